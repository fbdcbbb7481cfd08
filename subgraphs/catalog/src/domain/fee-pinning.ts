import type { FeeSchedule } from './catalogue';

/** Under which terms, and on which day, a contract would pin a schedule. */
interface Pinning {
  readonly termsId: string;
  readonly day: string;
}

/**
 * The schedules that may be pinned on a day: those of the terms that have begun, the newest first. One that was ended
 * by a newer one still stands behind it, for products that the newer one has no fee for.
 */
export const begunSchedules = (
  schedules: readonly FeeSchedule[],
  { termsId, day }: Pinning,
): readonly FeeSchedule[] =>
  schedules
    .filter((schedule) => schedule.termsId === termsId && schedule.validFrom <= day)
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
