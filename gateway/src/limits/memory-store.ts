import type {
  AmountTaken,
  AmountWish,
  BudgetStore,
  BudgetTimes,
  SlotTaken,
  SlotWish,
  Used,
} from './budget-store';

interface Window {
  readonly amount: number;
  readonly endsAt: number;
}

/** What one caller uses; instants are in milliseconds of the process. */
interface Use {
  requests: Window;
  cost: Window;
  readonly slots: Map<string, number>;
}

const ended: Window = { amount: 0, endsAt: -Infinity };

/** How often what nobody uses any more is forgotten. */
const forgetMs = 60_000;

/** Budgets in the memory of the one process there is. */
export class MemoryStore implements BudgetStore {
  private readonly uses = new Map<string, Use>();
  private readonly timer = setInterval(() => {
    this.forget();
  }, forgetMs).unref();

  constructor(
    private readonly times: BudgetTimes,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** How many callers it knows. */
  get size(): number {
    return this.uses.size;
  }

  takeSlots({ key, slots, take, requests, concurrent }: SlotWish): Promise<SlotTaken> {
    const use = this.useOf(key);
    const window = this.running(use.requests, this.times.requestWindowMs);
    const isGranted =
      window.amount + take <= requests && use.slots.size + slots.length <= concurrent;
    if (isGranted) {
      use.requests = { ...window, amount: window.amount + take };
      for (const slot of slots) use.slots.set(slot, this.now() + this.times.slotMs);
    }
    const used = this.used(isGranted ? use.requests : window);
    return Promise.resolve({ requests: used, held: use.slots.size, isGranted });
  }

  freeSlots(key: string, slots: readonly string[]): Promise<void> {
    for (const slot of slots) this.uses.get(key)?.slots.delete(slot);
    return Promise.resolve();
  }

  takeAmount({ key, amount, limit }: AmountWish): Promise<AmountTaken> {
    const use = this.useOf(key);
    const window = this.running(use.cost, this.times.costWindowMs);
    const isGranted = window.amount + amount <= limit;
    if (isGranted) use.cost = { ...window, amount: window.amount + amount };
    return Promise.resolve({ used: this.used(isGranted ? use.cost : window), isGranted });
  }

  isReachable(): Promise<boolean> {
    return Promise.resolve(true);
  }

  close(): Promise<void> {
    clearInterval(this.timer);
    return Promise.resolve();
  }

  /** Forgets callers of whom nothing runs and nothing counts any more. */
  forget(): void {
    const now = this.now();
    for (const key of this.uses.keys()) {
      const { requests, cost, slots } = this.useOf(key);
      if (slots.size === 0 && requests.endsAt <= now && cost.endsAt <= now) this.uses.delete(key);
    }
  }

  private useOf(key: string): Use {
    const unused: Use = { requests: ended, cost: ended, slots: new Map() };
    const use = this.uses.get(key) ?? unused;
    this.uses.set(key, use);
    const now = this.now();
    for (const [slot, endsAt] of use.slots) if (endsAt <= now) use.slots.delete(slot);
    return use;
  }

  private running(window: Window, ms: number): Window {
    const now = this.now();
    return window.endsAt > now ? window : { amount: 0, endsAt: now + ms };
  }

  private used({ amount, endsAt }: Window): Used {
    return { amount, msLeft: Math.max(0, endsAt - this.now()) };
  }
}
