import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { someBatch, someCode } from '../../../../test/support/coverage-rows';
import { there } from '../../../../test/support/there';
import { pgReads } from './pg-reads';

let coverage: CoverageDatabase;

const partner = {
  id: 'prt_a',
  name: 'A',
  status: 'ACTIVE',
  regionCodes: ['EU'],
  version: 1,
} as const;
const yearOn = new Date('2027-03-12T12:00:00Z');
const later = new Date(yearOn.getTime() + 1);
const query = <Row>(sql: string): Promise<Row[]> => coverage.database.manager.query<Row[]>(sql);

beforeAll(async () => {
  coverage = await coverageDatabase('code_stock');
  await coverage.transact(async ({ batches, codes, people }) => {
    await people.addPartner(partner, []);
    const { batch, job } = someBatch('bat_1');
    await batches.add(batch, { ...job, rowCount: 2500 });
    const ids = Array.from({ length: 2500 }, (_, place) => `cod_${String(place).padStart(4, '0')}`);
    await codes.add(
      ids.map((id, place) => ({
        ...someCode(id, batch.id),
        redeemBy: yearOn,
        ...(place < 2000
          ? ({ partnerId: 'prt_a', status: place < 10 ? 'SOLD' : 'ALLOCATED' } as const)
          : {}),
      })),
    );
  });
  await query('VACUUM ANALYZE activation_code');
});
afterAll(() => coverage.drop());

/** How a statement finds its rows where no index is left but one: so few rows are found as well by any. */
const planWith = async (index: string, sql: string): Promise<string> => {
  const runner = coverage.database.manager.dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    const others = `SELECT indexrelid::regclass::text AS name FROM pg_index
      WHERE indrelid = 'activation_code'::regclass AND NOT indisunique AND indexrelid <> '${index}'::regclass`;
    const names = (await runner.query(others)) as readonly { readonly name: string }[];
    await runner.query(`DROP INDEX ${names.map(({ name }) => name).join(', ')}`);
    await runner.query('SET LOCAL enable_seqscan = off');
    await runner.query('SET LOCAL enable_bitmapscan = off');
    return JSON.stringify(await runner.query(`EXPLAIN (FORMAT JSON) ${sql}`));
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
};

const pageOf = (statuses: readonly ('SOLD' | 'EXPIRED')[], now: Date) =>
  pgReads(coverage.database.manager).codePages(
    {
      parent: 'partner',
      parentIds: ['prt_a'],
      page: { list: 'codes', limit: 3, direction: 'forward' },
    },
    { filter: { statuses }, now },
    { sees: 'all' },
  );

describe('A partner’s stock', () => {
  it('is counted from an index alone', async () => {
    const plan = await planWith(
      'activation_code_stock',
      `SELECT plan_sku_id, region_code, CASE WHEN redeem_by < now() THEN 'EXPIRED' ELSE status END, count(*)
       FROM activation_code WHERE partner_id = 'prt_a' AND (NULL::text IS NULL OR store_id = NULL) GROUP BY 1, 2, 3`,
    );
    expect(plan).toMatch(/Index Only Scan.*"activation_code_stock"/);
  });

  it('A-17: lists the codes of a status as the clock has it, found by that status', async () => {
    const [sold] = await pageOf(['SOLD'], yearOn);
    expect(there(sold).rows.map(({ id }) => id)).toEqual(['cod_0009', 'cod_0008', 'cod_0007']);
    expect(there((await pageOf(['SOLD'], later))[0]).rows).toEqual([]);
    const [expired] = await pageOf(['EXPIRED'], later);
    expect(there(expired).rows.map(({ id }) => id)).toEqual(['cod_1999', 'cod_1998', 'cod_1997']);
    const plan = await planWith(
      'activation_code_of_status',
      `SELECT id FROM activation_code WHERE partner_id = 'prt_a' AND status = ANY('{SOLD}') ORDER BY id DESC LIMIT 3`,
    );
    expect(plan).toContain('"Index Cond":"((partner_id = \'prt_a\'::text) AND (status =');
  });
});

describe('Codes that can be handed out', () => {
  const left = async (now: Date) =>
    (await pgReads(coverage.database.manager).unallocatedOf(['bat_1'], now)).map(
      ({ count }) => count,
    );

  it('A-17: are those that can still be redeemed', async () => {
    const handing = { batchId: 'bat_1', partnerId: 'prt_a', count: 1 };
    expect([await left(yearOn), await left(later)]).toEqual([[500], []]);
    const handed = (now: Date) =>
      coverage.transact(({ codes }) => codes.allocate({ ...handing, now }));
    expect(await handed(later)).toEqual([]);
    expect(await handed(yearOn)).toHaveLength(1);
  });
});
