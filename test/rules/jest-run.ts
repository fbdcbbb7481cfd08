import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inheritedEnvironment } from '../support/config';
import type { TreeCopy } from './tree-copy';

/** What jest says of a test. */
interface RunTest {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

interface RunFile {
  readonly name: string;
  readonly message: string;
  readonly assertionResults: readonly RunTest[];
}

export interface FailedTest {
  readonly title: string;
  /** The first line of what went wrong. */
  readonly why: string;
}

/** The tests that ran, and the files of which none could. */
export interface JestRun {
  readonly passed: readonly string[];
  readonly failed: readonly FailedTest[];
  readonly broken: readonly string[];
}

/** Without the colours of a terminal. */
const plain = (text: string): string => stripVTControlCharacters(text);

const firstLine = ([message = '']: readonly string[]): string =>
  plain(message)
    .split('\n')
    .find((line) => line.trim() !== '') ?? '';

const runFor = (files: readonly RunFile[]): JestRun => {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const thatAre = (status: string): readonly RunTest[] =>
    tests.filter((test) => test.status === status);
  return {
    passed: thatAre('passed').map(({ fullName }) => fullName),
    failed: thatAre('failed').map(({ fullName, failureMessages }) => ({
      title: fullName,
      why: firstLine(failureMessages),
    })),
    broken: files
      .filter(({ assertionResults, message }) => assertionResults.length === 0 && message !== '')
      .map(({ name }) => name),
  };
};

const reportedIn = (path: string): JestRun => {
  const said = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly testResults: readonly RunFile[];
  };
  return runFor(said.testResults);
};

export interface JestTask {
  readonly copy: TreeCopy;
  readonly files: readonly string[];
  readonly ids: readonly string[];
  /** Ends jest before it is done. */
  readonly signal: AbortSignal;
}

const halfAnHour = 30 * 60 * 1000;

/** Runs the tests of some files that name one of the ids; that tests fail is an answer, that jest says nothing is a fault. */
export const runJest = ({ copy, files, ids, signal }: JestTask): Promise<JestRun> =>
  new Promise((resolve, reject) => {
    const { folder, temporaryFolder } = copy;
    const report = join(folder, 'jest-report.json');
    const pattern = `\\b(${ids.join('|')})\\b`;
    const args = [
      '--json',
      '--outputFile',
      report,
      '--cacheDirectory',
      join(folder, '.cache/jest'),
    ];
    rmSync(report, { force: true });
    const child = execFile(
      process.execPath,
      ['node_modules/jest/bin/jest.js', ...args, '-t', pattern, '--runTestsByPath', ...files],
      {
        cwd: folder,
        env: { ...inheritedEnvironment(), TMPDIR: temporaryFolder },
        maxBuffer: 256 * 1024 * 1024,
        timeout: halfAnHour,
      },
      (_, __, stderr) => {
        signal.removeEventListener('abort', end);
        try {
          resolve(reportedIn(report));
        } catch {
          reject(new Error(signal.aborted ? 'Stopped.' : `jest gave no report: ${stderr}`));
        }
      },
    );
    // Answered only once jest is gone, so that nobody removes the folder under it.
    const end = (): boolean => child.kill('SIGINT');
    signal.addEventListener('abort', end);
  });
