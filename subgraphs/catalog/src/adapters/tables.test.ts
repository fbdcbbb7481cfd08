import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_tables');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

/** Columns, indexes, constraints, triggers and functions of the schema, by definition. */
const shape = async (): Promise<readonly string[]> => {
  const found = await catalog.query<{ line: string }>(`
    SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line
      FROM information_schema.columns WHERE table_schema = 'catalog' AND table_name <> 'migrations'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'catalog' AND tablename <> 'migrations'
    UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'catalog'::regnamespace AND conrelid <> 'catalog.migrations'::regclass
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'catalog'::regnamespace
    ORDER BY 1`);
  return found.map(({ line }) => line);
};

const undo = async (count: number): Promise<void> => {
  for (let left = count; left > 0; left -= 1) await catalog.database.undoLastMigration();
};

const redo = () => catalog.database.manager.dataSource.runMigrations();

const applied = () => catalog.query<{ name: string }>('SELECT name FROM migrations');

describe('the tables of the catalog', () => {
  it('can be taken back one migration after the other, to nothing, and made again as they were', async () => {
    const before = await shape();
    await undo((await applied()).length);
    expect(await shape()).toEqual([]);
    await redo();
    expect(await shape()).toEqual(before);
  });

  it('keep what was loaded before commands came: it is at its first version, and binds', async () => {
    await undo(1);
    await redo();
    const { terms, schedule, annual } = catalog.ids;
    for (const [table, id] of [
      ['terms_version', terms],
      ['fee_schedule', schedule],
      ['plan_sku', annual],
    ])
      expect(
        await catalog.query(`SELECT status, version FROM ${table} WHERE id = $1`, [id]),
      ).toEqual([{ status: 'PUBLISHED', version: 1 }]);
    await expect(catalog.query('DELETE FROM terms_clause')).rejects.toThrow('no draft any more');
    expect((await catalog.withdrawPlan(annual)).refusals).toEqual([]);
  });
});
