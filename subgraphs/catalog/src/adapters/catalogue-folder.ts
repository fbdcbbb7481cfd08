import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueFiles } from '../domain/import/read-catalogue';
import { wholeRow } from '../domain/import/sheet';
import type { CatalogueFiles } from '../domain/ports';
import { splitFile } from './csv-sheet';

const splitIn = async (folder: string, file: string) => {
  try {
    return splitFile(file, await readFile(join(folder, file)));
  } catch (error) {
    const reason = `the file cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`;
    return { sheet: undefined, findings: [{ file, line: 0, column: wholeRow, reason }] };
  }
};

/** The catalogue's files in a folder of this machine. */
export const catalogueFolder = (folder: string): CatalogueFiles => ({
  read: async () => {
    const split = await Promise.all(catalogueFiles.map((file) => splitIn(folder, file)));
    return {
      sheets: split.flatMap(({ sheet }) => (sheet ? [sheet] : [])),
      findings: split.flatMap(({ findings }) => findings),
    };
  },
});
