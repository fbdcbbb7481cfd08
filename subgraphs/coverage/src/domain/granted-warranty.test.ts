import { someBonus } from '../../../../test/support/coverage-end-desk';
import type { Bonus } from './bonus';
import { givesSomething, grantedWarranties } from './granted-warranty';

const startsAt = new Date('2026-03-12T12:00:00Z');
const endsAt = new Date('2027-03-12T12:00:00Z');
const yearLater = new Date('2028-03-12T12:00:00Z');
const { basis } = someBonus();

const contract = {
  status: 'EXPIRED',
  period: { startsAt, endsAt },
  timeZone: 'Europe/Vilnius',
} as const;
const year = { startsAt: endsAt, endsAt: yearLater };
const granted: Bonus = { status: 'GRANTED', period: year, decidedAt: endsAt, basis: [basis] };
const extended = (months: number | null) => ({
  uncounted: [
    { line: 'WARRANTY_EXTENSION', months, basis },
    { line: 'MAINTENANCE', months: 36, basis },
  ],
}) as const; // prettier-ignore
const silent = { uncounted: [] };

describe('the warranty that a contract gives when it is over', () => {
  it('R-BON-01: is the year that was granted', () => {
    expect(grantedWarranties({ contract, terms: silent, bonus: granted })).toEqual([
      { line: 'BONUS_WARRANTY', ...year },
    ]);
  });

  it.each(['REVOKED', 'ON_TRACK', 'FORFEITED', 'NOT_ELIGIBLE'] as const)(
    'A-15: is none where the year is %s',
    (status) => {
      expect(
        grantedWarranties({ contract, terms: silent, bonus: { ...granted, status } }),
      ).toEqual([]);
    },
  );

  it('is none while nobody knows when the year begins', () => {
    expect(
      grantedWarranties({ contract, terms: silent, bonus: { ...granted, period: null } }),
    ).toEqual([]);
  });

  it('C-15, R-PLN-06: has an extension only where its text says how long that is', () => {
    expect(grantedWarranties({ contract, terms: extended(null), bonus: undefined })).toEqual([]);
    expect(grantedWarranties({ contract, terms: extended(24), bonus: granted })).toEqual([
      { line: 'WARRANTY_EXTENSION', startsAt, endsAt: yearLater },
      { line: 'BONUS_WARRANTY', ...year },
    ]);
  });

  it.each(['TERMINATED', 'RETURNED'] as const)('is none under a contract that was %s', (status) => {
    const ended = { ...contract, status };
    expect(grantedWarranties({ contract: ended, terms: extended(24), bonus: undefined })).toEqual([]);
  });
}); // prettier-ignore

it.each([
  ['the first instant of cover', startsAt, true],
  ['the instant before', new Date(startsAt.getTime() - 1), false],
  ['the last instant of the warranty', new Date(yearLater.getTime() - 1), true],
  ['its end', yearLater, false],
])('A-01: at %s a contract gives something: %#', (_when, at, gives) => {
  expect(givesSomething({ startsAt, endsAt, warranties: [year] }, at)).toBe(gives);
});
