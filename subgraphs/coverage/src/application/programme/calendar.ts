import { WallClock } from '@care-graph/kernel/domain/zone-offsets';
import type { CoverLength } from '../../domain/plan';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** When a cover begins and ends, and from when on it can be renewed no more. */
export interface Cover {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly closesAt: number;
}

/** The same wall time so many calendar months on, clamped at the month's end. */
const monthsOn = (shown: number, months: number): number => {
  const at = new Date(shown);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Date.UTC(year, month, Math.min(at.getUTCDate(), lastDay));
  return date + (shown - Math.floor(shown / day) * day);
};

/** Reckons covers as the rules of a contract do, for millions of them. */
export class Calendar {
  private readonly clocks = new Map<string, WallClock>();

  constructor(private readonly span: { readonly from: number; readonly until: number }) {}

  /** What a plan's cover comes to when it begins then. */
  coverOf(plan: CoverLength, startsAt: number): Cover {
    const clock = this.clockOf(plan.timeZone);
    const endsAt = clock.instantOf(monthsOn(clock.shownAt(startsAt), plan.termMonths));
    const { isOffered = false, graceDays = 0 } = plan.renewal ?? {};
    if (!isOffered || graceDays < 1) return { startsAt, endsAt, closesAt: endsAt };
    const lastDay = Math.floor(clock.shownAt(endsAt - 1) / day);
    return { startsAt, endsAt, closesAt: clock.instantOf((lastDay + graceDays + 1) * day) };
  }

  private clockOf(zone: string): WallClock {
    const known = this.clocks.get(zone);
    if (known) return known;
    const clock = new WallClock(zone, this.span);
    this.clocks.set(zone, clock);
    return clock;
  }
}
