import type { Client } from 'pg';

/** How many rows every list is counted with. */
export const sizes = [1, 10, 100] as const;

export type Size = (typeof sizes)[number];

/** What the names of the n-th copy have behind them; of the lists with the latest first, the first copy leads. */
export const suffixOf = (n: number): string => `~${1000 - n}`;

/**
 * A query for the copies to make. `n` is the number of a copy, `k` that of a further row for the lists of copy `n`,
 * `size` how many rows the lists in the row itself get. `own` goes behind the names that coverage and claims gave,
 * `terms` behind the catalog's, and `parent` is what the names of copy `n` have behind them.
 */
export type Copies = string;

/** A hundred copies, each with names of its own. */
export const hundred: Copies = `SELECT n, 1 AS k, CASE WHEN n IN (10, 100) THEN n ELSE 1 END AS size,
  '~' || 1000 - n AS own, '~' || 1000 - n AS terms, '~' || 1000 - n AS parent FROM generate_series(1, 100) n`;

/** Which copies get lists of ten and of a hundred rows. */
export interface Parents {
  readonly 10: number;
  readonly 100: number;
}

/** Further rows for the lists of two copies, until one has ten and the other a hundred of them. */
export const further = (mark: string, parents: Parents): Copies => `SELECT n, k, 1 AS size,
  '${mark}' || lpad(n::text, 3, '0') || lpad(k::text, 3, '0') AS own, '~' || 1001 - k AS terms, '~' || 1000 - n AS parent
  FROM (VALUES (${parents[10]}, 10), (${parents[100]}, 100)) made (n, rows), generate_series(2, rows) k`;

export interface CopiedTable {
  /** With its schema. */
  readonly table: string;
  /** Which rows are copied: a condition on `origin` and `copy`. */
  readonly where?: string;
  /** A jsonb expression of columns to replace before the names are told apart. */
  readonly before?: string;
  /** A jsonb expression of columns to replace afterwards. */
  readonly after?: string;
}

/** Patterns of the names that are told apart, without their quotes. */
export interface Names {
  readonly own: string;
  readonly terms: string;
}

const columnsOf = async (db: Client, table: string): Promise<readonly string[]> => {
  const [schema, name] = table.split('.');
  const { rows } = await db.query<{ column_name: string }>(
    `SELECT column_name FROM information_schema.columns
     WHERE table_schema = $1 AND table_name = $2 AND is_generated = 'NEVER' AND is_identity = 'NO'`,
    [schema, name],
  );
  return rows.map((row) => row.column_name);
};

/** Copies rows within their table; the names in them, in whatever column, get what tells the copy apart. */
export const copyRows = async (
  db: Client,
  copies: Copies,
  names: Names,
  { table, where = 'true', before = `'{}'::jsonb`, after = `'{}'::jsonb` }: CopiedTable,
): Promise<void> => {
  const columns = await columnsOf(db, table);
  const renamed = (text: string, pattern: string, suffix: string): string =>
    `regexp_replace(${text}, '"(${pattern})"', '"\\1' || ${suffix} || '"', 'g')`;
  const row = `(to_jsonb(origin) || ${before})::text`;
  const text = renamed(renamed(row, names.terms, 'copy.terms'), names.own, 'copy.own');
  await db.query(
    `INSERT INTO ${table} (${columns.join(', ')})
     SELECT ${columns.map((column) => `made.${column}`).join(', ')}
     FROM ${table} origin CROSS JOIN (${copies}) copy
     CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, ${text}::jsonb || ${after}) made
     WHERE ${where} ORDER BY copy.n, copy.k`,
  );
};
