import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { addContract, at } from '../../../../test/support/coverage-rows';
import type { Visibility } from '../domain/visibility';
import { pgReads } from './pg-reads';

const start = at.getTime();
const second = 1000;

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
