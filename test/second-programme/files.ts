import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueFiles } from '../../subgraphs/catalog/src/domain/import/read-catalogue';

const own = join(__dirname, '../../subgraphs/catalog/data');

/** The header of a file, and the rest of it. */
const split = (text: string): readonly [header: string, rows: string] => {
  const end = text.indexOf('\n') + 1;
  return [text.slice(0, end), text.slice(end)];
};

/** The rows of the second programme: a file that it has no rows for is not there. */
const secondRows = async (file: string): Promise<string> =>
  (await readdir(__dirname)).includes(file)
    ? split(await readFile(join(__dirname, file), 'utf8'))[1]
    : '';

/** A folder of catalogue files with the second programme, beside the program's own rows or in place of them. */
export const folderWith = async (
  place: 'beside' | 'instead',
): Promise<{ readonly folder: string; remove(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'second-programme-'));
  for (const file of catalogueFiles) {
    const [header, rows] = split(await readFile(join(own, file), 'utf8'));
    const kept = place === 'beside' ? rows : '';
    await writeFile(join(folder, file), `${header}${kept}${await secondRows(file)}`);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
};
