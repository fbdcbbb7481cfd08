import type { Database } from '@care-graph/kernel/runtime/database';

/** Tables of data, by name; the ledger of migrations is none. */
export const dataTablesOf = async (
  { manager }: Database,
  schema: string,
): Promise<readonly string[]> => {
  const found = await manager.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = $1 AND table_name <> 'migrations' ORDER BY 1`,
    [schema],
  );
  return found.map(({ name }) => name);
};

/** Columns, indexes, constraints, triggers, functions and sequences of a schema, by name and definition. */
export const shapeOf = async (
  { manager }: Database,
  schema: string,
): Promise<readonly string[]> => {
  const found = await manager.query<{ line: string }[]>(
    `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line
      FROM information_schema.columns WHERE table_schema = $1 AND table_name <> 'migrations'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = $1 AND tablename <> 'migrations'
    UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = $1::text::regnamespace AND conrelid <> ($1 || '.migrations')::regclass
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = $1::text::regnamespace
    UNION ALL SELECT 'sequence ' || sequencename FROM pg_sequences
      WHERE schemaname = $1 AND sequencename NOT LIKE 'migrations%'
    ORDER BY 1`,
    [schema],
  );
  return found.map(({ line }) => line);
};

/** Takes migrations back, the last one first, until so many are left. */
export const takeBackTo = async (database: Database, leftCount: number): Promise<void> => {
  const [row] = await database.manager.query<{ count: string }[]>(
    'SELECT count(*) FROM migrations',
  );
  for (let count = Number(row?.count); count > leftCount; count -= 1)
    await database.undoLastMigration();
};

/** Makes what was taken back again. */
export const makeAgain = async ({ manager }: Database): Promise<void> => {
  await manager.dataSource.runMigrations();
};
