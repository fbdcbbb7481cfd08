import type { AskedFile } from '@care-graph/kernel/runtime/personal-files-route';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { z } from 'zod';
import type { FetchFile, Keeper } from './keepers';
import { removeFiles, writeFile } from './written-files';

/** What a part's export says of a file; its id becomes a file's name, so that nothing in it may lead elsewhere. */
const fileRow = z.object({
  id: z.string().regex(/^\w{1,100}$/),
  kind: z.string(),
  media_type: z.string(),
  byte_size: z.number().int().positive(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  scan_due_at: z.string().nullable(),
  received_at: z.string().nullable(),
});

type FileRow = z.output<typeof fileRow>;

const exportOfPart = z.object({ evidence: z.array(fileRow).default([]) });

/**
 * How it stands with a file: it has passed its check; it is there and has not been checked yet; nothing has come to
 * its place, or something harmful that was removed; or it is on record, and its part has lost its content.
 */
export type FileState = 'CHECKED' | 'UNCHECKED' | 'ABSENT' | 'LOST';

/** A customer's file as an export names it. */
export interface ExportedFile {
  readonly part: Keeper;
  readonly id: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string | null;
  readonly state: FileState;
  /** Where it was written in the folder of files; null where it was not. */
  readonly path: string | null;
}

const stateOf = ({ received_at: received, scan_due_at: scanDue, sha256 }: FileRow): FileState => {
  if (sha256 === null) return 'ABSENT';
  if (received !== null) return 'CHECKED';
  return scanDue === null ? 'ABSENT' : 'UNCHECKED';
};

/** The files that a part's export names. */
export const filesIn = (part: Keeper, exported: unknown): readonly ExportedFile[] => {
  const { data, error } = exportOfPart.safeParse(exported);
  if (!data)
    throw new StartFault(`The ${part} part names its files in a way that cannot be read.`, {
      cause: error,
    });
  return data.evidence.map((row) => ({
    part,
    id: row.id,
    kind: row.kind,
    mediaType: row.media_type,
    byteSize: row.byte_size,
    sha256: row.sha256,
    state: stateOf(row),
    path: null,
  }));
};

/** What is needed to write a customer's files. */
export interface Writing {
  readonly fetchFile: FetchFile;
  readonly folder: string;
  readonly asked: Omit<AskedFile, 'fileId'>;
}

const written = async (
  { fetchFile, folder, asked }: Writing,
  file: ExportedFile,
): Promise<ExportedFile> => {
  const path = await fetchFile(file.part, { ...asked, fileId: file.id }, (content) =>
    writeFile(folder, file, content),
  );
  return path === undefined ? { ...file, state: 'LOST' } : { ...file, path };
};

/** Writes those that have passed their check; where one cannot be, none is left behind. */
export const writeFiles = async (
  writing: Writing,
  files: readonly ExportedFile[],
): Promise<readonly ExportedFile[]> => {
  const told: ExportedFile[] = [];
  try {
    for (const file of files)
      told.push(file.state === 'CHECKED' ? await written(writing, file) : file);
    return told;
  } catch (error) {
    await removeFiles(
      writing.folder,
      told.map(({ path }) => path),
    );
    throw error;
  }
};
