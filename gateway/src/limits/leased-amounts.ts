import type { AmountTaken, AmountWish, BudgetStore } from './budget-store';
import { LeaseWindow } from './lease-window';

type TakeAmount = BudgetStore['takeAmount'];

/** How much of a budget a replica takes at once; the others do without what it does not use of it. */
const leasedPart = 1 / 20;

interface Lease {
  readonly window: LeaseWindow;
  refill: Promise<void> | undefined;
}

/** Spends amounts from leases, and asks the store only when one is used up. */
export class LeasedAmounts {
  private readonly leases = new Map<string, Lease>();

  constructor(
    private readonly take: TakeAmount,
    private readonly windowMs: number,
    private readonly now: () => number,
  ) {}

  async takeAmount(wish: AmountWish): Promise<AmountTaken> {
    const ahead = Math.floor(wish.limit * leasedPart);
    if (wish.amount >= ahead) return this.take(wish);
    const lease = this.leaseOf(wish.key);
    if (!lease.window.has(wish.amount)) {
      lease.refill ??= this.refill(lease, { ...wish, amount: ahead });
      await lease.refill;
    }
    return lease.window.has(wish.amount)
      ? { isGranted: true, used: lease.window.spend(wish.amount) }
      : this.takeRest(lease, wish);
  }

  forget(): void {
    for (const [key, { window, refill }] of this.leases)
      if (window.isOver && !refill) this.leases.delete(key);
  }

  private async refill({ window }: Lease, wish: AmountWish): Promise<void> {
    const askedAt = this.now();
    try {
      const { isGranted, used } = await this.take(wish);
      if (isGranted) window.add(wish.amount, used, askedAt);
    } finally {
      this.leaseOf(wish.key).refill = undefined;
    }
  }

  /** Where the budget has no more for a lease, what is left of the last one counts towards the wish. */
  private async takeRest({ window }: Lease, wish: AmountWish): Promise<AmountTaken> {
    const { end } = window;
    const own = window.takeAll();
    const taken = await this.take({ ...wish, amount: wish.amount - own });
    if (!taken.isGranted) window.restore(own, end);
    return taken.isGranted || own === 0 ? taken : { ...taken, used: window.used };
  }

  private leaseOf(key: string): Lease {
    const known = this.leases.get(key);
    if (known) return known;
    const lease: Lease = { window: new LeaseWindow(this.windowMs, this.now), refill: undefined };
    this.leases.set(key, lease);
    return lease;
  }
}
