import { randomUUID } from 'node:crypto';
import type { BudgetStore, BudgetTimes, SlotTaken, SlotWish } from './budget-store';
import { type Slot, SlotLease } from './slot-lease';

type Slots = Pick<BudgetStore, 'takeSlots' | 'freeSlots'>;

/** The most of a budget that a replica takes at once, and the most of its slots that it keeps for the next requests. */
const mostPart = 1 / 10;
/** How long a slot is kept that nothing runs in, in two rounds at most. */
const idleMs = 200;

/** Lets requests in from leases, and asks the store only when one is used up. */
export class LeasedSlots {
  /** By caller and limits: what was leased of other limits is not used any more. */
  private readonly leases = new Map<string, SlotLease>();
  /** By the name that whoever holds it gave it. */
  private readonly running = new Map<string, { readonly lease: SlotLease; readonly slot: Slot }>();
  private readonly replica = randomUUID();
  private count = 0;

  constructor(
    private readonly store: Slots,
    private readonly times: BudgetTimes,
    private readonly now: () => number,
  ) {}

  async takeSlots(wish: SlotWish): Promise<SlotTaken> {
    const lease = this.leaseOf(wish);
    lease.waiting += 1;
    try {
      const ahead = lease.window.ahead(wish.requests * mostPart);
      // The second refill is for whoever came while the first was on its way.
      for (let tries = 0; ahead > 1 && tries < 2 && !lease.canGrant; tries += 1) {
        lease.refill ??= this.refill(lease, wish, ahead);
        await lease.refill;
      }
      return lease.canGrant ? this.granted(lease, wish) : await this.exactly(lease, wish);
    } finally {
      lease.waiting -= 1;
    }
  }

  /** Keeps some for the next requests, and gives back the others; a name that is not held any more is nobody's. */
  async freeSlots(key: string, names: readonly string[]): Promise<void> {
    const back = names.flatMap((name) => {
      const held = this.running.get(name);
      if (!held) return [];
      this.running.delete(name);
      held.lease.end();
      if (held.lease.keeps(held.slot)) {
        this.emptyLater(held.lease);
        return [];
      }
      held.lease.held -= 1;
      return [held.slot.name];
    });
    await this.giveBack(key, back);
  }

  async freeIdle(): Promise<void> {
    await Promise.all([...this.leases.values()].map((lease) => this.empty(lease, 0)));
  }

  forget(): void {
    for (const [name, lease] of this.leases) if (lease.isUnused) this.leases.delete(name);
  }

  private granted(lease: SlotLease, wish: SlotWish): SlotTaken {
    this.run(lease, wish, lease.takeIdle());
    return lease.granted(lease.window.spend(1));
  }

  private run(lease: SlotLease, { slots: [name = ''] }: SlotWish, slot: Slot | undefined): void {
    if (!slot) return;
    this.running.set(name, { lease, slot });
    lease.begin();
  }

  private newSlot(takenAt: number): Slot {
    return { name: `${this.replica}.${(this.count += 1)}`, takenAt };
  }

  /** For all who wait, and requests for some more; all of it or nothing. */
  private async refill(lease: SlotLease, wish: SlotWish, ahead: number): Promise<void> {
    const askedAt = this.now();
    const missing = Math.max(0, lease.waiting - lease.idleCount);
    const slots = Array.from({ length: missing }, () => this.newSlot(askedAt));
    const take = lease.window.has(lease.waiting) ? 0 : Math.max(ahead, lease.waiting);
    try {
      const taken = await this.ask(lease, { ...wish, take }, slots);
      if (!taken.isGranted) return;
      lease.window.add(take, taken.requests, askedAt);
      lease.put(slots);
      this.emptyLater(lease);
    } finally {
      lease.refill = undefined;
    }
  }

  /** Where there is no lease, what is left of one is used first, and no more asked for than is missing. */
  private async exactly(lease: SlotLease, wish: SlotWish): Promise<SlotTaken> {
    const askedAt = this.now();
    const { number } = lease.window;
    const own = lease.window.take(1);
    const idle = lease.takeIdle();
    const slot = idle ?? this.newSlot(askedAt);
    const putBack = (): void => {
      lease.window.restore(own, number);
      if (!idle) return;
      lease.put([idle]);
      this.emptyLater(lease);
    };
    const taken = await this.ask(lease, { ...wish, take: 1 - own }, idle ? [] : [slot]).catch(
      (error: unknown) => {
        putBack();
        throw error;
      },
    );
    if (!taken.isGranted) {
      putBack();
      return taken;
    }
    lease.window.add(0, taken.requests, askedAt);
    lease.window.note(1);
    this.run(lease, wish, slot);
    return lease.granted(lease.window.used);
  }

  /** What may have been taken although nobody heard of it is given back. */
  private async ask(lease: SlotLease, wish: SlotWish, slots: readonly Slot[]): Promise<SlotTaken> {
    const names = slots.map(({ name }) => name);
    try {
      const taken = await this.store.takeSlots({ ...wish, slots: names });
      lease.held = taken.held;
      return taken;
    } catch (error) {
      void this.giveBack(wish.key, names).catch(() => undefined);
      throw error;
    }
  }

  private emptyLater(lease: SlotLease): void {
    lease.timer ??= setTimeout(() => {
      lease.timer = undefined;
      void this.empty(lease, idleMs);
      if (lease.idleCount > 0) this.emptyLater(lease);
    }, idleMs).unref();
  }

  private async empty(lease: SlotLease, idleForMs: number): Promise<void> {
    const names = lease.takeIdleFor(idleForMs);
    lease.held -= names.length;
    // One that cannot be given back ends by itself.
    await this.giveBack(lease.key, names).catch(() => undefined);
  }

  private async giveBack(key: string, names: readonly string[]): Promise<void> {
    if (names.length > 0) await this.store.freeSlots(key, names);
  }

  private leaseOf({ key, requests, concurrent }: SlotWish): SlotLease {
    const name = `${requests} ${concurrent} ${key}`;
    const known = this.leases.get(name);
    if (known) return known;
    const mostIdle = Math.floor(concurrent * mostPart);
    const lease = new SlotLease(key, mostIdle, this.times.requestWindowMs, this.now);
    this.leases.set(name, lease);
    return lease;
  }
}
