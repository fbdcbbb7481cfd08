const minute = 60_000;

/** So many things can be told of one minute; the places that none of them takes stay free. */
const placesOfMinute = 2 ** 20;

/** Places in the order of time, to the minute, for what is told out of it. */
export class TimePlaces {
  private readonly taken: Uint32Array;

  constructor(
    private readonly span: { readonly from: number; readonly until: number },
    /** How far places were given before. */
    private readonly before: number,
  ) {
    this.taken = new Uint32Array(this.minuteOf(span.until) + 1);
  }

  placeOf(at: number): number {
    const minuteOf = this.minuteOf(at);
    const taken = (this.taken[minuteOf] ?? 0) + 1;
    if (taken > placesOfMinute)
      throw new Error('More is told of one minute than it has places for.');
    this.taken[minuteOf] = taken;
    return this.before + minuteOf * placesOfMinute + taken;
  }

  /** The place behind which all others are free. */
  get last(): number {
    return this.before + this.taken.length * placesOfMinute;
  }

  private minuteOf(at: number): number {
    return Math.max(0, Math.floor((at - this.span.from) / minute));
  }
}
