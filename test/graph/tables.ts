import { Client } from 'pg';

/** What stands in the tables of the parts, but for the log of who asked: a digest of the rows of each. */
export type Digests = Readonly<Record<string, string>>;

/** The tables of a test's database, seen from outside of the graph. */
export interface Tables {
  digests(): Promise<Digests>;
  /** Does what no command can do yet. */
  run(sql: string, values: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

const tablesOfParts = `
  SELECT schemaname || '.' || tablename AS name FROM pg_tables
  WHERE schemaname IN ('catalog', 'coverage', 'claims', 'access')
    AND tablename NOT IN ('access_record', 'key_usage') ORDER BY name`;

const digestOf = (name: string): string =>
  `SELECT '${name}' AS name, md5(coalesce(string_agg(one::text, '|' ORDER BY one::text), '')) AS digest FROM ${name} one`;

export const openTables = async (databaseUrl: string): Promise<Tables> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(tablesOfParts);
  const query = tables.map(({ name }) => digestOf(name)).join(' UNION ALL ');
  return {
    digests: async () => {
      const { rows } = await client.query<{ name: string; digest: string }>(query);
      return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
    },
    run: async (sql, values) => {
      const { rowCount } = await client.query(sql, [...values]);
      if (rowCount !== 1)
        throw new Error(`One row was to be changed, not ${rowCount ?? 0}: ${sql}`);
    },
    close: () => client.end(),
  };
};

/**
 * Everything but the answers that are kept under the callers' keys, and the tries of codes that were refused: a refusal
 * is an answer, a repeat of its key has to be given the same one, and codes are not to be guessed.
 */
export const butKeptAnswers = (digests: Digests): Digests =>
  Object.fromEntries(
    Object.entries(digests).filter(([name]) => !/\.(idempotency|caller_try|code_try)$/.test(name)),
  );
