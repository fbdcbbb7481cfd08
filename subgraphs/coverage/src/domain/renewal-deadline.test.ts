import { type Period, periodOfMonths } from '@care-graph/kernel/domain/period';
import fc from 'fast-check';
import { someRenewal } from '../../../../test/support/coverage-end-desk';
import { renewalDeadline } from './renewal-deadline';
import { successionOf } from './renewal-rules';

const zone = 'Europe/Vilnius';
/** A year that ends with 30 June in Vilnius. */
const period: Period = {
  startsAt: new Date('2025-06-30T21:00:00Z'),
  endsAt: new Date('2026-06-30T21:00:00Z'),
};

describe('when the next contract runs', () => {
  const annual = { termMonths: 12, timeZone: zone };

  it('A-14, GJ-10: bought in time it begins where the old one ends, without a gap', () => {
    expect(successionOf(period, annual, new Date('2026-06-01T09:00:00Z'))).toEqual({
      period: { startsAt: period.endsAt, endsAt: new Date('2027-06-30T21:00:00Z') },
      gap: undefined,
    });
  });

  it('A-14, GJ-10: bought in the grace it begins at once, and what lies between is uncovered', () => {
    const now = new Date('2026-07-15T20:59:00Z');
    const { period: next, gap } = successionOf(period, annual, now);
    expect(next.startsAt).toEqual(now);
    expect(gap).toEqual({ startsAt: period.endsAt, endsAt: now });
  });

  it('A-01, A-14: never overlaps the old cover, and never begins before the purchase', () => {
    const zones = ['Europe/Vilnius', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2031-01-01'), noInvalidDate: true }),
        fc.integer({ min: -400 * 86_400, max: 60 * 86_400 }),
        (timeZone, startsAt, secondsFromEnd) => {
          const old = periodOfMonths(startsAt, 12, timeZone);
          const now = new Date(old.endsAt.getTime() + secondsFromEnd * 1000);
          const { period: next, gap } = successionOf(old, { termMonths: 12, timeZone }, now);
          expect(next.startsAt.getTime()).toBe(Math.max(old.endsAt.getTime(), now.getTime()));
          expect(gap?.endsAt ?? old.endsAt).toEqual(next.startsAt);
        },
      ),
    );
  });
});

describe('until when the next plan can be bought', () => {
  const contract = { period, timeZone: zone, regionCode: 'LT', status: 'ACTIVE' } as const;
  const deadlineAt = (now: string, followedAt: Date | null = null) =>
    renewalDeadline(contract, someRenewal(), { now: new Date(now), followedAt });

  it('R-RNW-03: in local days from the end of cover on, the last of them included', () => {
    expect(deadlineAt('2026-06-01T00:00:00Z')).toMatchObject({
      kind: 'RENEW_CONTRACT',
      startedAt: period.endsAt,
      dueAt: new Date('2026-07-15T20:59:59.999Z'),
      allowance: 15,
      unit: 'CALENDAR_DAY',
      state: 'RUNNING',
      settledAt: null,
    });
  });

  it('is met by the contract that follows, and else missed after its last instant', () => {
    const followedAt = new Date('2026-06-02T00:00:00Z');
    expect(deadlineAt('2026-08-01T00:00:00Z', followedAt)).toMatchObject({
      state: 'MET',
      settledAt: followedAt,
    });
    expect(deadlineAt('2026-07-15T21:00:00Z')).toMatchObject({ state: 'MISSED' });
  });

  it('A-14: while cover runs where the terms give no days afterwards, and never before it begins', () => {
    const standing = { now: new Date('2026-06-01T00:00:00Z'), followedAt: null };
    expect(renewalDeadline(contract, someRenewal({ graceDays: 0 }), standing)).toMatchObject({
      startedAt: period.startsAt,
      dueAt: new Date(period.endsAt.getTime() - 1),
      state: 'RUNNING',
    });
  });

  it.each(['TERMINATED', 'RETURNED'] as const)('R-RNW-03: is nothing once it is %s', (status) => {
    const standing = { now: new Date('2026-08-01T00:00:00Z'), followedAt: null };
    expect(renewalDeadline({ ...contract, status }, someRenewal(), standing)).toBeUndefined();
  });

  it('R-RNW-01, R-RNW-02: is nothing where the terms offer no renewal', () => {
    const now = new Date('2026-06-01T00:00:00Z');
    const none = someRenewal({ isOffered: false });
    expect(renewalDeadline(contract, none, { now, followedAt: null })).toBeUndefined();
    expect(renewalDeadline(contract, undefined, { now, followedAt: null })).toBeUndefined();
  });
});
