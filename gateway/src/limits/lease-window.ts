import type { Used } from './budget-store';

/** What a replica has of one window of a caller's budget, taken from the store before it is needed; instants are milliseconds of its own clock. */
export class LeaseWindow {
  private left = 0;
  private endsAt = -Infinity;
  /** What all replicas had taken when the store was asked last, this lease among it. */
  private told = 0;
  /** How much was asked for here, in this window and in the one before. */
  private asked = 0;
  private askedBefore = 0;
  private count = 0;

  constructor(private readonly windowMs: number) {}

  /** Whether nothing of it can be used any more at an instant. */
  isOver(at: number): boolean {
    return this.endsAt <= at;
  }

  /** Which window it is: what was taken from one is worth nothing in another. */
  get number(): number {
    return this.count;
  }

  /** How it stands: what is leased and not spent is still the caller's. */
  used(at: number): Used {
    return { amount: this.told - this.left, msLeft: Math.max(0, this.endsAt - at) };
  }

  /** How much to take ahead: what a caller who goes on like this still asks for here, and no more than a part of the budget. */
  ahead(most: number, at: number): number {
    // Where the window is over, it is the one before of the one that begins.
    const [before, now] = this.isOver(at) ? [this.asked, 0] : [this.askedBefore, this.asked];
    // Who asks for more than before is thought to go on with as much again, or with the mean of the two.
    return Math.floor(Math.min(Math.max(before - now, now, (before + now) / 2), most));
  }

  has(amount: number, at: number): boolean {
    return this.left >= amount && !this.isOver(at);
  }

  /** Only of what it has. */
  spend(amount: number, at: number): Used {
    this.left -= amount;
    this.asked += amount;
    return this.used(at);
  }

  /** Up to so much of what it has, which nothing else can give away meanwhile: it is used, or restored. */
  take(most: number, at: number): number {
    const taken = this.isOver(at) ? 0 : Math.min(most, this.left);
    this.left -= taken;
    return taken;
  }

  /** Takes back what was taken from the window of that number and not used. */
  restore(amount: number, number: number, at: number): void {
    if (!this.isOver(at) && number === this.count) this.left += amount;
  }

  /** Takes note of what was granted elsewhere than from the lease. */
  note(amount: number): void {
    this.asked += amount;
  }

  /** Adds what the store granted at an instant to a question that was asked at another. */
  add(amount: number, { amount: told, msLeft }: Used, askedAt: number, at: number): void {
    // By our clock a window ends no later than by the store's, so that nothing of it is spent in the next.
    const endsAt = askedAt + msLeft;
    // The next window ends a whole one later; the same one is told a little earlier or later each time.
    const isSame = Math.abs(endsAt - this.endsAt) < this.windowMs / 2;
    const goesOn = isSame && !this.isOver(at);
    if (!isSame) this.countAnew();
    if (!goesOn) this.begin();
    this.left += amount;
    this.endsAt = goesOn ? Math.min(this.endsAt, endsAt) : endsAt;
    this.told = told;
  }

  /** From here on nothing of what was leased is worth anything; the same window begins twice where it ended by our clock alone. */
  private begin(): void {
    this.count += 1;
    this.left = 0;
  }

  private countAnew(): void {
    this.askedBefore = this.asked;
    this.asked = 0;
  }
}
