import { anonymous } from '@care-graph/kernel/domain/principal';
import type { PlanSku, Region, TermsVersion } from './catalogue';
import { draftsSeenBy, isOnSale, mayReadDrafts, termsInForce } from './in-force';

const terms = (id: string, validFrom: string, validTo: string | null, status = 'PUBLISHED') =>
  ({
    id, validFrom, validTo, status, programme: 'CARE', generation: 'RENEWABLE_2023',
  }) as TermsVersion; // prettier-ignore
const plan = (termsId: string, status = 'PUBLISHED', generation = 'RENEWABLE_2023') =>
  ({ termsId, status, generation }) as PlanSku;

describe('terms in force', () => {
  const older = terms('older', '2022-01-01', '2023-06-30');
  const newer = terms('newer', '2023-07-01', null);
  const newest = terms('newest', '2025-09-01', null);
  const plans = [plan('older'), plan('newer')];

  it.each([
    ['2021-12-31', undefined],
    ['2022-01-01', 'older'],
    ['2023-06-30', 'older'],
    ['2023-07-01', 'newer'],
    ['2026-01-01', 'newer'],
  ])('on %s are the newest valid ones with a published plan', (day, expected) => {
    expect(termsInForce(plans, [older, newer, newest], day)?.id).toBe(expected);
  });

  it('are those that were retired too, to their last day', () => {
    const retired = terms('newer', '2023-07-01', '2026-06-30', 'RETIRED');
    expect(termsInForce(plans, [retired], '2026-06-30')?.id).toBe('newer');
    expect(termsInForce(plans, [retired], '2026-07-01')).toBeUndefined();
  });

  it('are none under drafts, of terms or of plans', () => {
    expect(termsInForce([plan('newer', 'DRAFT')], [newer], '2026-01-01')).toBeUndefined();
    expect(
      termsInForce(plans, [terms('newer', '2023-07-01', null, 'DRAFT')], '2026-01-01'),
    ).toBeUndefined();
  });
});

describe('a plan on sale', () => {
  const region = { soldTerms: ['CARE/RENEWABLE_2023'] } as unknown as Region;
  const valid = terms('t', '2023-07-01', '2026-06-30');

  const elsewhere = { soldTerms: ['CARE/PLUS_2021', 'OTHER/RENEWABLE_2023'] } as unknown as Region;
  const offered = { sku: plan('t'), version: valid, where: region, day: '2026-06-30' };

  it.each([
    { when: 'when all holds', change: {}, isSold: true },
    { when: 'not after the last day', change: { day: '2026-07-01' }, isSold: false },
    { when: 'not as a draft', change: { sku: plan('t', 'DRAFT') }, isSold: false },
    {
      when: 'not where another generation or another programme was sold',
      change: { where: elsewhere },
      isSold: false,
    },
    { when: 'not without terms to read', change: { version: null }, isSold: false },
  ])('is sold $when', ({ change, isSold }) => {
    const { sku, version, where, day } = { ...offered, ...change };
    expect(isOnSale(sku, version, where, day)).toBe(isSold);
  });
});

describe('what not everybody may see', () => {
  it('are drafts: for services and those who publish', () => {
    expect(mayReadDrafts(anonymous)).toBe(false);
    expect(draftsSeenBy(anonymous)).toEqual({ withDrafts: false });
    expect(mayReadDrafts({ ...anonymous, kind: 'customer', scopes: ['self:read'] })).toBe(false);
    expect(mayReadDrafts({ ...anonymous, kind: 'admin', scopes: ['terms:publish'] })).toBe(true);
    expect(mayReadDrafts({ ...anonymous, kind: 'service', scopes: ['internal:catalog'] })).toBe(
      true,
    );
  });
});
