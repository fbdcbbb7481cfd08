import type { BudgetStore, BudgetTimes, SlotTaken, SlotWish } from './budget-store';
import { LeaseWindow } from './lease-window';

type Slots = Pick<BudgetStore, 'takeSlots' | 'freeSlots'>;

/** How much of a budget a replica takes at once, and how many of its slots it keeps for the next request. */
const leasedPart = 1 / 10;
/** How long a slot is kept that nothing runs in. */
const idleMs = 200;
/** How long after it was taken a slot is used again: so much longer it lasts in the store. */
export const reuseMs = 30_000;

/** A slot as the store knows it. */
interface Slot {
  readonly name: string;
  readonly takenAt: number;
}

interface Lease {
  readonly window: LeaseWindow;
  /** By the name that whoever holds it gave it. */
  readonly running: Map<string, Slot>;
  idle: Slot[];
  /** How many slots were held by all when the store was asked last. */
  held: number;
  waiting: number;
  mostIdle: number;
  refill: Promise<void> | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** What a refused wish would have been granted with stays for the next. */
const putBack = (
  lease: Lease,
  {
    own,
    end,
    idle,
  }: { readonly own: number; readonly end: number; readonly idle: Slot | undefined },
): void => {
  lease.window.restore(own, end);
  if (idle) lease.idle.push(idle);
};

/** Lets requests in from leases, and asks the store only when one is used up. */
export class LeasedSlots {
  private readonly leases = new Map<string, Lease>();

  constructor(
    private readonly store: Slots,
    private readonly times: BudgetTimes,
    private readonly now: () => number,
  ) {}

  async takeSlots(wish: SlotWish): Promise<SlotTaken> {
    const ahead = Math.floor(wish.requests * leasedPart);
    if (ahead < 2) return this.store.takeSlots(wish);
    const lease = this.leaseOf(wish.key);
    lease.mostIdle = Math.floor(wish.concurrent * leasedPart);
    lease.waiting += 1;
    try {
      // The second refill is for whoever came while the first was on its way.
      for (let tries = 0; tries < 2 && !this.canGrant(lease); tries += 1) {
        lease.refill ??= this.refill(lease, wish, ahead);
        await lease.refill;
      }
      return this.canGrant(lease) ? this.granted(lease, wish) : await this.exactly(lease, wish);
    } finally {
      lease.waiting -= 1;
    }
  }

  /** Keeps some for the next requests, and gives back the others. */
  async freeSlots(key: string, names: readonly string[]): Promise<void> {
    const lease = this.leases.get(key);
    const back = names.flatMap((name) => {
      const slot = lease?.running.get(name);
      lease?.running.delete(name);
      return lease && slot && this.keeps(lease, key, slot) ? [] : [slot?.name ?? name];
    });
    await this.giveBack(key, back);
  }

  async freeIdle(): Promise<void> {
    await Promise.all([...this.leases.keys()].map((key) => this.empty(key)));
  }

  forget(): void {
    for (const [key, { window, running, idle, waiting }] of this.leases)
      if (window.isOver && running.size + idle.length + waiting === 0) this.leases.delete(key);
  }

  private canGrant({ window, idle }: Lease): boolean {
    return window.has(1) && idle.length > 0;
  }

  private granted(lease: Lease, { slots: [name = ''] }: SlotWish): SlotTaken {
    const slot = lease.idle.pop();
    if (slot) lease.running.set(name, slot);
    const requests = lease.window.spend(1);
    const held = Math.max(lease.running.size, lease.held - lease.idle.length);
    return { isGranted: true, requests, held };
  }

  /** For all who wait, and requests for some more; all of it or nothing. */
  private async refill(lease: Lease, wish: SlotWish, ahead: number): Promise<void> {
    const askedAt = this.now();
    this.dropOld(lease);
    const take = lease.window.has(lease.waiting) ? 0 : Math.max(ahead, lease.waiting);
    const missing = Math.max(0, lease.waiting - lease.idle.length);
    const slots = Array.from({ length: missing }, (_, at) => `${wish.slots[0] ?? ''}.${at}`);
    try {
      const taken = await this.store.takeSlots({ ...wish, slots, take });
      lease.held = taken.held;
      if (!taken.isGranted) return;
      if (take > 0) lease.window.add(take, taken.requests, askedAt);
      lease.idle.push(...slots.map((name) => ({ name, takenAt: askedAt })));
      this.emptyLater(lease, wish.key);
    } catch (error) {
      // They may have been taken although nobody heard of it.
      void this.giveBack(wish.key, slots).catch(() => undefined);
      throw error;
    } finally {
      lease.refill = undefined;
    }
  }

  /** Where the budget has no more for a lease, what is left of it is used first, and no more asked for than is missing. */
  private async exactly(lease: Lease, wish: SlotWish): Promise<SlotTaken> {
    const takenAt = this.now();
    const { window } = lease;
    const { end } = window;
    const own = window.has(1) ? 1 : 0;
    window.spend(own);
    const idle = lease.idle.pop();
    const missing = { take: 1 - own, slots: idle ? [] : wish.slots };
    const taken = await this.store.takeSlots({ ...wish, ...missing });
    lease.held = taken.held;
    const [name = ''] = wish.slots;
    if (taken.isGranted) lease.running.set(name, idle ?? { name, takenAt });
    else putBack(lease, { own, end, idle });
    return own > 0 ? { ...taken, requests: window.used } : taken;
  }

  private keeps(lease: Lease, key: string, slot: Slot): boolean {
    if (lease.idle.length >= lease.mostIdle || this.isOld(slot)) return false;
    lease.idle.push(slot);
    this.emptyLater(lease, key);
    return true;
  }

  private isOld({ takenAt }: Slot): boolean {
    return this.now() - takenAt >= reuseMs;
  }

  /** They end by themselves in the store. */
  private dropOld(lease: Lease): void {
    lease.idle = lease.idle.filter((slot) => !this.isOld(slot));
  }

  private emptyLater(lease: Lease, key: string): void {
    clearTimeout(lease.timer);
    lease.timer = setTimeout(() => void this.empty(key), idleMs).unref();
  }

  private async empty(key: string): Promise<void> {
    const lease = this.leases.get(key);
    clearTimeout(lease?.timer);
    const names = lease?.idle.splice(0).map(({ name }) => name) ?? [];
    // One that cannot be given back ends by itself.
    await this.giveBack(key, names).catch(() => undefined);
  }

  private async giveBack(key: string, names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    const lease = this.leases.get(key);
    if (lease) lease.held = Math.max(0, lease.held - names.length);
    await this.store.freeSlots(key, names);
  }

  private leaseOf(key: string): Lease {
    const known = this.leases.get(key);
    if (known) return known;
    const lease: Lease = {
      window: new LeaseWindow(this.times.requestWindowMs, this.now),
      running: new Map(), idle: [], held: 0, waiting: 0, mostIdle: 0, refill: undefined, timer: undefined,
    }; // prettier-ignore
    this.leases.set(key, lease);
    return lease;
  }
}
