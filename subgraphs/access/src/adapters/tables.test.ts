import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';

let access: AccessDatabase;

beforeAll(async () => {
  access = await accessDatabase('access_tables');
});
afterAll(() => access.drop());

/** Columns, indexes, constraints, triggers and functions of the schema, by name and definition. */
const shape = async (): Promise<readonly string[]> => {
  const found = await access.query<{ line: string }>(`
    SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line
      FROM information_schema.columns WHERE table_schema = 'access' AND table_name <> 'migrations'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'access' AND tablename <> 'migrations'
    UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'access'::regnamespace AND conrelid <> 'access.migrations'::regclass
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'access'::regnamespace
    UNION ALL SELECT 'sequence ' || sequencename FROM pg_sequences
      WHERE schemaname = 'access' AND sequencename NOT LIKE 'migrations%'
    ORDER BY 1`);
  return found.map(({ line }) => line);
};

describe('the tables of access', () => {
  it('can be taken back to nothing, and made again as they were', async () => {
    const before = await shape();
    await access.database.undoLastMigration();
    expect(await shape()).toEqual([]);
    await access.database.manager.dataSource.runMigrations();
    expect(await shape()).toEqual(before);
  });

  it.each([
    { what: 'a partner’s key without a partner', change: { partner_id: null } },
    {
      what: 'a BI key with a partner',
      change: { audience: 'BI', document_mode: 'PUBLISHED_ONLY' },
    },
    {
      what: 'a BI key for documents that nobody published',
      change: { audience: 'BI', partner_id: null },
    },
  ])('take no $what', async ({ change }) => {
    const key = {
      id: 'key_1', version: 1, name: 'Key', prefix: 'cg_live_1', audience: 'PARTNER', partner_id: 'prt_a', scopes: [],
      document_mode: 'ANY', environment: 'LIVE', allowed_networks: [], concurrent_requests: 1, requests_per_second: 1,
      cost_per_minute: 1, hash: '\\x00', pepper_id: 'pepper-1', created_at: '2026-01-01', expires_at: '2027-01-01',
      budget_id: 'key_1', is_self_made: false,
    }; // prettier-ignore
    const insert = 'INSERT INTO api_key SELECT * FROM jsonb_populate_record(NULL::api_key, $1)';
    const add = (row: object) => access.query(insert, [JSON.stringify(row)]);
    await expect(add({ ...key, ...change })).rejects.toMatchObject({
      driverError: { code: '23514' },
    });
    await add(key);
    await expect(add({ ...key, id: 'key_2' })).rejects.toMatchObject({
      driverError: { code: '23505' },
    });
    await access.clear();
  });
});
