import { transformFileSync } from '@swc/core';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../subgraphs/kernel/src/runtime/embedded-postgres';
import type { EmbeddedPostgres } from '../../subgraphs/kernel/src/runtime/embedded-postgres';
import { StartFault } from '../../subgraphs/kernel/src/runtime/start-fault';

export const PROJECT = resolve(__dirname, '../..');
export const NOBODY = { uid: 65534, gid: 65534 };
export const isRoot = process.getuid?.() === 0;
export const serverAccount = isRoot ? NOBODY : undefined;

/** The column `answer` of the first row. */
export const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
};

export const postmasterIn = (cluster: string): number =>
  Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Whether a process has ended, be it that nobody has fetched its exit code yet. */
export const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return /^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  } catch {
    return true;
  }
};

export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await pause(10);
};

/** The sentence with which a start is refused. */
export const faultOf = async (promise: Promise<unknown>): Promise<string> => {
  const fault: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(fault).toBeInstanceOf(StartFault);
  return (fault as StartFault).message;
};

export const skipUnless = (holds: boolean, why: string): jest.It => {
  if (!holds) process.stdout.write(`skipped: ${why}\n`);
  return holds ? it : it.skip;
};

const PROGRAM = `
  const [folder, options] = process.argv.slice(1);
  const log = () => undefined;
  require(folder + '/embedded-postgres.js')
    .startEmbeddedPostgres({ ...JSON.parse(options), log })
    .then(({ url, stop }) => {
      console.log(url);
      process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
    }, (fault) => { console.log(fault.message); process.exit(1); });`;

/** The launcher as plain JavaScript, which any user can run in a process of its own. */
const compileLauncher = (to: string): string => {
  if (existsSync(to)) return to;
  const from = join(PROJECT, 'subgraphs/kernel/src/runtime');
  mkdirSync(to);
  for (const file of readdirSync(from).filter((name) => /(?<!\.test)\.ts$/.test(name))) {
    const { code } = transformFileSync(join(from, file), {
      jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    writeFileSync(join(to, file.replace(/ts$/, 'js')), code);
  }
  return to;
};

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

interface Elsewhere {
  readonly dataDirectory: string;
  readonly installedAt?: string;
}

/** A folder for a test's databases, and everything that was started in it. */
export class EmbeddedStarts {
  readonly folder = mkdtempSync(join(tmpdir(), 'embedded-postgres-test-'));
  readonly said: string[] = [];
  readonly #servers: EmbeddedPostgres[] = [];
  readonly #children = new Set<ChildProcess>();

  constructor() {
    chmodSync(this.folder, 0o755);
  }

  readonly log = (line: string): void => {
    this.said.push(line);
  };

  async here(dataDirectory: string, port = 0): Promise<EmbeddedPostgres> {
    const postgres = await startEmbeddedPostgres({ dataDirectory, port, log: this.log });
    this.#servers.push(postgres);
    return postgres;
  }

  /** A start in another Node process; its first line is the address, or why there is none. */
  async elsewhere(
    options: Elsewhere,
    as: Account = {},
  ): Promise<{ child: ChildProcess; line: string }> {
    const launcher = compileLauncher(join(this.folder, 'compiled'));
    const child = spawn(process.execPath, ['-e', PROGRAM, launcher, JSON.stringify(options)], {
      ...as,
      cwd: '/',
      env: {
        NODE_PATH: join(PROJECT, 'node_modules'),
        TMPDIR: this.folder,
        HOME: this.folder,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#children.add(child);
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    return { child, line };
  }

  async end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    this.#children.delete(child);
  }

  async endAll(): Promise<void> {
    for (const server of this.#servers) await server.stop();
    for (const child of this.#children) {
      if (child.exitCode === null && child.signalCode === null) await this.end(child, 'SIGTERM');
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
