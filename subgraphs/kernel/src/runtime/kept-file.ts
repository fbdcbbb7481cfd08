import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFault } from './start-fault';

const isCode = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException).code === code;

const textIn = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  });

/** Written under another name first, so that a process that starts meanwhile never reads half of it. */
const keepFirst = async (path: string, text: string): Promise<void> => {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' });
    // Where another process was first, its text is the one that counts.
    await link(draft, path).catch((error: unknown) => {
      if (!isCode(error, 'EEXIST')) throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
};

const kept = async (
  folder: string,
  name: string,
  make: () => string | Promise<string>,
): Promise<string> => {
  const path = join(folder, name);
  const known = await textIn(path);
  if (known !== undefined) return known;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await keepFirst(path, await make());
  return readFile(path, 'utf8');
};

/** The secret text kept under a name in a folder; made on first use, readable by its owner only. */
export const keptFile = async (
  folder: string,
  name: string,
  make: () => string | Promise<string>,
): Promise<string> =>
  kept(folder, name, make).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartFault(
      `The keys in ${folder} can be neither read nor made (${why}): see to that, or set CARE_DATA_DIR to a folder that this user may write.`,
      { cause },
    );
  });
