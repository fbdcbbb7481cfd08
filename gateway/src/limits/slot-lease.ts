import type { SlotTaken } from './budget-store';
import { LeaseWindow } from './lease-window';

/** How long after it was taken a slot is used again: so much longer it lasts in the store. */
export const reuseMs = 30_000;

/** A slot as the store knows it. */
export interface Slot {
  readonly name: string;
  readonly takenAt: number;
}

/** One in which nothing runs. */
interface IdleSlot {
  readonly slot: Slot;
  readonly since: number;
}

/** What a replica has of one caller's requests and slots. */
export class SlotLease {
  readonly window: LeaseWindow;
  /** How many slots were held by all when the store was asked last. */
  held = 0;
  /** Requests that wait for the store. */
  waiting = 0;
  refill: Promise<void> | undefined;
  timer: NodeJS.Timeout | undefined;
  private running = 0;
  private idle: IdleSlot[] = [];

  constructor(
    readonly key: string,
    readonly mostIdle: number,
    windowMs: number,
    private readonly now: () => number,
  ) {
    this.window = new LeaseWindow(windowMs, now);
  }

  get isUnused(): boolean {
    return this.window.isOver && this.running + this.idle.length + this.waiting === 0;
  }

  get canGrant(): boolean {
    return this.window.has(1) && this.idle.some(({ slot }) => !this.isOld(slot));
  }

  get idleCount(): number {
    return this.idle.length;
  }

  /** A slot that nothing runs in, and that lasts for as long as a request may take. */
  takeIdle(): Slot | undefined {
    // The one that was used last, so that those that nobody needs grow idle.
    const place = this.idle.findLastIndex(({ slot }) => !this.isOld(slot));
    return place === -1 ? undefined : this.idle.splice(place, 1)[0]?.slot;
  }

  begin(): void {
    this.running += 1;
  }

  end(): void {
    this.running -= 1;
  }

  put(slots: readonly Slot[]): void {
    const since = this.now();
    this.idle.push(...slots.map((slot) => ({ slot, since })));
  }

  /** True when the slot stays for the next request. */
  keeps(slot: Slot): boolean {
    if (this.idle.length >= this.mostIdle || this.isOld(slot)) return false;
    this.put([slot]);
    return true;
  }

  /** Those in which nothing has run for so long, or that are not used again. */
  takeIdleFor(ms: number): readonly string[] {
    const isKept = ({ slot, since }: IdleSlot): boolean =>
      this.now() - since < ms && !this.isOld(slot);
    const given = this.idle.filter((one) => !isKept(one));
    this.idle = this.idle.filter(isKept);
    return given.map(({ slot: { name } }) => name);
  }

  granted(requests: SlotTaken['requests']): SlotTaken {
    const held = Math.max(this.running, this.held - this.idle.length);
    return { isGranted: true, requests, held };
  }

  private isOld({ takenAt }: Slot): boolean {
    return this.now() - takenAt >= reuseMs;
  }
}
