import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openablePort } from './loopback-port';
import { binaryCaches, installedPostgres, usableBinaries } from './postgres-binaries';
import { openCluster } from './postgres-cluster';
import { startServer } from './postgres-process';
import type { ServerProcess, ServerStart } from './postgres-process';
import { refuseOwnedCluster } from './postmaster-file';
import { serverAccountFor } from './server-account';
import { StartFault } from './start-fault';

/** A PostgreSQL of our own on the loopback interface, gone when we are. */
export interface EmbeddedPostgres {
  /** The superuser's address, password and all. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  readonly dataDirectory: string;
  /** 0 or absent: a free one. */
  readonly port?: number;
  readonly log: (line: string) => void;
  /** The folder of the package with the programs, where it is not the one that npm installed. */
  readonly installedAt?: string;
}

const ATTEMPTS = 10;
/** Another process took the free port or the cluster first; or the last children of a killed server are still ending. */
const PASSING =
  /Address already in use|lock file "postmaster.pid" already exists|pre-existing shared memory block/;

const startOnPort = async (
  port: number,
  start: Omit<ServerStart, 'port' | 'url'>,
  password: string,
): Promise<EmbeddedPostgres> => {
  for (let attempt = 1; ; attempt += 1) {
    const found = await openablePort(port);
    const url = `postgres://postgres:${password}@127.0.0.1:${String(found)}/postgres`;
    try {
      const server: ServerProcess = await startServer({ ...start, port: found, url });
      start.log(`PostgreSQL takes connections at 127.0.0.1:${String(found)}.`);
      return { url, stop: server.stop };
    } catch (fault) {
      if (attempt === ATTEMPTS || !PASSING.test(String(fault))) throw fault;
      await pause(200);
      await refuseOwnedCluster(start.folder, start.log);
    }
  }
};

const start = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const { port = 0, log } = options;
  const dataDirectory = resolve(options.dataDirectory);
  const installedAt = options.installedAt ?? installedPostgres();
  await mkdir(dataDirectory, { recursive: true, mode: 0o711 });
  const folder = join(dataDirectory, 'cluster');
  const account = serverAccountFor(folder);
  const caches = binaryCaches(dataDirectory);
  const binaries = await usableBinaries({ account, installedAt, caches, log });
  const cluster = await openCluster(account, binaries, folder, log);
  await refuseOwnedCluster(folder, log);
  const logFile = join(dataDirectory, 'server.log');
  const { postgres } = binaries;
  const { name, password } = cluster;
  return startOnPort(port, { account, postgres, folder, name, logFile, log }, password);
};

/** Starts PostgreSQL in a data directory, making the database at the first start; every fault is a StartFault. */
export const startEmbeddedPostgres = async (
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> => {
  try {
    return await start(options);
  } catch (fault) {
    if (fault instanceof StartFault) throw fault;
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new StartFault(
      `The embedded PostgreSQL could not start (${why}): see to that, or set CARE_DATA_DIR or DATABASE_URL.`,
      { cause: fault },
    );
  }
};
