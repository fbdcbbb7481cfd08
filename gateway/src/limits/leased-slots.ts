import { randomUUID } from 'node:crypto';
import type { Soon } from '@care-graph/kernel/runtime/soon';
import type {
  BudgetStore,
  BudgetTimes,
  SlotClaim,
  SlotHeld,
  SlotTaken,
  Used,
} from './budget-store';
import { type Slot, SlotLease } from './slot-lease';

type Slots = Pick<BudgetStore, 'takeSlots' | 'freeSlots'>;

/** The most of a budget that a replica takes at once. */
const mostPart = 1 / 10;
/** How long a slot is kept that nothing runs in, in two rounds at most. */
const idleMs = 1000;
const nothingToGiveBack = Promise.resolve();

/** Lets requests in from leases, and asks the store only when one is used up. */
export class LeasedSlots {
  /** By caller and then limits: what was leased of other limits is not used any more. */
  private readonly leases = new Map<string, SlotLease[]>();
  private readonly replica = randomUUID();
  private count = 0;

  constructor(
    private readonly store: Slots,
    private readonly times: BudgetTimes,
    private readonly now: () => number,
  ) {}

  takeSlot(claim: SlotClaim): Soon<SlotHeld> {
    const lease = this.leaseOf(claim);
    return this.granted(lease) ?? this.takeMore(lease);
  }

  async freeIdle(): Promise<void> {
    await Promise.all([...this.leases.values()].flat().map((lease) => this.empty(lease, 0)));
  }

  forget(): void {
    const at = this.now();
    for (const [key, leases] of this.leases) {
      const used = leases.filter((lease) => !lease.isUnused(at));
      if (used.length > 0) this.leases.set(key, used);
      else this.leases.delete(key);
    }
  }

  private granted(lease: SlotLease): SlotHeld | undefined {
    const at = this.now();
    const slot = lease.window.has(1, at) ? lease.takeIdle(at) : undefined;
    return slot && this.run(lease, slot, lease.window.spend(1, at));
  }

  private async takeMore(lease: SlotLease): Promise<SlotHeld> {
    lease.waiting += 1;
    try {
      const ahead = lease.window.ahead(lease.requests * mostPart, this.now());
      // The second refill is for whoever came while the first was on its way.
      for (let tries = 0; ahead > 1 && tries < 2 && !lease.canGrant(this.now()); tries += 1) {
        lease.refill ??= this.refill(lease, ahead);
        await lease.refill;
      }
      return this.granted(lease) ?? (await this.exactly(lease));
    } finally {
      lease.waiting -= 1;
    }
  }

  private run(lease: SlotLease, slot: Slot, requests: Used): SlotHeld {
    lease.begin();
    const { held } = lease;
    return { isGranted: true, requests, held, free: () => this.endRun(lease, slot) };
  }

  /** Keeps some for the next requests, and gives back the others. */
  private endRun(lease: SlotLease, slot: Slot): Promise<void> {
    lease.end();
    if (lease.keeps(slot, this.now())) {
      this.emptyLater(lease);
      return nothingToGiveBack;
    }
    lease.told -= 1;
    return this.giveBack(lease.key, [slot.name]);
  }

  private newSlot(takenAt: number): Slot {
    return { name: `${this.replica}.${(this.count += 1)}`, takenAt };
  }

  /** For all who wait, and requests for some more; all of it or nothing. */
  private async refill(lease: SlotLease, ahead: number): Promise<void> {
    const askedAt = this.now();
    const missing = Math.max(0, lease.waiting - lease.idleCount);
    const slots = Array.from({ length: missing }, () => this.newSlot(askedAt));
    const take = lease.window.has(lease.waiting, askedAt) ? 0 : Math.max(ahead, lease.waiting);
    try {
      const taken = await this.ask(lease, take, slots);
      if (!taken.isGranted) return;
      const at = this.now();
      lease.window.add(take, taken.requests, askedAt, at);
      lease.put(slots, at);
      this.emptyLater(lease);
    } finally {
      lease.refill = undefined;
    }
  }

  /** Where there is no lease, what is left of one is used first, and no more asked for than is missing. */
  private async exactly(lease: SlotLease): Promise<SlotHeld> {
    const askedAt = this.now();
    const { number } = lease.window;
    const own = lease.window.take(1, askedAt);
    const idle = lease.takeIdle(askedAt);
    const slot = idle ?? this.newSlot(askedAt);
    const putBack = (): void => {
      const at = this.now();
      lease.window.restore(own, number, at);
      if (!idle) return;
      lease.put([idle], at);
      this.emptyLater(lease);
    };
    const taken = await this.ask(lease, 1 - own, idle ? [] : [slot]).catch((error: unknown) => {
      putBack();
      throw error;
    });
    if (!taken.isGranted) {
      putBack();
      return { ...taken, free: () => nothingToGiveBack };
    }
    const at = this.now();
    lease.window.add(0, taken.requests, askedAt, at);
    lease.window.note(1);
    return this.run(lease, slot, lease.window.used(at));
  }

  private async ask(lease: SlotLease, take: number, slots: readonly Slot[]): Promise<SlotTaken> {
    const { key, requests, concurrent } = lease;
    const names = slots.map(({ name }) => name);
    const taken = await this.store.takeSlots({ key, requests, concurrent, take, slots: names });
    lease.told = taken.held;
    return taken;
  }

  private emptyLater(lease: SlotLease): void {
    lease.timer ??= setTimeout(() => {
      lease.timer = undefined;
      void this.empty(lease, idleMs);
      if (lease.idleCount > 0) this.emptyLater(lease);
    }, idleMs).unref();
  }

  private async empty(lease: SlotLease, idleForMs: number): Promise<void> {
    const names = lease.takeIdleFor(idleForMs, this.now());
    lease.told -= names.length;
    // One that cannot be given back ends by itself.
    await this.giveBack(lease.key, names).catch(() => undefined);
  }

  private giveBack(key: string, names: readonly string[]): Promise<void> {
    return names.length > 0 ? this.store.freeSlots(key, names) : nothingToGiveBack;
  }

  private leaseOf({ key, requests, concurrent }: SlotClaim): SlotLease {
    const leases = this.leases.get(key) ?? [];
    const known = leases.find((one) => one.requests === requests && one.concurrent === concurrent);
    if (known) return known;
    const lease = new SlotLease({ key, requests, concurrent }, this.times.requestWindowMs);
    this.leases.set(key, [...leases, lease]);
    return lease;
  }
}
