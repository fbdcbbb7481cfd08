import { chmod, copyFile, lstat, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

const filesOf = async (folder: string): Promise<{ folders: string[]; files: string[] }> => {
  const found = { folders: [''], files: [] as string[] };
  for (const at of found.folders) {
    for (const entry of await readdir(join(folder, at), { withFileTypes: true })) {
      if (entry.isDirectory()) found.folders.push(join(at, entry.name));
      if (entry.isFile()) found.files.push(join(at, entry.name));
    }
  }
  return found;
};

/** Copies a tree's folders and files, not its links, so that everyone can read and run them whatever their modes were. */
export const copyReadable = async (from: string, to: string): Promise<void> => {
  const { folders, files } = await filesOf(from);
  for (const folder of folders) {
    await mkdir(join(to, folder));
    await chmod(join(to, folder), 0o755);
  }
  for (const file of files) {
    await copyFile(join(from, file), join(to, file));
    const isProgram = basename(join(to, file, '..')) === 'bin';
    const executable = isProgram || ((await stat(join(from, file))).mode & 0o100) !== 0;
    await chmod(join(to, file), executable ? 0o755 : 0o644);
  }
};

/** Whether a copy still has every file of its source in full size: cleaners of /tmp take single files away. */
export const holdsAllOf = async (source: string, copy: string): Promise<boolean> => {
  for (const file of (await filesOf(source)).files) {
    const wanted = await stat(join(source, file));
    const found = await lstat(join(copy, file)).catch(() => undefined);
    if (found?.isFile() !== true || found.size !== wanted.size) return false;
  }
  return true;
};
