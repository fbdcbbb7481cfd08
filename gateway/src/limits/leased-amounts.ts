import type { AmountTaken, AmountWish, BudgetStore } from './budget-store';
import { LeaseWindow } from './lease-window';

type TakeAmount = BudgetStore['takeAmount'];

/** The most of a budget that a replica takes at once; the others do without what it does not use of it. */
const mostPart = 1 / 20;

interface Lease {
  readonly window: LeaseWindow;
  refill: Promise<void> | undefined;
}

/** Spends amounts from leases, and asks the store only when one is used up. */
export class LeasedAmounts {
  /** By caller and limit: what was leased of another limit is not used any more. */
  private readonly leases = new Map<string, Lease>();

  constructor(
    private readonly store: TakeAmount,
    private readonly windowMs: number,
    private readonly now: () => number,
  ) {}

  async takeAmount(wish: AmountWish): Promise<AmountTaken> {
    const lease = this.leaseOf(wish);
    const { window } = lease;
    const ahead = window.ahead(wish.limit * mostPart);
    if (!window.has(wish.amount) && wish.amount < ahead) {
      lease.refill ??= this.refill(lease, { ...wish, amount: ahead });
      await lease.refill;
    }
    return window.has(wish.amount)
      ? { isGranted: true, used: window.spend(wish.amount) }
      : this.takeRest(window, wish);
  }

  forget(): void {
    for (const [key, { window, refill }] of this.leases)
      if (window.isOver && !refill) this.leases.delete(key);
  }

  private async refill(lease: Lease, wish: AmountWish): Promise<void> {
    const askedAt = this.now();
    try {
      const { isGranted, used } = await this.store(wish);
      if (isGranted) lease.window.add(wish.amount, used, askedAt);
    } finally {
      lease.refill = undefined;
    }
  }

  /** What is left of the lease counts towards the wish, and no more is asked for than is missing. */
  private async takeRest(window: LeaseWindow, wish: AmountWish): Promise<AmountTaken> {
    const askedAt = this.now();
    const { number } = window;
    const own = window.take(wish.amount);
    const taken = await this.store({ ...wish, amount: wish.amount - own }).catch(
      (error: unknown) => {
        window.restore(own, number);
        throw error;
      },
    );
    if (taken.isGranted) {
      window.add(0, taken.used, askedAt);
      window.note(wish.amount);
      return taken;
    }
    window.restore(own, number);
    return own > 0 ? { ...taken, used: window.used } : taken;
  }

  private leaseOf({ key, limit }: AmountWish): Lease {
    const name = `${limit} ${key}`;
    const known = this.leases.get(name);
    if (known) return known;
    const lease: Lease = { window: new LeaseWindow(this.windowMs, this.now), refill: undefined };
    this.leases.set(name, lease);
    return lease;
  }
}
