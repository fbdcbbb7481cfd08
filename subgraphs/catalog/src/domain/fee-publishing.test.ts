import type { FeeSchedule } from './catalogue';
import type { TermsClause } from './clause';
import { begunSchedules } from './fee-pinning';
import { ordinalBasisIn } from './fee-publishing';

const anywhere = {
  productCode: null,
  seriesCode: null,
  family: null,
  kind: null,
  planMonths: null,
  regionCode: null,
  channel: null,
};

const feeRule = (ordinalBasis: string, planMonths: number | null = null) =>
  ({
    kind: 'FEE_RULE',
    selector: { ...anywhere, planMonths },
    content: { ordinalBasis, restartsPerContract: true },
    isOfferOnly: false,
  }) as unknown as TermsClause;

describe('how turns are counted under some terms (A-11)', () => {
  it.each([
    { when: 'the general clause', clauses: [feeRule('DAMAGE_ONLY')], basis: 'DAMAGE_ONLY' },
    {
      when: 'the general clause, whatever narrower ones say',
      clauses: [feeRule('ALL_REPLACEMENTS', 12), feeRule('DAMAGE_ONLY')],
      basis: 'DAMAGE_ONLY',
    },
    {
      when: 'narrower ones that agree',
      clauses: [feeRule('DAMAGE_ONLY', 12), feeRule('DAMAGE_ONLY', 24)],
      basis: 'DAMAGE_ONLY',
    },
    {
      when: 'narrower ones that do not agree',
      clauses: [feeRule('DAMAGE_ONLY', 12), feeRule('ALL_REPLACEMENTS', 24)],
      basis: undefined,
    },
    { when: 'no clause', clauses: [], basis: undefined },
  ])('is $basis by $when', ({ clauses, basis }) => {
    expect(ordinalBasisIn(clauses)).toBe(basis);
  });
});

describe('the schedules that may be pinned', () => {
  const schedule = (id: string, validFrom: string, more: Partial<FeeSchedule> = {}) =>
    ({ id, validFrom, validTo: null, termsId: 'trm_1', ...more }) as FeeSchedule;

  const schedules = [
    schedule('first', '2023-07-01', { validTo: '2026-06-30' }),
    schedule('second', '2026-07-01'),
    schedule('of other terms', '2022-01-01', { termsId: 'trm_2' }),
  ];

  it.each([
    ['2023-06-30', []],
    ['2026-06-30', ['first']],
    ['2026-07-01', ['second', 'first']],
  ])('on %s are those of the terms that have begun, the newest first', (day, expected) => {
    const pinnable = begunSchedules(schedules, { termsId: 'trm_1', day });
    expect(pinnable.map(({ id }) => id)).toEqual(expected);
  });
});
