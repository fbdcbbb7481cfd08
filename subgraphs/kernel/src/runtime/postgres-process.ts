import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { ServerAccount } from './server-account';
import { StartFault } from './start-fault';

const READY_WITHIN_MS = 60_000;
const FAST_STOP_WITHIN_MS = 10_000;
const INVALID_PASSWORD = '28P01';

/**
 * Beside the server waits a shell that reads a pipe which only we hold: when we die without a word, by SIGKILL too,
 * it asks the server to stop. Orphaned at once, so that the server is never the parent of a child it does not know.
 */
const GUARDED = '( (read -r word <&3 || kill -INT $$) & ); exec "$@" 3<&-';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'care-graph',
  max_connections: '100',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  fsync: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log says what failed and never with which values: these are people's data.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

export interface ServerStart {
  readonly account: ServerAccount;
  readonly postgres: string;
  readonly folder: string;
  /** How the server may call its folder, see {@link PostgresCluster}. */
  readonly name: string;
  readonly port: number;
  readonly url: string;
  readonly logFile: string;
  readonly log: (line: string) => void;
}

export interface ServerProcess {
  readonly stop: () => Promise<void>;
}

const lastLines = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8')).trimEnd().split('\n').slice(-15).join('\n');

const endOf = (server: ChildProcess): Promise<string> => {
  const guard = server.stdio[3] as Writable | null;
  guard?.on('error', () => undefined);
  return new Promise((resolve) => {
    server.once('error', (fault) => {
      resolve(fault.message);
    });
    server.once('exit', (code, signal) => {
      guard?.end('stopped\n');
      resolve(signal ?? `code ${String(code)}`);
    });
  });
};

interface Spawned {
  readonly server: ChildProcess;
  /** How it ended. */
  readonly end: Promise<string>;
}

/** In a session of its own, so that Ctrl-C reaches us first and the server is stopped in order. */
const spawnServer = async (start: ServerStart): Promise<Spawned> => {
  const settings = { ...SETTINGS, port: String(start.port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  await rm(start.logFile, { force: true });
  const logged = await open(start.logFile, 'wx', 0o600);
  try {
    const server = spawn(
      '/bin/sh',
      ['-c', GUARDED, 'sh', start.postgres, '-D', start.name, ...flags],
      {
        ...start.account,
        cwd: start.folder,
        env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' },
        detached: true,
        stdio: ['ignore', logged.fd, logged.fd, 'pipe'],
      },
    );
    // Listened for before anything else is waited for: a server may end as soon as it begins.
    return { server, end: endOf(server) };
  } finally {
    await logged.close();
  }
};

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (fault) {
    if ((fault as { code?: string }).code !== INVALID_PASSWORD) return false;
    throw new StartFault(
      'The database does not take the password that is kept beside it: put the old one back.',
      { cause: fault },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Resolves when the server takes connections; throws with the end of its log when it ends or takes too long. */
const untilReady = async (start: ServerStart, end: Promise<string>): Promise<void> => {
  const ended = { how: undefined as string | undefined };
  void end.then((how) => (ended.how = how));
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers(start.url))) {
    if (ended.how === undefined && Date.now() < deadline) {
      await pause(25);
      continue;
    }
    const what = ended.how === undefined ? 'was not ready in time' : `ended (${ended.how})`;
    throw new StartFault(`PostgreSQL ${what}:\n${await lastLines(start.logFile)}`);
  }
};

/** A server that takes connections, in the cluster that it is given. */
export const startServer = async (start: ServerStart): Promise<ServerProcess> => {
  const { server, end } = await spawnServer(start);
  let stopping: Promise<void> | undefined;
  const stopOnce = async (): Promise<void> => {
    server.kill('SIGINT');
    const harder = setTimeout(() => server.kill('SIGQUIT'), FAST_STOP_WITHIN_MS);
    await end;
    clearTimeout(harder);
  };
  const stop = (): Promise<void> => (stopping ??= stopOnce());
  try {
    await untilReady(start, end);
  } catch (fault) {
    await stop();
    throw fault;
  }
  void end.then(async (how) => {
    if (stopping !== undefined) return;
    start.log(`PostgreSQL ended by itself (${how}):\n${await lastLines(start.logFile)}`);
  });
  return { stop };
};
