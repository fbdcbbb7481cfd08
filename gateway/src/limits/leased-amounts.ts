import type { Soon } from '@care-graph/kernel/runtime/soon';
import type { AmountTaken, AmountWish } from './budget-store';
import { LeaseWindow } from './lease-window';

type TakeAmount = (wish: AmountWish) => Promise<AmountTaken>;

/** The most of a budget that a replica takes at once; the others do without what it does not use of it. */
const mostPart = 1 / 20;

interface Lease {
  readonly limit: number;
  readonly window: LeaseWindow;
  refill: Promise<void> | undefined;
}

/** Spends amounts from leases, and asks the store only when one is used up. */
export class LeasedAmounts {
  /** By caller and then limit: what was leased of another limit is not used any more. */
  private readonly leases = new Map<string, Lease[]>();

  constructor(
    private readonly store: TakeAmount,
    private readonly windowMs: number,
    private readonly now: () => number,
  ) {}

  takeAmount(wish: AmountWish): Soon<AmountTaken> {
    const lease = this.leaseOf(wish);
    return this.granted(lease.window, wish) ?? this.takeMore(lease, wish);
  }

  forget(): void {
    const at = this.now();
    for (const [key, leases] of this.leases) {
      const used = leases.filter(
        ({ window, refill }) => refill !== undefined || !window.isOver(at),
      );
      if (used.length > 0) this.leases.set(key, used);
      else this.leases.delete(key);
    }
  }

  private granted(window: LeaseWindow, { amount }: AmountWish): AmountTaken | undefined {
    const at = this.now();
    if (!window.has(amount, at)) return undefined;
    return { isGranted: true, used: window.spend(amount, at) };
  }

  private async takeMore(lease: Lease, wish: AmountWish): Promise<AmountTaken> {
    const ahead = lease.window.ahead(wish.limit * mostPart, this.now());
    if (wish.amount < ahead) {
      lease.refill ??= this.refill(lease, { ...wish, amount: ahead });
      await lease.refill;
    }
    return this.granted(lease.window, wish) ?? this.takeRest(lease.window, wish);
  }

  private async refill(lease: Lease, wish: AmountWish): Promise<void> {
    const askedAt = this.now();
    try {
      const { isGranted, used } = await this.store(wish);
      if (isGranted) lease.window.add(wish.amount, used, askedAt, this.now());
    } finally {
      lease.refill = undefined;
    }
  }

  /** What is left of the lease counts towards the wish, and no more is asked for than is missing. */
  private async takeRest(window: LeaseWindow, wish: AmountWish): Promise<AmountTaken> {
    const askedAt = this.now();
    const { number } = window;
    const own = window.take(wish.amount, askedAt);
    const taken = await this.store({ ...wish, amount: wish.amount - own }).catch(
      (error: unknown) => {
        window.restore(own, number, this.now());
        throw error;
      },
    );
    const at = this.now();
    if (taken.isGranted) {
      window.add(0, taken.used, askedAt, at);
      window.note(wish.amount);
      return taken;
    }
    window.restore(own, number, at);
    return own > 0 ? { ...taken, used: window.used(at) } : taken;
  }

  private leaseOf({ key, limit }: AmountWish): Lease {
    const leases = this.leases.get(key) ?? [];
    const known = leases.find((one) => one.limit === limit);
    if (known) return known;
    const lease: Lease = { limit, window: new LeaseWindow(this.windowMs), refill: undefined };
    this.leases.set(key, [...leases, lease]);
    return lease;
  }
}
