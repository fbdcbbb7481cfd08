import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries';
import { canEnter, tryAs } from './server-account';
import type { ServerAccount } from './server-account';
import { StartFault } from './start-fault';

const PASSWORD_FILE = 'care-superuser-password';
const HERE = '/proc/self/cwd';

/** A cluster on disk, and how the server that is started inside it may call it. */
export interface PostgresCluster {
  readonly folder: string;
  readonly name: string;
  readonly password: string;
}

/**
 * A folder below one that the server's account cannot enter (/root) is reached as the working directory that the
 * process is born into: Linux follows that link without asking the folders above.
 */
const nameInside = (account: ServerAccount, folder: string): string => {
  if (canEnter(account, folder)) return folder;
  if (tryAs(account, ['/bin/sh', '-c', `cd ${HERE} && cd ${HERE}`], folder).ok) return HERE;
  throw new StartFault(
    `The database's user (${String(account?.uid)}) cannot enter ${folder}: set CARE_DATA_DIR to a folder below ones that everyone can enter, or do not start as root.`,
  );
};

const hasEnded = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

const sweepUnfinished = async (dataDirectory: string): Promise<void> => {
  for (const entry of await readdir(dataDirectory)) {
    const pid = /^cluster-being-made-(\d+)-/.exec(entry)?.[1];
    if (pid === undefined || !hasEnded(Number(pid))) continue;
    await rm(join(dataDirectory, entry), { recursive: true, force: true });
  }
};

const runInitdb = (account: ServerAccount, initdb: string, cluster: string): void => {
  const flags = [
    '--username=postgres',
    `--pwfile=../${PASSWORD_FILE}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
  ];
  const env = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' };
  const run = spawnSync(initdb, ['-D', nameInside(account, cluster), ...flags], {
    ...account,
    cwd: cluster,
    env,
    encoding: 'utf8',
  });
  if (run.status === 0) return;
  const lines = (run.error?.message ?? `${run.stdout}${run.stderr}`).trim().split('\n');
  throw new StartFault(
    `The database could not be made; see to this, or set DATABASE_URL:\n${lines.slice(-15).join('\n')}`,
  );
};

/** Made under another name and renamed when complete: an interrupted start leaves nothing that a later one trips over. */
const makeCluster = async (
  account: ServerAccount,
  initdb: string,
  cluster: string,
): Promise<void> => {
  const staging = await mkdtemp(`${cluster}-being-made-${String(process.pid)}-`);
  const unfinished = join(staging, 'cluster');
  const password = join(staging, PASSWORD_FILE);
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
    for (const made of account === undefined ? [] : [unfinished, password, staging]) {
      await chown(made, account?.uid ?? -1, account?.gid ?? -1);
    }
    runInitdb(account, initdb, unfinished);
    await rename(password, join(unfinished, PASSWORD_FILE));
    await rename(unfinished, cluster).catch(async (fault: unknown) => {
      if ((await versionOf(cluster)) === undefined) throw fault;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};

const versionOf = async (cluster: string): Promise<string | undefined> =>
  (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined))?.trim();

const refuseForeign = async (cluster: string, majorVersion: string): Promise<void> => {
  // Looked at before its version: a cluster comes whole, so that what is there already has one.
  const entries = await readdir(cluster).catch(() => []);
  const version = await versionOf(cluster);
  if (version === majorVersion) return;
  if (version !== undefined) {
    throw new StartFault(
      `The database in ${cluster} was made by PostgreSQL ${version} and this is PostgreSQL ${majorVersion}: dump it with PostgreSQL ${version} and load it into a new one, or move the folder away to begin anew, or set CARE_DATA_DIR.`,
    );
  }
  if (entries.length > 0) {
    throw new StartFault(
      `${cluster} is not a PostgreSQL database (it has no PG_VERSION): move it away, or set CARE_DATA_DIR.`,
    );
  }
};

/** The cluster of a data directory, made when there is none; one of another major version is refused. */
export const openCluster = async (
  account: ServerAccount,
  binaries: PostgresBinaries,
  folder: string,
  log: (line: string) => void,
): Promise<PostgresCluster> => {
  await refuseForeign(folder, binaries.majorVersion);
  if ((await versionOf(folder)) === undefined) {
    log(`Making a PostgreSQL ${binaries.majorVersion} database in ${folder}.`);
    await sweepUnfinished(join(folder, '..'));
    await makeCluster(account, binaries.initdb, folder);
  }
  const password = await readFile(join(folder, PASSWORD_FILE), 'utf8').catch(() => {
    throw new StartFault(
      `${join(folder, PASSWORD_FILE)} is missing, so nobody can sign in to the database: put it back, or move ${basename(folder)} away to begin anew.`,
    );
  });
  return { folder, name: nameInside(account, folder), password: password.trim() };
};
