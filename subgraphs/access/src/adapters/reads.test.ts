import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { blindScans } from '../../../../test/support/query-plans';
import { there } from '../../../../test/support/there';
import { walkPages } from '../../../../test/support/walk-pages';
import type { ApiKey, KeyAudience } from '../domain/api-key';
import type { AccessReads } from '../domain/ports';
import { pgReads } from './reads';

/** Of two partners five keys each, and five of BI; the later they were made the higher their number. */
const seed = [
  `INSERT INTO api_key (id, version, name, prefix, audience, partner_id, scopes, document_mode, environment, allowed_networks,
     concurrent_requests, requests_per_second, cost_per_minute, hash, pepper_id, created_at, expires_at, budget_id, is_self_made)
   SELECT 'key_' || n || who, 1, 'Key', 'cg_live_' || n || who, CASE who WHEN 'i' THEN 'BI' ELSE 'PARTNER' END,
     CASE who WHEN 'i' THEN NULL ELSE 'prt_' || who END, '{catalog:read}', 'PUBLISHED_ONLY', 'LIVE', '{}', 1, 2, 3,
     '\\x00', 'pepper-1', '2026-01-01', '2027-01-01', 'key_' || n || who, false FROM unnest('{a,b,i}'::text[]) who, generate_series(1, 5) n`,
  `UPDATE api_key SET replaced_by_id = 'key_5a' WHERE id = 'key_4a'`,
  `INSERT INTO key_usage SELECT key, '2026-03-12T00:00Z'::timestamptz + n * interval '1 hour', n, 1, n * 10
   FROM unnest('{key_1a,key_1b}'::text[]) key, generate_series(0, 23) n`,
];

let access: AccessDatabase;
let reads: AccessReads;

beforeAll(async () => {
  access = await accessDatabase('access_reads');
  for (const statement of seed) await access.query(statement);
  reads = pgReads(access.database.manager);
});
afterAll(() => access.drop());

const forwards: PageRequest = { list: 'keys', limit: 2, direction: 'forward' };
const backwards: PageRequest = { ...forwards, direction: 'backward' };

const ids = (page: Page<ApiKey>) => page.rows.map(({ id }) => id.replace('key_', '')).join(' ');

const walk = async (
  read: (request: PageRequest) => Promise<Page<ApiKey>>,
  request: PageRequest,
): Promise<readonly string[]> => (await walkPages(read, request)).map(ids);

const statementsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  access.statements.length = 0;
  await work();
  return access.statements.slice();
};

describe('keys', () => {
  it.each([
    { audience: 'BI', forward: ['5i 4i', '3i 2i', '1i'], backward: ['2i 1i', '4i 3i', '5i'] },
    { audience: 'STAFF', forward: [''], backward: [''] },
  ] as const)('of $audience come latest first, from either end', async (one) => {
    const read = (request: PageRequest) => reads.keyPage(one.audience, request);
    expect(await walk(read, forwards)).toEqual(one.forward);
    expect(await walk(read, backwards)).toEqual(one.backward);
  });

  it('come with those of every audience where none is named', async () => {
    const all = await reads.keyPage(null, { ...forwards, limit: 100 });
    expect(ids(all)).toBe('5i 5b 5a 4i 4b 4a 3i 3b 3a 2i 2b 2a 1i 1b 1a');
    expect(all).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('come without their hash, nor anything that is sealed', async () => {
    const { rows } = await reads.keyPage(null, forwards);
    const [byId] = await reads.keys(['key_1a']);
    for (const row of [...rows, there(byId)]) {
      const said = Object.entries(row).filter(([, value]) => value !== undefined);
      const names = said.map(([name]) => name);
      expect(names.filter((name) => /hash|pepper|seal|reason/i.test(name))).toEqual([]);
      expect(names).toContain('prefix');
    }
  });

  it('keep their places when one is added before a cursor', async () => {
    const first = await reads.keyPage('BI', forwards);
    const beside = first.cursorOf(there(first.rows.at(-1)));
    await access.transact(async ({ keys }) => {
      const key = there(await keys.find('key_5i'));
      const fingerprint = { hash: Buffer.alloc(32), pepperId: 'pepper-1' };
      await keys.add({ ...key, id: 'key_6i', prefix: 'cg_live_6i', fingerprint });
    });
    expect(ids(await reads.keyPage('BI', { ...forwards, beside }))).toBe('3i 2i');
    await access.query(`DELETE FROM api_key WHERE id = 'key_6i'`);
  });

  it('of several partners come in one statement, each partner’s own page', async () => {
    const parentIds = ['prt_b', 'prt_none', 'prt_a'];
    const read = (page: PageRequest) => reads.keyPages({ parentIds, page });
    const first = await read(forwards);
    expect(first.map(ids)).toEqual(['5b 4b', '', '5a 4a']);
    expect(first.map(({ hasNextPage }) => hasNextPage)).toEqual([true, false, true]);
    const last = await read(backwards);
    expect(last.map(ids)).toEqual(['2b 1b', '', '2a 1a']);
    expect(last.map(({ hasPreviousPage }) => hasPreviousPage)).toEqual([true, false, true]);
    for (const request of [forwards, backwards])
      expect(await statementsOf(() => read(request))).toHaveLength(1);
  });

  it.each(['prt_a', 'prt_b'])('of %s are walked through from either end', async (partner) => {
    const read = async (page: PageRequest) =>
      there((await reads.keyPages({ parentIds: [partner], page })).at(0));
    const who = partner.slice(-1);
    const named = (numbers: string) => numbers.replace(/\d/g, (n) => n + who);
    expect(await walk(read, forwards)).toEqual(['5 4', '3 2', '1'].map(named));
    expect(await walk(read, backwards)).toEqual(['2 1', '4 3', '5'].map(named));
  });

  it('are found by their ids, those that there are', async () => {
    const found = await reads.keys(['key_4a', 'key_gone', 'key_5a']);
    expect(found.map(({ id }) => id).sort()).toEqual(['key_4a', 'key_5a']);
    expect(found.find(({ id }) => id === 'key_4a')?.replacedById).toBe('key_5a');
  });
});

describe('the use of keys', () => {
  const at = (time: string) => new Date(`2026-03-12T${time}Z`);

  it('is added up from the hour on in which a span begins', async () => {
    const used = async (since: Date) => {
      const found = await reads.usageOf(['key_1a', 'key_2a', 'key_1b'], since);
      return Object.fromEntries(found.map(({ keyId, ...usage }) => [keyId, usage]));
    };
    const lastTwo = { requests: 22 + 23, refused: 2, cost: 450 };
    const expected = { key_1a: lastTwo, key_1b: lastTwo };
    expect(await used(at('22:00:00'))).toEqual(expected);
    expect(await used(at('22:59:59'))).toEqual(expected);
    expect(await used(at('00:00:00'))).toMatchObject({ key_1a: { requests: 276, refused: 24 } });
    expect(await used(new Date('2026-03-13T00:00:00Z'))).toEqual({});
  });
});

describe('what keys are looked for by', () => {
  it('is in an index, and the same statements serve lists of any length', async () => {
    const audiences: readonly (KeyAudience | null)[] = ['PARTNER', null];
    const sent = await statementsOf(async () => {
      for (const request of [forwards, backwards])
        for (const beside of [undefined, ['key_3a', 'key_3a'] as const]) {
          const page = { ...request, beside };
          for (const audience of audiences) await reads.keyPage(audience, page);
          await reads.keyPages({ parentIds: ['prt_a'], page });
        }
      await reads.keys(['key_1a']);
      await reads.usageOf(['key_1a'], new Date('2026-03-12T00:00:00Z'));
    });
    expect(sent).toHaveLength(14);
    expect(await blindScans(access.url, 'access', new Set(sent))).toEqual([]);
    const blind = 'SELECT id FROM api_key WHERE name = $1';
    expect(await blindScans(access.url, 'access', [blind])).toHaveLength(1);
  });

  it('is in the index that was made for it, also among many', async () => {
    await access.query(`INSERT INTO api_key SELECT (jsonb_populate_record(k, jsonb_build_object('id', k.id || '_' || n,
        'prefix', k.prefix || '_' || n, 'partner_id', CASE k.audience WHEN 'PARTNER' THEN 'prt_' || n % 400 END))).*
      FROM api_key k, generate_series(1, 1000) n`);
    await access.query('ANALYZE api_key');
    for (const page of [forwards, backwards]) {
      const ofPartners = () => reads.keyPages({ parentIds: ['prt_a', 'prt_b'], page });
      expect(await access.indexesOf(ofPartners)).toContain('api_key_partner');
      const ofAudience = () => reads.keyPage('BI', page);
      expect(await access.indexesOf(ofAudience)).toEqual(['api_key_audience']);
    }
  });
});
