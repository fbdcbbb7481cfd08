import type { Page } from '@care-graph/kernel/domain/page';
import { type Database, openDatabase } from '@care-graph/kernel/runtime/database';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import type { CoverageReads, PagesOf } from '../domain/reads';
import { pgReads } from './pg-reads';
import { migrations, rows } from './tables';

const now = new Date('2026-06-01T00:00:00Z');

/** Two holders and two partners: each has three contracts of a year, and the eldest of each has run out. */
const seed = [
  `INSERT INTO customer SELECT 'cus_' || h, 'subject ' || h, 'Rasa', 'Test', h || '@example.com', 1 FROM unnest('{a,b}'::text[]) h`,
  `INSERT INTO partner SELECT 'prt_' || p, 'Shop ' || p, 'ACTIVE', '{LT}', 1 FROM unnest('{a,b}'::text[]) p`,
  `INSERT INTO device SELECT 'dev_' || h || n, 'dev_' || h || n, 'rs-4-mini', NULL, NULL, NULL, 1
   FROM unnest('{a,b}'::text[]) h, generate_series(1, 3) n`,
  `UPDATE device SET superseded_by_id = 'dev_a9' WHERE id = 'dev_a2'`,
  `INSERT INTO device VALUES ('dev_a9', 'dev_a2', 'rs-4-mini', NULL, 'dev_a2', NULL, 1)`,
  `INSERT INTO service_contract (id, contract_number, status, channel, holder_id, plan_sku_id, product_code, term_months,
     region_code, time_zone, terms_version_id, terms_code, fee_schedule_id, starts_at, ends_at, lineage_root_id, partner_id, created_at, version)
   SELECT 'ctr_' || h || n, 'CG-' || h || n, 'ACTIVE', 'CODE', 'cus_' || h, 'sku_1', 'rs-4-mini', 12, 'LT', 'Europe/Vilnius', 'trm_1',
     '2023-tc', 'fee_1', '2025-01-01'::timestamptz + n * interval '4 months', '2026-01-01'::timestamptz + n * interval '4 months',
     'dev_' || h || n, 'prt_' || h, '2025-01-01', 1 FROM unnest('{a,b}'::text[]) h, generate_series(1, 3) n`,
  `INSERT INTO device_binding SELECT 'bnd_' || h || n, 'ctr_' || h || n, 'dev_' || h || n, 'ACTIVE', '2025-01-01', NULL, NULL
   FROM unnest('{a,b}'::text[]) h, generate_series(1, 3) n`,
  `UPDATE device_binding SET status = 'SUPERSEDED', ended_at = '2025-06-01', superseded_by_id = 'bnd_a9' WHERE id = 'bnd_a2'`,
  `INSERT INTO device_binding VALUES ('bnd_a9', 'ctr_a2', 'dev_a9', 'ACTIVE', '2025-06-01', NULL, NULL)`,
  `INSERT INTO job VALUES ('job_1', 'CODE_GENERATION', 'SUCCEEDED', '2025-01-01', '2025-01-01', 1, 1, 0, NULL)`,
  `INSERT INTO code_batch SELECT 'bat_' || n, 'sku_1', 'LT', 'E_CODE', 1, NULL, '2025-01-01', 'job_1' FROM generate_series(1, 4) n`,
  `INSERT INTO activation_code (id, batch_id, secret_hash, last_four, status, form, plan_sku_id, region_code, partner_id, version)
   SELECT 'cod_' || p || n, 'bat_' || n, p || n, 'ABCD', CASE n WHEN 2 THEN 'SOLD' ELSE 'ALLOCATED' END, 'E_CODE', 'sku_' || n % 2, 'LT', 'prt_' || p, 1
   FROM unnest('{a,b}'::text[]) p, generate_series(CASE p WHEN 'a' THEN 1 ELSE 2 END, 3) n`,
];

describe('Lists of several parents at once', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let reads: CoverageReads;
  const statements: string[] = [];

  beforeAll(async () => {
    fresh = await freshDatabase('parent_pages');
    const onStatement = (sql: string): void => {
      statements.push(sql);
    };
    database = await openDatabase(
      { url: fresh.url, part: 'coverage', entities: rows, migrations, onStatement },
      makeLog('test', 'error'),
    );
    for (const statement of seed) await database.manager.query(statement);
    reads = pgReads(database.manager);
  });
  beforeEach(() => {
    statements.length = 0;
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  const of = (parentIds: readonly string[], page: Partial<PagesOf['page']> = {}): PagesOf => ({
    parentIds,
    page: { list: 'test', limit: 2, direction: 'forward', ...page },
  });
  const idsOf = <Row extends { readonly id: string }>(pages: readonly Page<Row>[]) =>
    pages.map((page) => page.rows.map(({ id }) => id));
  const all = { sees: 'all' } as const;
  const codesOf = (...[parentIds, page]: Parameters<typeof of>) =>
    ({ ...of(parentIds, page), parent: 'partner' }) as const;
  const everyCode = { filter: {}, now };

  it('gives each parent its own page in the order of the parents, with one statement', async () => {
    const partners = { ...of(['prt_b', 'prt_a', 'prt_none']), parent: 'partner' } as const;
    const pages = await reads.contractPages(partners, { now }, all);
    expect(idsOf(pages)).toEqual([['ctr_b3', 'ctr_b2'], ['ctr_a3', 'ctr_a2'], []]);
    expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([true, true, false]);
    expect(statements).toHaveLength(1);
  });

  it('goes on from a cursor, forwards and from the end', async () => {
    const [first] = await reads.codePages(codesOf(['prt_a']), everyCode, all);
    const [last] = first?.rows.slice(-1) ?? [];
    const beside = first && last && first.cursorOf(last);
    expect(idsOf(await reads.codePages(codesOf(['prt_a'], { beside }), everyCode, all))).toEqual([
      ['cod_a1'],
    ]);
    const fromTheEnd = codesOf(['prt_a', 'prt_b'], { direction: 'backward' });
    expect(idsOf(await reads.codePages(fromTheEnd, everyCode, all))).toEqual([
      ['cod_a2', 'cod_a1'],
      ['cod_b3', 'cod_b2'],
    ]);
  });

  it('R-TRM-01: a contract whose period is over is among the expired ones of its holder and of its partner', async () => {
    for (const parent of ['holder', 'partner'] as const) {
      const prefix = parent === 'holder' ? 'cus' : 'prt';
      const parents = { ...of([`${prefix}_a`, `${prefix}_b`]), parent };
      const listed = async (status: 'ACTIVE' | 'EXPIRED') =>
        idsOf(await reads.contractPages(parents, { filter: { statuses: [status] }, now }, all));
      expect(await listed('EXPIRED')).toEqual([['ctr_a1'], ['ctr_b1']]);
      expect(await listed('ACTIVE')).toEqual([
        ['ctr_a3', 'ctr_a2'],
        ['ctr_b3', 'ctr_b2'],
      ]);
    }
  });

  it('gives nobody the contracts of somebody else', async () => {
    const holders = { ...of(['cus_a', 'cus_b']), parent: 'holder' } as const;
    const visible = { sees: 'held', subject: 'subject a' } as const;
    expect(idsOf(await reads.contractPages(holders, { now }, visible))).toEqual([
      ['ctr_a3', 'ctr_a2'],
      [],
    ]);
  });

  it('R-SN-04: of a lineage a holder sees the unit in use', async () => {
    expect(idsOf(await reads.devicePages(of(['cus_a', 'cus_b'])))).toEqual([
      ['dev_a9', 'dev_a3'],
      ['dev_b3', 'dev_b2'],
    ]);
  });

  it('gives a batch to each partner that holds a code of it, and the stock of all with one statement', async () => {
    expect(idsOf(await reads.batchPages(of(['prt_a', 'prt_b'], { limit: 5 })))).toEqual([
      ['bat_3', 'bat_2', 'bat_1'],
      ['bat_3', 'bat_2'],
    ]);
    statements.length = 0;
    const stock = await reads.stockOf(['prt_a', 'prt_b'], {
      planSkuId: 'sku_1',
      storeId: null,
      now,
    });
    expect(stock.map(({ partnerId, status, count }) => [partnerId, status, count])).toEqual([
      ['prt_a', 'ALLOCATED', 2],
      ['prt_b', 'ALLOCATED', 1],
    ]);
    expect(statements).toHaveLength(1);
  });
});
