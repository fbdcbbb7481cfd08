import { readSmall } from '../../../../test/support/catalog-sheets';
import { there } from '../../../../test/support/there';
import type { FeeSchedule, FeeTier } from './catalogue';
import { planRefusals } from './plan-publishing';

/** The small catalogue: its year's plan has two uses, and one schedule of Poland that prices both serves all regions. */
const small = there(readSmall().catalogue);
const plan = there(small.plans.find(({ termMonths }) => termMonths === 12));
const product = small.products.find(({ code }) => code === plan.productCode);
const terms = small.terms.find(({ id }) => id === plan.termsId);
const whole = there(small.schedules[0]);
const [first] = small.tiers;

/** Another schedule, which prices the first use alone unless more is said. */
const another = (change: Partial<FeeSchedule> = {}) =>
  ({ ...whole, id: 'fee_other', name: 'Other', regionCode: 'LT', ...change }) as const;

const tierOf = (schedule: FeeSchedule, change: Partial<FeeTier> = {}): FeeTier => ({
  ...there(first),
  scheduleId: schedule.id,
  ...change,
});

const said = (
  schedules: readonly FeeSchedule[],
  tiers: readonly FeeTier[],
  regions = small.regions,
) =>
  planRefusals({
    plan,
    product,
    terms,
    clauses: small.clauses,
    schedules,
    tiers: [...small.tiers, ...tiers],
    regions,
    now: new Date('2026-03-12T12:00:00Z'),
  }).map(({ code, detail }) => `${code} ${detail ?? ''}`);

const partial = another();
const partialTier = tierOf(partial);
const unsold = small.regions.map((region) => ({ ...region, soldTerms: [] }));
const refused = [
  'NO_FEE Other from 2023-07-01 has none for use 2 (DAMAGE): one that has them all has to take its place',
];

describe('the fees of a plan that is put on sale (R-FEE-01)', () => {
  it('are enough by one schedule that prices every use', () => {
    expect(said([whole], [])).toEqual([]);
  });

  it('are not enough where contracts may pin another one that prices only some', () => {
    expect(said([whole, partial], [partialTier])).toEqual(refused);
  });

  it.each([
    ['a draft', { status: 'DRAFT' }, {}],
    ['retired', { status: 'RETIRED' }, {}],
    ['for another length', {}, { planMonths: 24 }],
    ['for another product', {}, { productCode: 'mini-se' }],
  ] as const)('are enough beside one that is %s', (_which, change, tier) => {
    const other = another(change);
    expect(said([whole, other], [tierOf(other, tier)])).toEqual([]);
  });

  it('are asked of no schedule where its regions do not sell the plan', () => {
    expect(said([whole, partial], [partialTier], unsold)).toEqual([]);
    expect(said([partial], [partialTier], unsold)).toEqual([
      'NO_FEE no fee is known for use 2 (DAMAGE)',
    ]);
  });

  describe('beside one that prices only some, with a newer one', () => {
    const newer = (change: Partial<FeeSchedule> = {}) =>
      another({ id: 'fee_newer', name: 'Newer', validFrom: '2026-03-12', ...change });
    const withNewer = (schedule: FeeSchedule, tier: Partial<FeeTier> = {}) =>
      said(
        [whole, partial, schedule],
        [partialTier, tierOf(schedule, { ordinalTo: null, ...tier })],
      );

    it('are enough where that has taken its place', () => {
      expect(withNewer(newer())).toEqual([]);
    });

    it.each([
      ['has not begun', { validFrom: '2026-03-13' }, {}],
      ['is no newer', { validFrom: '2023-06-30' }, {}],
      ['is for another region', { regionCode: 'EU' }, {}],
      ['is for another channel', { channel: 'PARTNER_SERVICE' }, {}],
      ['does not serve each of its regions', { servesRegionCodes: ['LT'] }, {}],
      ['is a draft', { status: 'DRAFT' }, {}],
      ['has no fee for the plan', {}, { planMonths: 24 }],
    ] as const)('are not enough where that %s', (_which, change, tier) => {
      expect(withNewer(newer(change), tier)).toEqual(refused);
    });
  });
});
