/** Of so many to whom it could happen it happens to one. */
const oneIn = {
  conversion: 4,
  /** A maintenance that had begun when damage was found. */
  lateConversion: 6,
  crossing: 60,
  freshCrossing: 15,
  surcharge: 10,
  freshSurcharge: 3,
  /** Parts that never came, and were never paid for. */
  leftIncomplete: 4,
  /** The same of one that nobody knows the price of. */
  leftUnpriced: 6,
  /** A unit whose claim ended lately without a service. */
  leftAtCenter: 3,
  refund: 30,
  freshRefund: 8,
  feeRefund: 60,
  freshFeeRefund: 12,
  feeWaiver: 10,
  deadlineWaiver: 8,
} as const;

type Rarity = keyof typeof oneIn;

/**
 * Whose turn it is for what is rare: it comes to the first to whom it can come, and to every so many-th after that, so
 * that some of it is in a programme however small.
 */
export class Turns {
  private readonly asked = new Map<Rarity, number>();

  /** Which turn it is, from 0; undefined for those to whom it does not come. */
  turnOf(rarity: Rarity): number | undefined {
    const before = this.asked.get(rarity) ?? 0;
    this.asked.set(rarity, before + 1);
    return before % oneIn[rarity] === 0 ? before / oneIn[rarity] : undefined;
  }

  isTurn(rarity: Rarity): boolean {
    return this.turnOf(rarity) !== undefined;
  }

  /** One of these after the other, turn by turn; undefined for those to whom it does not come. */
  inTurn<Some>(rarity: Rarity, some: readonly Some[]): Some | undefined {
    const turn = this.turnOf(rarity);
    return turn === undefined ? undefined : some[turn % some.length];
  }
}
