import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import type { Clock } from '@care-graph/kernel/domain/clock';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import { openDatabase } from '@care-graph/kernel/runtime/database';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { clockMigrations } from '@care-graph/kernel/runtime/kept-clock';
import type { Log } from '@care-graph/kernel/runtime/log';
import { documentTitles } from './adapters/document-titles';
import { keyedId } from './adapters/keyed-ids';
import { pgCatalogStores } from './adapters/pg-catalog.stores';
import { migrations, rows } from './adapters/rows';
import { sheetDocument, textDocument } from './adapters/sheet-stream';
import { type ImportTools, ImportTable, refusalsFrom } from './application/import-table';
import { type CatalogTableName, catalogTableNames } from './domain/table-import/tables';

export { catalogTableNames };

/** What somebody who imports a file says. */
export interface FileWish {
  readonly table: CatalogTableName;
  readonly file: string;
  readonly isDryRun: boolean;
  readonly skipsBadRows: boolean;
  /** The code of the draft that clauses are loaded into. */
  readonly terms: string | undefined;
}

/** What came of a file, in sentences. */
export interface FileImport {
  /** How many rows were taken; undefined when the file was refused. */
  readonly rowCount: number | undefined;
  readonly faults: readonly string[];
  /** What the check says of terms whose clauses were loaded. */
  readonly findings: readonly string[];
}

interface DeskOptions {
  readonly databaseUrl: string;
  readonly environment: DataEnvironment;
  readonly clock: Clock;
  readonly log: Log;
  readonly folder?: string;
}

/** Whoever runs the command on the machine has the database at hand. */
const operator: Principal = {
  kind: 'admin',
  subject: 'operator',
  scopes: ['catalog:write'],
  policies: ['step_up'],
};

/** One look through a million offers outlasts what a request may take. */
const statementTimeoutMs = 600_000;

/** What importing needs beside the database, for texts and files alike. */
export const importToolsIn = async (folder: string): Promise<ImportTools> => ({
  ...(await documentTitles(folder)),
  split: textDocument,
});

const sentenceIn =
  (file: string) =>
  ({ detail = '', code, field }: { detail?: string | undefined; code: string; field: unknown }) =>
    detail === '' ? `${basename(file)}: ${code} ${String(field)}` : `${basename(file)}, ${detail}`;

const wishOf = ({ table, isDryRun, skipsBadRows, terms }: FileWish) => ({
  table,
  isDryRun,
  skipsBadRows,
  ...(terms === undefined ? {} : { termsVersionId: keyedId('trm', terms) }),
});

/** Imports files of any length straight into a catalogue's database, as the operator. */
export const openImportDesk = async ({ folder, ...options }: DeskOptions) => {
  const { databaseUrl: url, environment, clock, log } = options;
  const database = await openDatabase(
    {
      url,
      part: nameIn(environment, 'catalog'),
      entities: rows,
      migrations: [...migrations, ...clockMigrations(environment)],
      poolSize: 2,
      statementTimeoutMs,
    },
    log,
  );
  const transact = database.transact(pgCatalogStores);
  const work = { transact, clock, newId: timeSortedIds(clock), idOf: keyedId };
  const importing = new ImportTable(
    work,
    await importToolsIn(folder ?? join(__dirname, '../data')),
  );
  return {
    load: async (wish: FileWish): Promise<FileImport> => {
      const document = sheetDocument(() => createReadStream(wish.file));
      const { made, refusals } = await importing.load(wishOf(wish), document, operator);
      const left = made ? refusalsFrom(made.leftOut) : refusals;
      return {
        rowCount: made?.rowCount,
        faults: left.map(sentenceIn(wish.file)),
        findings: (made?.findings ?? []).map(({ severity, message }) => `${severity}: ${message}`),
      };
    },
    close: () => database.close(),
  };
};
