import type { Used } from './budget-store';

/** A caller's use of this replica decides how much is taken ahead: so much of it, and no more than a part of the budget. */
const aheadPart = 1 / 2;

/** What a replica has of one window of a caller's budget, taken from the store before it is needed. */
export class LeaseWindow {
  private left = 0;
  private endsAt = -Infinity;
  /** What all replicas had taken when the store was asked last, this lease among it. */
  private told = 0;
  /** How much was asked for here, in this window and in the one before. */
  private asked = 0;
  private askedBefore = 0;
  private count = 0;

  constructor(
    private readonly windowMs: number,
    private readonly now: () => number,
  ) {}

  /** Whether nothing of it can be used any more. */
  get isOver(): boolean {
    return this.endsAt <= this.now();
  }

  /** Which window it is: what was taken from one is worth nothing in another. */
  get number(): number {
    return this.count;
  }

  /** How it stands: what is leased and not spent is still the caller's. */
  get used(): Used {
    return { amount: this.told - this.left, msLeft: Math.max(0, this.endsAt - this.now()) };
  }

  /** How much to take ahead for a caller who has asked for so much here. */
  ahead(most: number): number {
    return Math.min(Math.floor((this.asked + this.askedBefore) * aheadPart), Math.floor(most));
  }

  has(amount: number): boolean {
    return !this.isOver && this.left >= amount;
  }

  /** Only of what it has. */
  spend(amount: number): Used {
    this.left -= amount;
    this.asked += amount;
    return this.used;
  }

  /** Up to so much of what it has, which nothing else can give away meanwhile: it is used, or restored. */
  take(most: number): number {
    const taken = this.isOver ? 0 : Math.min(most, this.left);
    this.left -= taken;
    return taken;
  }

  /** Takes back what was taken from the window of that number and not used. */
  restore(amount: number, number: number): void {
    if (!this.isOver && number === this.count) this.left += amount;
  }

  /** Takes note of what was granted elsewhere than from the lease. */
  note(amount: number): void {
    this.asked += amount;
  }

  /** Adds what the store granted to a question that was asked at that instant. */
  add(amount: number, { amount: told, msLeft }: Used, askedAt: number): void {
    // By our clock a window ends no later than by the store's, so that nothing of it is spent in the next.
    const endsAt = askedAt + msLeft;
    // The next window ends a whole one later; the same one is told a little earlier or later each time.
    const isSame = !this.isOver && Math.abs(endsAt - this.endsAt) < this.windowMs / 2;
    if (!isSame) this.begin();
    this.left += amount;
    this.endsAt = isSame ? Math.min(this.endsAt, endsAt) : endsAt;
    this.told = told;
  }

  private begin(): void {
    this.count += 1;
    this.left = 0;
    this.askedBefore = this.asked;
    this.asked = 0;
  }
}
