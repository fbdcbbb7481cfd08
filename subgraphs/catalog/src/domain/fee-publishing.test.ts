import type { FeeSchedule } from './catalogue';
import type { TermsClause } from './clause';
import { begunSchedules } from './fee-pinning';
import { ordinalBasisIn, predecessorOf } from './fee-publishing';

const anywhere = {
  productCode: null,
  seriesCode: null,
  family: null,
  kind: null,
  planMonths: null,
  regionCode: null,
  channel: null,
};

const feeRule = (ordinalBasis: string, planMonths: number | null = null, isOfferOnly = false) =>
  ({
    kind: 'FEE_RULE',
    selector: { ...anywhere, planMonths },
    content: { ordinalBasis, restartsPerContract: true },
    isOfferOnly,
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
    {
      when: 'narrower ones that agree, whatever sellers state in their offers',
      clauses: [feeRule('DAMAGE_ONLY', 12), feeRule('ALL_REPLACEMENTS', 24, true)],
      basis: 'DAMAGE_ONLY',
    },
    {
      when: 'what only sellers state in their offers',
      clauses: [feeRule('DAMAGE_ONLY', 12, true)],
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

describe('the schedule whose place a draft takes', () => {
  const place = { termsId: 'trm_1', regionCode: 'EU', channel: 'MAKER_DIRECT' } as const;
  const other = (id: string, change: Partial<FeeSchedule> = {}) =>
    ({ id, status: 'PUBLISHED', ...place, validFrom: '2025-01-01', ...change }) as FeeSchedule;

  it.each([
    ['the last one that began before it', [other('old'), other('last', { validFrom: '2025-06-01' })], 'last'],
    ['none that begins with it', [other('same', { validFrom: '2026-01-01' })], undefined],
    ['none that is a draft', [other('old'), other('drafted', { validFrom: '2025-06-01', status: 'DRAFT' })], 'old'],
    ['none that is retired', [other('old'), other('retired', { validFrom: '2025-06-01', status: 'RETIRED' })], 'old'],
    ['none of another channel', [other('of partners', { channel: 'PARTNER_SERVICE' })], undefined],
    ['none for another region', [other('nearer', { regionCode: 'LT' })], undefined],
    ['none of other terms', [other('other', { termsId: 'trm_2' })], undefined],
  ])('is %s', (_which, others, expected) => {
    const draft = { ...place, validFrom: '2026-01-01' };
    expect(predecessorOf(draft, others)?.id).toBe(expected);
  }); // prettier-ignore
});
