import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonalData, TableRule } from '@care-graph/kernel/runtime/personal-data';
import { jobTables } from '@care-graph/kernel/runtime/personal-data-tables';
import type { Client } from 'pg';
import { root } from '../support/tool-output';

const isDeclaration = (exported: unknown): exported is PersonalData =>
  typeof exported === 'object' && exported !== null && 'part' in exported && 'tables' in exported;

const declarationsIn = (file: string): readonly PersonalData[] =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a part that is added is found by its file alone
  Object.values(require(file) as object).filter(isDeclaration);

/** What every part says of what it keeps about people, wherever a part is: it only has to lie where theirs do. */
export const declarations = (): readonly PersonalData[] =>
  readdirSync(join(root, 'subgraphs')).flatMap((part) => {
    const folder = join(root, 'subgraphs', part, 'src/adapters');
    const files = part === 'kernel' ? [] : readdirSync(folder);
    return files
      .filter((file) => /^personal-data[\w-]*\.ts$/.test(file))
      .flatMap((file) => declarationsIn(join(folder, file)));
  });

type Tables = Readonly<Record<string, TableRule>>;

/** What is said of the tables of a schema, be it a part's own, its jobs' or the sandbox's; undefined where nobody says anything. */
export const tablesOfSchema = (schema: string): Tables | undefined => {
  const [, part = '', jobs] = /^(?:sandbox_)?(.+?)(_jobs)?$/.exec(schema) ?? [];
  const declared = declarations().find((one) => one.part === part)?.tables;
  return declared && jobs ? jobTables : declared;
};

/** A column of a database, as schema, table and name. */
export interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
}

export const columnsIn = async (db: Client): Promise<readonly Column[]> => {
  const { rows } = await db.query<Column>(
    `SELECT column_name AS column, table_name AS table, table_schema AS schema FROM information_schema.columns
     JOIN information_schema.tables USING (table_catalog, table_schema, table_name)
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 3, 2, 1`,
  );
  return rows;
};

const called = ({ schema, table, column }: Column): string => `${schema}.${table}.${column}`;

/** Columns of which nobody says whether they are personal. */
export const undeclared = (columns: readonly Column[]): readonly string[] =>
  columns
    .filter(({ schema, table, column }) => !tablesOfSchema(schema)?.[table]?.columns[column])
    .map(called)
    .sort();

/** Columns of which something is said, and which the part has neither for the programme nor for the sandbox. */
export const unfounded = (columns: readonly Column[]): readonly string[] => {
  const known = new Set(columns.map(called));
  return declarations().flatMap(({ part, tables }) =>
    Object.entries(tables).flatMap(([table, rule]) =>
      Object.keys(rule.columns)
        .map((column) => `${part}.${table}.${column}`)
        .filter((column) => !known.has(column) && !known.has(`sandbox_${column}`)),
    ),
  );
};
