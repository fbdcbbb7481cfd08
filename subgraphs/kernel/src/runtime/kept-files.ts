import { join } from 'node:path';
import { z } from 'zod';
import type { FileScanner, FileStore } from '../domain/files';
import { type ClamdAddress, clamdScanner } from './clamd';
import { diskFiles } from './disk-files';
import type { Log } from './log';

/** What a part takes to keep files. */
export interface FileOptions {
  /** The folder below which files are kept, those of each part and environment apart; all replicas of the part share it. */
  readonly filesFolder: string;
  /** Who looks for what is harmful in them; without one they are given out in development alone. */
  readonly clamd?: ClamdAddress | undefined;
}

/** Where clamd listens, as `host:port`. */
export const clamdSetting = z
  .string()
  .regex(/^(\[[\da-f:.]+\]|[\w.-]+):\d{1,5}$/i, 'has to be host:port, such as 127.0.0.1:3310')
  .transform((text): ClamdAddress => {
    const end = text.lastIndexOf(':');
    const host = text.slice(0, end).replace(/^\[|\]$/g, '');
    return { host, port: Number(text.slice(end + 1)) };
  })
  .refine(({ port }) => port > 0 && port <= 65535, { message: 'has to name a port up to 65535' });

/** What a part that keeps files reads from its environment. */
export const fileSettings = {
  CARE_FILES_DIR: z.string().min(1).optional(),
  CLAMD_ADDRESS: clamdSetting.optional(),
};

type FileSettings = z.output<z.ZodObject<typeof fileSettings>>;

export const fileOptions = ({
  CARE_FILES_DIR: folder,
  CLAMD_ADDRESS: clamd,
  CARE_DATA_DIR: dataFolder,
}: FileSettings & { readonly CARE_DATA_DIR: string }): FileOptions => ({
  filesFolder: folder ?? join(dataFolder, 'files'),
  clamd,
});

/** On a developer's machine files are their own: nobody looks into them. */
const unscanned: FileScanner = { verdictOn: () => Promise.resolve('CLEAN') };

/** Nobody says that a file is harmless, so that each waits. */
const nobody: FileScanner = { verdictOn: () => Promise.resolve('UNKNOWN') };

interface Keeping extends FileOptions {
  readonly isDevelopment: boolean;
  readonly log: Log;
}

/** The files of a part under its name, and who scans them; in the sandbox, which strangers fill, the same holds as live. */
export const keptFiles = (
  part: string,
  { filesFolder, clamd, isDevelopment, log }: Keeping,
): { readonly files: FileStore; readonly scanner: FileScanner } => {
  const files = diskFiles(join(filesFolder, part));
  if (clamd) return { files, scanner: clamdScanner({ address: clamd, files, log }) };
  if (isDevelopment) return { files, scanner: unscanned };
  log.warn('CLAMD_ADDRESS is not set: files that come in are kept and never given out');
  return { files, scanner: nobody };
};
