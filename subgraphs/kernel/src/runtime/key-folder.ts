import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSigningKey, type SigningKey } from './internal-token';

const read = async (path: string): Promise<SigningKey | undefined> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as SigningKey;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** The signing key kept under a name in a folder; made on first use, readable by its owner only. */
export const keptSigningKey = async (folder: string, name: string): Promise<SigningKey> => {
  const path = join(folder, `${name}.json`);
  const known = await read(path);
  if (known) return known;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = await generateSigningKey(name);
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(fresh));
    await file.close();
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Another process was first; its key is the one that counts.
    return (await read(path)) ?? fresh;
  }
};
