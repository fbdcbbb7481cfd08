import { localDayOf, type Period, periodOfMonths } from '@care-graph/kernel/domain/period';
import fc from 'fast-check';
import { someRenewal } from '../../../../test/support/coverage-end-desk';
import { closingOf } from './cover';
import {
  type ContractOfLineage,
  type RenewalFacts,
  type RenewalPlan,
  renewalRefusals,
} from './renewal-rules';

const zone = 'Europe/Vilnius';
/** A year that ends with 30 June in Vilnius. */
const period: Period = {
  startsAt: new Date('2025-06-30T21:00:00Z'),
  endsAt: new Date('2026-06-30T21:00:00Z'),
};
const terms = { id: 'trm_1', code: '2023-tc' };

const anOld = (change: Partial<ContractOfLineage> = {}): ContractOfLineage => ({
  id: 'ctr_1',
  status: 'ACTIVE',
  period,
  termMonths: 12,
  renewsId: null,
  createdAt: period.startsAt,
  ...change,
});

const annual: RenewalPlan = {
  productCode: 'rs-4-mini',
  termMonths: 12,
  terms,
  timeZone: zone,
  feeScheduleId: 'fee_1',
  isPublished: true,
  regionCodes: ['LT', 'EU'],
};

const facts = (change: Partial<RenewalFacts> = {}): RenewalFacts => ({
  contract: {
    id: 'ctr_1',
    productCode: 'rs-4-mini',
    timeZone: zone,
    termsVersionId: terms.id,
    termsCode: terms.code,
    period,
    status: 'ACTIVE',
  },
  renewal: someRenewal(),
  plan: annual,
  inForce: terms,
  planField: 'code',
  purchaseRegionCodes: undefined,
  ofLineage: [anOld()],
  replacementsLeft: 2,
  consents: [{ kind: 'TERMS', documentVersion: '2023-tc' }],
  isOnBehalf: false,
  now: new Date('2026-06-01T09:00:00Z'),
  ...change,
});

const plan = (change: Partial<RenewalPlan>): RenewalPlan => ({ ...annual, ...change });

const codesOf = (change: Partial<RenewalFacts>) =>
  renewalRefusals(facts(change)).map(({ code }) => code);

describe('renewing in time', () => {
  it('R-RNW-03, GJ-10: by another annual plan, while the contract runs, nothing stands in the way', () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each([
    ['the last instant of day 15', '2026-07-15T20:59:59.999Z', []],
    ['day 16', '2026-07-15T21:00:00Z', ['RENEWAL_WINDOW_CLOSED']],
  ])('R-RNW-03, A-02, A-14, GJ-10: %s after the last day of cover', (_day, now, codes) => {
    const contract = { ...facts().contract, status: 'EXPIRED' as const };
    expect(codesOf({ now: new Date(now), contract })).toEqual(codes);
  });

  it('without grace is possible until the end of cover, and not in it', () => {
    const renewal = someRenewal({ graceDays: 0 });
    const last = new Date(period.endsAt.getTime() - 1);
    expect(codesOf({ renewal, now: last })).toEqual([]);
    expect(codesOf({ renewal, now: period.endsAt })).toEqual(['RENEWAL_WINDOW_CLOSED']);
  });

  it('A-02, A-14: closes with the end of a local day, whatever the zone, the season and the length of February', () => {
    const zones = [
      'Europe/Vilnius',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2019-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 40 }),
        (timeZone, startsAt, graceDays) => {
          const cover = periodOfMonths(startsAt, 12, timeZone);
          const closing = closingOf(cover, { isOffered: true, graceDays }, timeZone);
          const lastDay = localDayOf(new Date(cover.endsAt.getTime() - 1), timeZone);
          const before = localDayOf(new Date(closing.getTime() - 1), timeZone);
          const daysLater = (Date.parse(before) - Date.parse(lastDay)) / 86_400_000;
          expect(daysLater).toBe(graceDays);
          expect(localDayOf(closing, timeZone)).not.toBe(before);
        },
      ),
    );
  });
});

describe('what the terms say of renewal', () => {
  it('R-RNW-01: terms that offer none, with the clause that says so', () => {
    const renewal = someRenewal({ isOffered: false, basis: { ruleId: 'R-RNW-01', terms } });
    const [found, ...more] = renewalRefusals(facts({ renewal }));
    expect(found).toMatchObject({ code: 'RENEWAL_NOT_OFFERED', basis: [{ ruleId: 'R-RNW-01' }] });
    expect(more).toEqual([]);
  });

  it('R-RNW-02: terms that are silent offer none', () => {
    const [found] = renewalRefusals(facts({ renewal: undefined }));
    expect(found).toMatchObject({
      code: 'RENEWAL_NOT_OFFERED',
      basis: [{ ruleId: 'R-RNW-02', terms }],
    });
  });

  it('a contract that ended early, or only waits, is not followed', () => {
    for (const status of ['TERMINATED', 'RETURNED', 'SCHEDULED', 'TERMINATION_REQUESTED'] as const)
      expect(codesOf({ contract: { ...facts().contract, status } })).toEqual([
        'RENEWAL_NOT_OFFERED',
      ]);
  });

  it('R-RNW-03, GJ-10: a plan of two years does not renew', () => {
    const [found] = renewalRefusals(facts({ plan: plan({ termMonths: 24 }), ofLineage: [] }));
    expect(found).toMatchObject({
      code: 'RENEWAL_PLAN_NOT_ANNUAL',
      field: ['code'],
      nextStep: 'BUY_ANNUAL_PLAN',
    });
  });

  it('R-RNW-04, R-PLN-05, GJ-10: three years are all, however they are made up', () => {
    const years = (count: number) => Array.from({ length: count }, () => anOld());
    expect(codesOf({ ofLineage: years(2) })).toEqual([]);
    expect(codesOf({ ofLineage: years(3) })).toEqual(['MAX_TERM_EXCEEDED']);
    const two = anOld({ termMonths: 24 });
    expect(codesOf({ ofLineage: [two] })).toEqual([]);
    expect(codesOf({ ofLineage: [two, anOld()] })).toEqual(['MAX_TERM_EXCEEDED']);
  });

  it('C-02: a device has no more contracts than the terms allow', () => {
    const renewal = someRenewal({ maxContracts: 1, maxTotalMonths: null });
    expect(codesOf({ renewal })).toEqual(['MAX_TERM_EXCEEDED']);
  });

  it('C-01: where one replacement has to be left, one that is left is enough', () => {
    const renewal = someRenewal({ requiresUnusedReplacement: true });
    expect(codesOf({ renewal, replacementsLeft: 1 })).toEqual([]);
    expect(codesOf({ renewal, replacementsLeft: 0 })).toEqual(['NO_REPLACEMENT_LEFT']);
    expect(codesOf({ replacementsLeft: 0 })).toEqual([]);
  });
});

describe('what follows already', () => {
  const later = (change: Partial<ContractOfLineage>) =>
    anOld({ id: 'ctr_2', period: periodOfMonths(period.endsAt, 12, zone), ...change });

  it.each([
    ['one that renews it', later({ renewsId: 'ctr_1', status: 'SCHEDULED' }), ['ALREADY_RENEWED']],
    ['another cover of the device', later({}), ['ALREADY_RENEWED']],
    ['one that was terminated', later({ renewsId: 'ctr_1', status: 'TERMINATED' }), []],
    [
      'an earlier one',
      later({ period: periodOfMonths(new Date('2024-06-30T21:00:00Z'), 12, zone) }),
      [],
    ],
  ])('C-02: %s', (_what, other, codes) => {
    expect(codesOf({ ofLineage: [anOld(), other] })).toEqual(codes);
  });
});

describe('the plan that is to follow', () => {
  it('R-PRG-05: is for the product of the contract', () => {
    const [found] = renewalRefusals(facts({ plan: plan({ productCode: 'mini-se' }) }));
    expect(found).toMatchObject({ code: 'SKU_PRODUCT_MISMATCH', field: ['code'] });
  });

  it.each([
    ['in another one of the group', ['FI', 'EU'], []],
    ['elsewhere', ['US'], ['REGION_MISMATCH']],
    ['nobody has told where', undefined, []],
  ])('R-RGN-02, A-04: of a product that was bought %s', (_where, purchaseRegionCodes, codes) => {
    expect(codesOf({ purchaseRegionCodes })).toEqual(codes);
  });

  it('C-01: is under the terms in force on that day, and says which those are', () => {
    const inForce = { id: 'trm_2', code: '2025-retail' };
    const [found] = renewalRefusals(facts({ inForce, planField: 'planSkuId' }));
    expect(found).toMatchObject({
      code: 'PLAN_NOT_FOUND',
      field: ['planSkuId'],
      detail: expect.stringContaining('2025-retail'),
    });
  });

  it('is named and on sale', () => {
    expect(codesOf({ plan: undefined, planField: 'planSkuId' })).toEqual(['PLAN_NOT_FOUND']);
    expect(codesOf({ plan: undefined })).toEqual([]);
    expect(codesOf({ plan: plan({ isPublished: false }) })).toEqual(['PLAN_NOT_FOUND']);
  });

  it('R-FEE-11: has a fee that can be pinned', () => {
    expect(codesOf({ plan: plan({ feeScheduleId: undefined }) })).toEqual(['FEE_NOT_KNOWN']);
  });

  it('R-PRG-06: is accepted with its own terms, unless renewal is only tried out', () => {
    const consents = [{ kind: 'TERMS', documentVersion: '2018-faq' }] as const;
    const [found] = renewalRefusals(facts({ consents }));
    expect(found).toMatchObject({
      code: 'TERMS_NOT_ACCEPTED',
      field: ['consents'],
      detail: 'TERMS of version 2023-tc',
    });
    expect(codesOf({ consents: undefined })).toEqual([]);
  });
});

it('gives all reasons at once, in reading order', () => {
  const now = new Date('2026-08-01T00:00:00Z');
  const wrong = plan({ productCode: 'mini-se', termMonths: 24, feeScheduleId: undefined });
  const renewal = someRenewal({ requiresUnusedReplacement: true, maxTotalMonths: 24 });
  expect(codesOf({ now, plan: wrong, renewal, replacementsLeft: 0, consents: [] })).toEqual([
    'RENEWAL_WINDOW_CLOSED',
    'MAX_TERM_EXCEEDED',
    'NO_REPLACEMENT_LEFT',
    'SKU_PRODUCT_MISMATCH',
    'RENEWAL_PLAN_NOT_ANNUAL',
    'FEE_NOT_KNOWN',
    'TERMS_NOT_ACCEPTED',
  ]);
});
