import { someBonus } from '../../../../test/support/coverage-end-desk';
import { type BonusFacts, type BonusGrant, bonusOf, isEarned } from './bonus';

const endsAt = new Date('2027-03-12T12:00:00Z');
const usedAt = new Date('2026-06-01T00:00:00Z');

const facts = (change: Partial<BonusFacts> = {}): BonusFacts => ({
  contract: {
    productCode: 'rs-4-mini',
    status: 'ACTIVE',
    period: { startsAt: new Date('2026-03-12T12:00:00Z'), endsAt },
    timeZone: 'Europe/Vilnius',
  },
  terms: someBonus(),
  entries: [],
  grant: undefined,
  makerWarrantyEndsAt: null,
  endedEarlyAt: null,
  ...change,
});

const committed = (line: 'REPLACEMENT' | 'REPAIR_DISCOUNT' | 'MAINTENANCE') =>
  [{ kind: 'COMMIT', line, at: usedAt }] as const;

const aGrant = (change: Partial<BonusGrant> = {}): BonusGrant => ({
  contractId: 'ctr_1',
  grantedAt: endsAt,
  revokedAt: null,
  disqualifyingLines: ['REPLACEMENT'],
  ...change,
});

const statusOf = (change: Partial<BonusFacts>) => bonusOf(facts(change))?.status;

describe('a bonus year', () => {
  it('R-BON-01: is on track while nothing is used, and says when it would run', () => {
    expect(bonusOf(facts())).toEqual({
      status: 'ON_TRACK',
      period: { startsAt: endsAt, endsAt: new Date('2028-03-12T12:00:00Z') },
      decidedAt: null,
      basis: [someBonus().basis],
    });
  });

  it('R-BON-01: is forfeited by the first use of a line that spoils it, at that instant', () => {
    expect(bonusOf(facts({ entries: committed('REPLACEMENT') }))).toMatchObject({
      status: 'FORFEITED',
      period: null,
      decidedAt: usedAt,
    });
  });

  it('R-BON-06, GJ-12: maintenance does not spoil it', () => {
    expect(statusOf({ entries: committed('MAINTENANCE') })).toBe('ON_TRACK');
  });

  it('R-BON-03, GJ-12: which lines spoil it is for the terms to say (C-13)', () => {
    const entries = committed('REPAIR_DISCOUNT');
    expect(statusOf({ entries })).toBe('ON_TRACK');
    const terms = someBonus({ disqualifyingLines: ['REPLACEMENT', 'REPAIR_DISCOUNT'] });
    expect(statusOf({ entries, terms })).toBe('FORFEITED');
  });

  it('is not spoiled by a hold that has not become a use', () => {
    const entries = [{ kind: 'RESERVE', line: 'REPLACEMENT', at: usedAt }] as const;
    expect(statusOf({ entries })).toBe('ON_TRACK');
  });

  it('R-BON-04, GJ-12: is for the products on the list, where there is one (C-21)', () => {
    expect(statusOf({ terms: someBonus({ eligibleProducts: ['rs-3'] }) })).toBe('NOT_ELIGIBLE');
    expect(statusOf({ terms: someBonus({ eligibleProducts: ['rs-4-mini'] }) })).toBe('ON_TRACK');
  });

  it('is nothing where the terms have none', () => {
    expect(bonusOf(facts({ terms: someBonus({ isOffered: false }) }))).toBeUndefined();
  });

  it('is lost with a contract that ended early', () => {
    const contract = { ...facts().contract, status: 'TERMINATED' as const };
    expect(bonusOf(facts({ contract, endedEarlyAt: usedAt }))).toMatchObject({
      status: 'FORFEITED',
      decidedAt: usedAt,
      period: null,
    });
  });
});

describe('when it runs', () => {
  const makerWarrantyEndsAt = new Date('2026-12-31T23:00:00Z');
  const startOf = (change: Partial<BonusFacts>) => bonusOf(facts(change))?.period?.startsAt;

  it('R-PLN-04, C-14: after the maker’s warranty, where the terms say so and its end is known', () => {
    const terms = someBonus({ startsAfter: 'MAKER_WARRANTY' });
    expect(startOf({ terms, makerWarrantyEndsAt })).toEqual(makerWarrantyEndsAt);
    expect(bonusOf(facts({ terms }))).toMatchObject({ status: 'ON_TRACK', period: null });
  });

  it('R-PLN-04, C-14: after replacement and maintenance, which end with the contract', () => {
    const terms = someBonus({ startsAfter: 'REPLACEMENT_AND_MAINTENANCE' });
    expect(startOf({ terms, makerWarrantyEndsAt })).toEqual(endsAt);
  });
});

describe('a bonus that was granted', () => {
  it('R-BON-02: stays', () => {
    expect(bonusOf(facts({ grant: aGrant() }))).toMatchObject({
      status: 'GRANTED',
      decidedAt: endsAt,
      period: { startsAt: endsAt },
    });
  });

  it('A-15: is revoked by an earlier incident that commits later, whether or not that was noted', () => {
    const entries = committed('REPLACEMENT');
    expect(statusOf({ grant: aGrant(), entries })).toBe('REVOKED');
    const revokedAt = new Date('2027-04-01T00:00:00Z');
    expect(bonusOf(facts({ grant: aGrant({ revokedAt }) }))).toMatchObject({
      status: 'REVOKED',
      decidedAt: revokedAt,
      period: null,
    });
  });
});

it('R-BON-01, R-BON-06: is earned by a period without a use that spoils it', () => {
  expect(isEarned(someBonus(), 'rs-4-mini', committed('MAINTENANCE'))).toBe(true);
  expect(isEarned(someBonus(), 'rs-4-mini', committed('REPLACEMENT'))).toBe(false);
  expect(isEarned(someBonus({ eligibleProducts: ['rs-3'] }), 'rs-4-mini', [])).toBe(false);
  expect(isEarned(someBonus({ isOffered: false }), 'rs-4-mini', [])).toBe(false);
  expect(isEarned(undefined, 'rs-4-mini', [])).toBe(false);
});
