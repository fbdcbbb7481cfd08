import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** The folder that holds package.json. */
export const root = join(__dirname, '../..');

/**
 * What a command-line tool wrote as JSON. Linters exit with 1 when they find something, which is
 * what a test of a linter hopes for, so only an answer that is not JSON is a failure.
 */
export const jsonFrom = (script: string, args: readonly string[], cwd = root): Promise<unknown> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules', script), ...args],
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => {
        try {
          resolve(JSON.parse(stdout));
        } catch {
          reject(new Error(`${script} gave no JSON: ${stderr || stdout}`));
        }
      },
    );
  });
