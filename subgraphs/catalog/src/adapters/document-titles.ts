import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourcesFrom, type SourceOf } from '../domain/import/sources';
import { readTable } from '../domain/import/table';
import { tables } from '../domain/import/tables';
import { splitFile } from './csv-sheet';

/** The founding documents of a catalogue's folder, by whose titles the API shows them. */
export const documentTitles = async (
  folder: string,
): Promise<{ readonly sourceOf: SourceOf; readonly documents: ReadonlySet<string> }> => {
  const { file } = tables.documents;
  const { sheet } = splitFile(file, await readFile(join(folder, file)));
  const { rows } = readTable(tables.documents, sheet);
  return { sourceOf: sourcesFrom(rows), documents: new Set(rows.map((row) => row.file)) };
};
