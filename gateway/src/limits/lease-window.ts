import type { Used } from './budget-store';

/** What a replica has of one window of a caller's budget, taken from the store before it is needed. */
export class LeaseWindow {
  private left = 0;
  private endsAt = -Infinity;
  /** What all replicas had taken when the store was asked last, this lease among it. */
  private told = 0;

  constructor(
    private readonly windowMs: number,
    private readonly now: () => number,
  ) {}

  /** Whether nothing of it can be used any more. */
  get isOver(): boolean {
    return this.endsAt <= this.now();
  }

  /** What it still has, which nothing else can give away meanwhile: whoever calls uses it or gives it back. */
  takeAll(): number {
    const all = this.isOver ? 0 : this.left;
    this.left = 0;
    return all;
  }

  has(amount: number): boolean {
    return !this.isOver && this.left >= amount;
  }

  /** Only of what it has. */
  spend(amount: number): Used {
    this.left -= amount;
    return this.used;
  }

  /** When it ends, by our clock. */
  get end(): number {
    return this.endsAt;
  }

  /** Takes back what was taken from the window with that end and not used; in another window it is worth nothing. */
  restore(amount: number, end: number): void {
    if (!this.isOver && this.isSameAs(end)) this.left += amount;
  }

  /** How it stands: what is leased and not spent is still the caller's. */
  get used(): Used {
    return { amount: this.told - this.left, msLeft: Math.max(0, this.endsAt - this.now()) };
  }

  /** Adds what the store granted to a question that was asked at that instant. */
  add(amount: number, { amount: told, msLeft }: Used, askedAt: number): void {
    // By our clock a window ends no later than by the store's, so that nothing of it is spent in the next.
    const endsAt = askedAt + msLeft;
    const isSame = !this.isOver && this.isSameAs(endsAt);
    this.left = amount + (isSame ? this.left : 0);
    this.endsAt = isSame ? Math.min(this.endsAt, endsAt) : endsAt;
    this.told = told;
  }
  /** The next window ends a whole one later; the same one is told a little earlier or later each time. */
  private isSameAs(end: number): boolean {
    return Math.abs(end - this.endsAt) < this.windowMs / 2;
  }
}
