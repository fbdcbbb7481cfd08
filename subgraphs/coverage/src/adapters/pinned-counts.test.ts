import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { addContract, at, someBatch, someCode } from '../../../../test/support/coverage-rows';
import type { Visibility } from '../domain/visibility';
import { pgReads } from './pg-reads';

const start = at.getTime();
const second = 1000;
const end = new Date('2027-03-12T12:00:00.123Z');

describe('contracts in force under some terms', () => {
  let coverage: CoverageDatabase;

  beforeAll(async () => {
    coverage = await coverageDatabase('pinned_counts');
    for (const name of ['1', '2', '3', '4'])
      await coverage.transact((stores) => addContract(stores, name));
    const change = (columns: string, id: string) =>
      coverage.database.manager.query(`UPDATE service_contract SET ${columns} WHERE id = $1`, [id]);
    await change(`terms_version_id = 'trm_2'`, 'ctr_2');
    await change(`status = 'TERMINATED'`, 'ctr_3');
    await change(`order_reference = 'LT-7'`, 'ctr_1');
    await coverage.transact(async ({ batches, codes, partners }) => {
      await partners.add(
        { id: 'prt_a', name: 'A', status: 'ACTIVE', regionCodes: [], version: 1 },
        [],
      );
      const { batch, job } = someBatch('bat_1');
      await batches.add(batch, job);
      await codes.add([
        someCode('cod_1', batch.id, {
          saleReference: 'LT-8',
          partnerId: 'prt_a',
          contractId: 'ctr_2',
        }),
      ]);
    });
    await change(`partner_id = NULL, starts_at = starts_at + interval '1 day'`, 'ctr_4');
  });
  afterAll(() => coverage.drop());

  const counted = async (when: number, visible: Visibility = { sees: 'all' }) => {
    const reads = pgReads(coverage.database.manager);
    const counts = await reads.pinnedCounts(
      ['trm_1', 'trm_2', 'trm_none'],
      new Date(when),
      visible,
    );
    return Object.fromEntries(counts.map(({ termsId, count }) => [termsId, count]));
  };

  it.each([
    { when: 'an instant before they begin', instant: start - 1, counts: {} },
    { when: 'when the first ones begin', instant: start, counts: { trm_1: 1, trm_2: 1 } },
    {
      when: 'when the last one has begun',
      instant: start + 86_400 * second,
      counts: { trm_1: 2, trm_2: 1 },
    },
    {
      when: 'when they are over',
      instant: new Date('2027-03-12T12:00:00.123Z').getTime(),
      counts: {},
    },
  ])('$when are $counts: those that were terminated are left out', async ({ instant, counts }) => {
    expect(await counted(instant)).toEqual(counts);
  });

  it.each([
    { when: 'when the first ones begin', instant: start, counts: { 'rs-4-mini': 2 } },
    {
      when: 'when the last one has begun',
      instant: start + 86_400 * second,
      counts: { 'rs-4-mini': 3 },
    },
    { when: 'an instant before they begin', instant: start - 1, counts: {} },
  ])('are counted by their product as well: $counts $when', async ({ instant, counts }) => {
    const reads = pgReads(coverage.database.manager);
    const at = new Date(instant);
    const found = await reads.activeCounts(['rs-4-mini', 'none'], at, { sees: 'all' });
    expect(Object.fromEntries(found.map(({ productCode, count }) => [productCode, count]))).toEqual(
      counts,
    );
    expect(await reads.activeCounts(['rs-4-mini'], at, { sees: 'none' })).toEqual([]);
  });

  it.each([
    {
      what: 'the end itself',
      filter: { endsFrom: end },
      ids: ['ctr_4', 'ctr_3', 'ctr_2', 'ctr_1'],
    },
    { what: 'an instant after it', filter: { endsFrom: new Date(end.getTime() + 1) }, ids: [] },
    { what: 'the end excluded', filter: { endsUntil: end }, ids: [] },
    { what: 'an order', filter: { saleReference: 'LT-7' }, ids: ['ctr_1'] },
    { what: 'the sale of a code', filter: { saleReference: 'LT-8' }, ids: ['ctr_2'] },
    { what: 'no sale', filter: { saleReference: 'LT-9' }, ids: [] },
  ])('are found by $what', async ({ filter, ids }) => {
    const page = { limit: 10, direction: 'forward', beside: undefined, list: 'contracts' } as never;
    const list = { filter, now: at };
    const found = await pgReads(coverage.database.manager).contractList(list, page, {
      sees: 'all',
    });
    expect(found.rows.map(({ id }) => id)).toEqual(ids);
  });

  it('are those that the caller may see', async () => {
    const later = start + 86_400 * second;
    expect(await counted(later, { sees: 'held', subject: 'sub_1' })).toEqual({
      trm_1: 2,
      trm_2: 1,
    });
    for (const visible of [
      { sees: 'held', subject: 'sub_other' },
      { sees: 'sold', partnerId: 'prt_a' },
      { sees: 'none' },
    ] as const)
      expect(await counted(later, visible)).toEqual({});
  });
});
