import { Client } from 'pg';

/** Every row of every table of a database, as text, by schema and table. */
export type Dump = Readonly<Record<string, readonly string[]>>;

export const dumpOf = async (databaseUrl: string): Promise<Dump> => {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows: tables } = await db.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const dump: Record<string, readonly string[]> = {};
    for (const { name } of tables) {
      const { rows } = await db.query<{ text: string }>(
        `SELECT row::text AS text FROM ${name} row ORDER BY 1`,
      );
      dump[name] = rows.map(({ text }) => text);
    }
    return dump;
  } finally {
    await db.end();
  }
};

/** The tables in which a text stands, in whatever case. */
export const tablesWith = (dump: Dump, text: string): readonly string[] =>
  Object.entries(dump)
    .filter(([, rows]) => rows.some((row) => row.toLowerCase().includes(text.toLowerCase())))
    .map(([table]) => table);

/** The rows of one schema alone. */
export const schemaOf = (dump: Dump, schema: string): Dump =>
  Object.fromEntries(Object.entries(dump).filter(([table]) => table.startsWith(`${schema}.`)));

/** What statements find, run as the database's owner. */
export const rowsOf = async <Row extends object>(
  databaseUrl: string,
  sql: string,
): Promise<readonly Row[]> => {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    return (await db.query<Row>(sql)).rows;
  } finally {
    await db.end();
  }
};
