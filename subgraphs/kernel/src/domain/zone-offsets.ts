import { Temporal } from 'temporal-polyfill';

/** From when on a zone is so many milliseconds ahead of UTC. */
interface Offset {
  readonly since: number;
  readonly ahead: number;
}

const dayLength = 86_400_000;

const offsetsOf = (zone: string, from: number, until: number): readonly Offset[] => {
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const found: Offset[] = [];
  for (let since = -Infinity; ;) {
    found.push({ since, ahead: at.offsetNanoseconds / 1_000_000 });
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > until) return found;
    at = next;
    since = next.epochMilliseconds;
  }
};

/**
 * A zone's wall clock within some years, with its changes at hand: for whoever reckons millions of instants, as
 * Temporal does it for one.
 */
export class WallClock {
  private readonly offsets: readonly Offset[];

  constructor(zone: string, { from, until }: { readonly from: number; readonly until: number }) {
    this.offsets = offsetsOf(zone, from, until);
  }

  /** What the wall clock shows, as if it were UTC. */
  shownAt(instant: number): number {
    return instant + this.aheadAt(instant);
  }

  /** When it shows that: the first time of two, and what a skipped time is taken for, as in Temporal. */
  instantOf(shown: number): number {
    const before = this.aheadAt(shown - dayLength);
    const first = shown - before;
    if (this.aheadAt(first) === before) return first;
    const later = shown - this.aheadAt(shown + dayLength);
    return this.shownAt(later) === shown ? later : first;
  }

  private aheadAt(instant: number): number {
    let place = this.offsets.length - 1;
    while (place > 0 && (this.offsets[place]?.since ?? 0) > instant) place -= 1;
    return this.offsets[place]?.ahead ?? 0;
  }
}
