import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type/core';
import type { Arrival, ExpectedFile, FileContent, FileStore } from '../domain/files';

/** So much of a file's beginning tells its type. */
const sampleBytes = 4100;

/** What reads as words may be any of these: nothing at their beginning tells them apart. */
const textTypes = ['text/plain', 'text/csv'];

/** True of whole characters in UTF-8, the last of which the end of the sample may have cut, and of no signs for machines. */
const isText = (sample: Buffer): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return !/[^\P{Cc}\t\n\r]/u.test(text);
  } catch {
    return false;
  }
};

const isOfType = async (sample: Buffer, mediaType: string): Promise<boolean> => {
  const found = await fileTypeFromBuffer(sample).catch(() => undefined);
  return found ? found.mime === mediaType : textTypes.includes(mediaType) && isText(sample);
};

/** An id becomes the name of a file: nothing in it may lead elsewhere. */
const pathIn = (folder: string, id: string): string => {
  if (!/^\w{1,100}$/.test(id)) throw new Error('this id names no file');
  return join(folder, id);
};

/** Reads the content once and to its end: into the file, through the digest, and its beginning into the sample. */
const write = async (
  file: FileHandle,
  content: FileContent,
  maxBytes: number,
): Promise<{ readonly sha256: string; readonly sample: Buffer } | undefined> => {
  const digest = createHash('sha256');
  let [size, sample] = [0, Buffer.alloc(0)];
  for await (const part of content) {
    size += part.length;
    // Whoever sends hears the answer only once all of it was read.
    if (size > maxBytes) continue;
    digest.update(part);
    if (sample.length < sampleBytes)
      sample = Buffer.concat([sample, part.subarray(0, sampleBytes - sample.length)]);
    await file.write(part);
  }
  if (size > maxBytes) return undefined;
  await file.sync();
  return { sha256: digest.digest('hex'), sample };
};

const received = async (
  path: string,
  content: FileContent,
  { maxBytes, sha256, mediaType }: ExpectedFile,
): Promise<Arrival> => {
  const file = await open(path, 'wx', 0o600);
  try {
    const written = await write(file, content, maxBytes);
    if (!written) return 'TOO_LARGE';
    if (sha256 !== undefined && written.sha256 !== sha256.toLowerCase()) return 'OTHER_CONTENT';
    return mediaType === undefined || (await isOfType(written.sample, mediaType))
      ? 'STORED'
      : 'OTHER_TYPE';
  } finally {
    await file.close();
  }
};

/** Whether there is such a file; any other trouble with it is a fault. */
const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    },
  );

/** Files in a folder that all replicas of the part share; a file has its name only once it is whole. */
export const diskFiles = (folder: string): FileStore => ({
  put: async (content, expected) => {
    const path = pathIn(folder, expected.id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const draft = `${path}.${randomUUID()}`;
    try {
      const arrival = await received(draft, content, expected);
      if (arrival === 'STORED') await rename(draft, path);
      return arrival;
    } finally {
      await rm(draft, { force: true });
    }
  },
  get: async (id) => {
    const path = pathIn(folder, id);
    return (await isThere(path)) ? (createReadStream(path) as FileContent) : undefined;
  },
  remove: (id) => rm(pathIn(folder, id), { force: true }),
});
