import type { SlotClaim } from './budget-store';
import { LeaseWindow } from './lease-window';

/** How long after it was taken a slot is used again: so much longer it lasts in the store. */
export const reuseMs = 30_000;

/** The most of a caller's slots that a replica keeps for the next requests. */
const mostIdlePart = 1 / 10;

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

const isOld = ({ takenAt }: Slot, at: number): boolean => at - takenAt >= reuseMs;

/** What a replica has of one caller's requests and slots; instants are milliseconds of its own clock. */
export class SlotLease {
  readonly window: LeaseWindow;
  /** How many slots were held by all when the store was asked last, less those given back since. */
  told = 0;
  /** Requests that wait for the store. */
  waiting = 0;
  refill: Promise<void> | undefined;
  timer: NodeJS.Timeout | undefined;
  private running = 0;
  private idle: IdleSlot[] = [];

  readonly key: string;
  readonly requests: number;
  readonly concurrent: number;
  private readonly mostIdle: number;

  constructor({ key, requests, concurrent }: SlotClaim, windowMs: number) {
    this.key = key;
    this.requests = requests;
    this.concurrent = concurrent;
    this.mostIdle = Math.floor(concurrent * mostIdlePart);
    this.window = new LeaseWindow(windowMs);
  }

  isUnused(at: number): boolean {
    return this.window.isOver(at) && this.running + this.idle.length + this.waiting === 0;
  }

  canGrant(at: number): boolean {
    return this.window.has(1, at) && this.idle.some(({ slot }) => !isOld(slot, at));
  }

  get idleCount(): number {
    return this.idle.length;
  }

  /** A slot that nothing runs in, and that lasts for as long as a request may take. */
  takeIdle(at: number): Slot | undefined {
    // The one that was used last, so that those that nobody needs grow idle.
    const last = this.idle.at(-1);
    if (last && !isOld(last.slot, at)) return this.idle.pop()?.slot;
    const place = this.idle.findLastIndex(({ slot }) => !isOld(slot, at));
    return place === -1 ? undefined : this.idle.splice(place, 1)[0]?.slot;
  }

  begin(): void {
    this.running += 1;
  }

  end(): void {
    this.running -= 1;
  }

  put(slots: readonly Slot[], since: number): void {
    for (const slot of slots) this.idle.push({ slot, since });
  }

  /** True when the slot stays for the next request. */
  keeps(slot: Slot, at: number): boolean {
    if (this.idle.length >= this.mostIdle || isOld(slot, at)) return false;
    this.idle.push({ slot, since: at });
    return true;
  }

  /** Those in which nothing has run for so long, or that are not used again. */
  takeIdleFor(ms: number, at: number): readonly string[] {
    const isKept = ({ slot, since }: IdleSlot): boolean => at - since < ms && !isOld(slot, at);
    const given = this.idle.filter((one) => !isKept(one));
    this.idle = this.idle.filter(isKept);
    return given.map(({ slot: { name } }) => name);
  }

  /** How many slots something runs in, so far as is known here. */
  get held(): number {
    return Math.max(this.running, this.told - this.idle.length);
  }
}
