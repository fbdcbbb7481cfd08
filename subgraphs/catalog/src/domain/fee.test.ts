import { money } from '@care-graph/kernel/domain/money';
import type { FeeSchedule, FeeTier } from './catalogue';
import {
  grantsAnother,
  hasTiersFor,
  nextOrdinal,
  schedulesFor,
  serviceFeeOf,
  tierFor,
} from './fee';

const source = { document: 'test', sha256: null, isSynthetic: true, note: null };

const schedule = (change: Partial<FeeSchedule> = {}): FeeSchedule => ({
  id: 'fee_pl',
  name: '2022-tc PL PLN',
  generation: 'TWO_TIER_2022',
  termsId: 'trm_1',
  regionCode: 'PL',
  servesRegionCodes: ['PL', 'EU', 'LT'],
  channel: 'MAKER_DIRECT',
  currency: 'PLN',
  isIndicative: true,
  ordinalBasis: 'ALL_REPLACEMENTS',
  status: 'PUBLISHED',
  validFrom: '2022-01-01',
  validTo: null,
  ...change,
});

const tier = (minor: number, change: Partial<FeeTier> = {}): FeeTier => ({
  id: `tie_${minor}`,
  scheduleId: 'fee_pl',
  productCode: 'mini-se',
  incidentType: 'DAMAGE',
  planMonths: 24,
  ordinalFrom: 1,
  ordinalTo: null,
  fee: money(minor, 'PLN'),
  ruleIds: [],
  source,
  ...change,
});

const turn = (ordinal: number) => ({ ordinalFrom: ordinal, ordinalTo: ordinal });

/** Mini SE, two years: R-FEE-02. */
const rising = [
  tier(13900, { ...turn(1), ruleIds: ['R-FEE-02'] }),
  tier(16900, { ...turn(2), ruleIds: ['R-FEE-02'] }),
  tier(18900, { ...turn(3), ruleIds: ['R-FEE-02'] }),
  tier(70900, { incidentType: 'FLYAWAY', ruleIds: ['R-FEE-02'] }),
];

/** RS 4 Mini, either length: R-FEE-03. */
const flat = [tier(19900, { productCode: 'rs-4-mini', planMonths: null, ruleIds: ['R-FEE-03'] })];

const use = { productCode: 'mini-se', termMonths: 24, incidentType: 'DAMAGE', ordinal: 1 } as const;
const rs4 = { ...use, productCode: 'rs-4-mini', termMonths: 12 } as const;

describe('the fee of a use', () => {
  it.each([
    [1, 13900n],
    [2, 16900n],
    [3, 18900n],
    [4, undefined],
  ])('is the Mini SE’s own for turn %i (R-FEE-01, R-FEE-02)', (ordinal, minor) => {
    expect(tierFor(rising, { ...use, ordinal })?.fee.minor).toBe(minor);
  });

  it('is one for lost aircraft whatever the turn (R-FEE-02)', () => {
    expect(
      [1, 2, 3].map(
        (ordinal) => tierFor(rising, { ...use, incidentType: 'FLYAWAY', ordinal })?.fee.minor,
      ),
    ).toEqual([70900n, 70900n, 70900n]);
  });

  it.each([12, 24])('is flat for the RS 4 Mini’s plan of %i months (R-FEE-03)', (termMonths) => {
    expect(
      [1, 2, 6].map((ordinal) => tierFor(flat, { ...rs4, termMonths, ordinal })?.fee.minor),
    ).toEqual([19900n, 19900n, 19900n]);
  });

  it('prefers a step for the very length over one for any', () => {
    const tiers = [tier(1, { planMonths: null }), tier(2, { planMonths: 24 })];
    expect(tierFor(tiers, use)?.fee.minor).toBe(2n);
    expect(tierFor(tiers, { ...use, termMonths: 12 })?.fee.minor).toBe(1n);
  });

  it.each([
    ['another product', { productCode: 'mini-3' }],
    ['another length', { termMonths: 12 }],
    ['turn nought', { ordinal: 0 }],
  ])('is unknown for %s, never zero', (_what, change) => {
    const grounds = { schedule: schedule(), tiers: rising, terms: null, clause: null };
    expect(serviceFeeOf(grounds, { ...use, ...change })).toBeUndefined();
  });

  it('says its turn, its schedule and why (R-FEE-01, R-FEE-02, A-09)', () => {
    const terms = { id: 'trm_1', code: '2022-tc' };
    const clause = { id: 'cls_1', ruleId: 'A-11', reference: '2022-tc/fee-rule' };
    const grounds = { schedule: schedule(), tiers: rising, terms, clause: clause as never };
    expect(serviceFeeOf(grounds, { ...use, ordinal: 2 })).toEqual({
      incidentType: 'DAMAGE',
      ordinal: 2,
      ordinalBasis: 'ALL_REPLACEMENTS',
      fee: money(16900, 'PLN'),
      isIndicative: true,
      feeScheduleId: 'fee_pl',
      basis: [
        { ruleId: 'A-11', terms, clause: { id: 'cls_1', reference: '2022-tc/fee-rule' } },
        { ruleId: 'R-FEE-01', terms },
        { ruleId: 'R-FEE-02', terms },
      ],
    });
  });
});

describe('the turn of the next use (A-11)', () => {
  const uses = { replacementsUsed: 2, flyawaysUsed: 1 };

  it('counts every replacement', () => {
    expect(nextOrdinal('ALL_REPLACEMENTS', uses)).toBe(3);
  });

  it('counts those for damage alone where the schedule says so', () => {
    expect(nextOrdinal('DAMAGE_ONLY', uses)).toBe(2);
  });

  it('begins at one', () => {
    expect(nextOrdinal('ALL_REPLACEMENTS', { replacementsUsed: 0, flyawaysUsed: 0 })).toBe(1);
  });
});

describe('a plan of three replacements with two flyaways among them', () => {
  const counts = { replacements: 3, flyaways: 2, repairDiscounts: 0, maintenances: 0 };

  it.each([
    [2, 0, true, true],
    [2, 2, true, false],
    [3, 0, false, false],
    [3, 2, false, false],
  ])(
    'after %i, %i of them flyaways, grants another for damage: %s, for a flyaway: %s (R-QTA-02)',
    (replacementsUsed, flyawaysUsed, forDamage, forFlyaway) => {
      const uses = { replacementsUsed, flyawaysUsed };
      expect(grantsAnother(counts, 'DAMAGE', uses)).toBe(forDamage);
      expect(grantsAnother(counts, 'FLYAWAY', uses)).toBe(forFlyaway);
    },
  );
});

describe('the schedules of a region', () => {
  const quotedIn = (regionCode: string, ...servesRegionCodes: readonly string[]) =>
    schedule({ id: regionCode, regionCode, servesRegionCodes: [regionCode, ...servesRegionCodes] });
  const own = quotedIn('SK');
  const union = quotedIn('EU', 'SK', 'LT', 'PL');
  const distributor = quotedIn('PL', 'EU', 'SK', 'LT');
  const american = quotedIn('US');
  const all = [american, distributor, union, own];
  const ids = (code: string, partOfCode: string | null) =>
    schedulesFor(all, { code, partOfCode }).map(({ id }) => id);

  it.each([
    ['SK', 'EU', ['SK', 'EU', 'PL']],
    ['LT', 'EU', ['EU', 'PL']],
    ['EU', null, ['EU', 'PL']],
    ['PL', 'EU', ['PL', 'EU']],
    ['US', null, ['US']],
    ['CH', null, []],
  ])(
    '%s are its own, then those of the wider region, then those quoted elsewhere for it too',
    (code, partOf, expected) => {
      expect(ids(code, partOf)).toEqual(expected);
    },
  );

  it('count only with fees for the product and its length', () => {
    expect(hasTiersFor(rising, 'mini-se', 24)).toBe(true);
    expect(hasTiersFor(rising, 'mini-se', 12)).toBe(false);
    expect(hasTiersFor(flat, 'rs-4-mini', 36)).toBe(true);
    expect(hasTiersFor(flat, 'mini-se', 24)).toBe(false);
  });
});
