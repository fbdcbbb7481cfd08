import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { makeAgain, shapeOf, takeBackTo } from '../../../../test/support/schema-shape';
import { checkViolation, uniqueViolation } from '../../../../test/support/violations';

let access: AccessDatabase;

beforeAll(async () => {
  access = await accessDatabase('access_tables');
});
afterAll(() => access.drop());

describe('the tables of access', () => {
  it('can be taken back to nothing, and made again as they were', async () => {
    const { database } = access;
    const before = await shapeOf(database, 'access');
    await takeBackTo(database, 0);
    expect(await shapeOf(database, 'access')).toEqual([]);
    await makeAgain(database);
    expect(await shapeOf(database, 'access')).toEqual(before);
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
    await expect(add({ ...key, ...change })).rejects.toMatchObject(checkViolation);
    await add(key);
    await expect(add({ ...key, id: 'key_2' })).rejects.toMatchObject(uniqueViolation);
    await access.clear();
  });
});
