import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/tool-output';

/** Every file of the project as it is now, committed or not, by its path from the root. */
export const projectFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));

export const isTest = (file: string): boolean =>
  /\.(test|long)\.ts$/.test(file) && !file.includes('/planted/');

/** Code and data that run, as against tests and what helps them. */
export const isProduct = (file: string): boolean =>
  /^(gateway|subgraphs\/[^/]+)\/(src|data)\/.*\.(ts|csv)$/.test(file) && !isTest(file);
