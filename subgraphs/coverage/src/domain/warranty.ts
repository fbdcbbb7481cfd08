import type { Period } from '@care-graph/kernel/domain/period';
import type { Device } from './device';

const ended = (end: Date, { startsAt, endsAt }: Period): Date =>
  startsAt <= end && endsAt > end ? endsAt : end;

/**
 * The maker's own warranty, as long as its registry says, with the years that periods without use earned and that
 * follow it without a gap; null while the registry says nothing. A year that begins later, after a longer plan, is no
 * part of it: what lies between is under no warranty (R-PLN-04, C-14). A replacement carries on what its predecessor
 * had (R-QTA-07).
 */
export const warrantyOf = (
  { firstStartedAt, warrantyEndsAt }: Pick<Device, 'firstStartedAt' | 'warrantyEndsAt'>,
  bonuses: readonly Period[] = [],
): Period | null => {
  if (!firstStartedAt || !warrantyEndsAt) return null;
  const inTurn = bonuses.toSorted(
    (one, other) => one.startsAt.getTime() - other.startsAt.getTime(),
  );
  return { startsAt: firstStartedAt, endsAt: inTurn.reduce(ended, warrantyEndsAt) };
};
