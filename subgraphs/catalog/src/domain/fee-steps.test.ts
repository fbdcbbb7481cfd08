import { money } from '@care-graph/kernel/domain/money';
import type { FeeTier } from './catalogue';
import { stepGaps, tiersInOtherCurrency } from './fee-steps';

const step = (ordinalFrom: number, ordinalTo: number | null, more: Partial<FeeTier> = {}): FeeTier => ({
  id: `tie_${ordinalFrom}`,
  scheduleId: 'fee_1',
  productCode: 'mini-se',
  incidentType: 'DAMAGE',
  planMonths: 24,
  ordinalFrom,
  ordinalTo,
  fee: money(13900, 'PLN'),
  ruleIds: [],
  source: { document: 'test', sha256: null, isSynthetic: true, note: null },
  ...more,
}); // prettier-ignore

describe('the steps of a fee (R-FEE-01, C-09)', () => {
  it.each([
    { what: 'none', steps: [], gaps: [] },
    { what: 'one for every turn', steps: [step(1, null)], gaps: [] },
    { what: 'one after another, in any order', steps: [step(3, null), step(1, 1), step(2, 2)], gaps: [] },
    { what: 'several turns in one', steps: [step(1, 2), step(3, 4)], gaps: [] },
    { what: 'from the second turn on', steps: [step(2, null)], gaps: [[2, 1]] },
    { what: 'with a hole', steps: [step(1, 1), step(3, 3), step(5, 5)], gaps: [[3, 2]] },
    { what: 'that overlap', steps: [step(1, 2), step(2, 3)], gaps: [[2, 3]] },
    { what: 'after one without an end', steps: [step(1, null), step(2, 2)], gaps: [[2, undefined]] },
  ])('$what', ({ steps, gaps }) => {
    expect(stepGaps(steps).map(({ tier, expected }) => [tier.ordinalFrom, expected])).toEqual(gaps);
  }); // prettier-ignore

  it.each([
    ['another product', { productCode: 'mini-2' }],
    ['another kind of use', { incidentType: 'FLYAWAY' }],
    ['another length', { planMonths: 12 }],
    ['every length', { planMonths: null }],
    ['another schedule', { scheduleId: 'fee_2' }],
  ] as const)('of %s are steps of their own', (_what, other) => {
    expect(stepGaps([step(1, 1), step(2, 2, other)])).toHaveLength(1);
  });
});

describe('the currency of fees', () => {
  it('is that of their schedule, and one that is known (C-10)', () => {
    const wrong = [step(2, 2, { fee: money(1, 'EUR') }), step(3, 3, { fee: money(1, '') })];
    const tiers = [step(1, 1), ...wrong, step(1, 1, { scheduleId: 'fee_2', fee: money(1, 'EUR') })];
    expect(tiersInOtherCurrency({ id: 'fee_1', currency: 'PLN' }, tiers)).toEqual(wrong);
    expect(tiersInOtherCurrency({ id: 'fee_1', currency: '' }, [wrong[1] ?? step(1, 1)])).toEqual([
      wrong[1],
    ]);
  });
});
