import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileContent } from '@care-graph/kernel/domain/files';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';

/** How the name of a file ends, by its media type. */
const endings: Readonly<Record<string, string>> = {
  'application/gzip': 'gz',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'image/heic': 'heic',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/csv': 'csv',
  'text/plain': 'txt',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
};

/** A file as it is on record. */
interface RecordedFile {
  readonly part: string;
  readonly id: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string | null;
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

/** Makes a folder that only its owner may look into; one that is there has to be empty. */
export const requireEmptyFolder = async (folder: string): Promise<void> => {
  const names = await mkdir(folder, { recursive: true, mode: 0o700 })
    .then(() => readdir(folder))
    .catch((cause: unknown) => {
      throw new StartFault(
        `--files ${folder} can be neither made nor read (${reasonOf(cause)}): give a folder that this user may write.`,
        { cause },
      );
    });
  if (names.length > 0)
    throw new StartFault(`--files ${folder} is not empty: give a new folder, or an empty one.`);
};

/** Reads the content into the file to its end, but no further than it may go; gives its digest. */
const readInto = async (
  file: FileHandle,
  content: FileContent,
  byteSize: number,
): Promise<string | undefined> => {
  const digest = createHash('sha256');
  let size = 0;
  for await (const part of content) {
    size += part.length;
    if (size > byteSize) return undefined;
    digest.update(part);
    await file.appendFile(part);
  }
  await file.sync();
  return digest.digest('hex');
};

const received = async (
  path: string,
  content: FileContent,
  { part, id, byteSize, sha256 }: RecordedFile,
): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    if ((await readInto(file, content, byteSize)) === sha256) return;
  } finally {
    await file.close();
  }
  throw new StartFault(
    `The ${part} part gave another content for ${id} than the one on record: no file was written.`,
  );
};

/** Writes a file into the folder; it has its name, which is given, only once it is whole and the one on record. */
export const writeFile = async (
  folder: string,
  file: RecordedFile,
  content: FileContent,
): Promise<string> => {
  const name = `${file.id}.${endings[file.mediaType] ?? 'bin'}`;
  const draft = join(folder, `${name}.part`);
  try {
    await received(draft, content, file);
    await rename(draft, join(folder, name));
    return name;
  } catch (error) {
    if (error instanceof StartFault) throw error;
    throw new StartFault(
      `${file.id} cannot be written into ${folder} (${reasonOf(error)}): no file was written.`,
      { cause: error },
    );
  } finally {
    await rm(draft, { force: true });
  }
};

/** Removes what was written. */
export const removeFiles = async (
  folder: string,
  names: readonly (string | null)[],
): Promise<void> => {
  for (const name of names) if (name !== null) await rm(join(folder, name), { force: true });
};
