import { localDayOf } from '@care-graph/kernel/domain/period';
import type { TermsGeneration } from '@care-graph/kernel/domain/vocabulary';
import type { Region, TermsVersion } from './catalogue';

const dayLength = 86_400_000;

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

export const dayBefore = (day: string): string => shifted(day, -1);
export const dayAfter = (day: string): string => shifted(day, 1);

const localDays = (now: Date, regions: readonly Region[]): readonly string[] =>
  regions.map(({ timeZone }) => localDayOf(now, timeZone));

const later = (one: string, other: string): string => (other > one ? other : one);

/** The latest day that it is now in some regions: an earlier one is over there. UTC's where there are none. */
export const latestDayAmong = (now: Date, regions: readonly Region[]): string => {
  const [first = localDayOf(now, 'UTC'), ...rest] = localDays(now, regions);
  return rest.reduce(later, first);
};

/**
 * The latest day that it is anywhere the generation is sold: an earlier one has passed there, and what happened
 * on it went by what held then. UTC's where it is sold nowhere yet.
 */
export const latestDayOf = (
  now: Date,
  generation: TermsGeneration,
  regions: readonly Region[],
): string =>
  latestDayAmong(
    now,
    regions.filter(({ termsGenerations }) => termsGenerations.includes(generation)),
  );

type Validity = Pick<TermsVersion, 'validFrom' | 'validTo'>;

/** Whether there is a day on which both hold; first and last day are both such days. */
export const sharesDays = (one: Validity, other: Validity): boolean =>
  (one.validTo === null || other.validFrom <= one.validTo) &&
  (other.validTo === null || one.validFrom <= other.validTo);

/** Ended the day before another one begins, unless it ends earlier by itself. */
export const endedBefore = <Valid extends Validity>(earlier: Valid, firstDay: string): Valid =>
  earlier.validTo !== null && earlier.validTo < firstDay
    ? earlier
    : { ...earlier, validTo: dayBefore(firstDay) };
