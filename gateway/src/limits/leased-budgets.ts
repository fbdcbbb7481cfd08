import type { Soon } from '@care-graph/kernel/runtime/soon';
import type {
  AmountTaken,
  AmountWish,
  Budgets,
  BudgetStore,
  BudgetTimes,
  SlotClaim,
  SlotHeld,
} from './budget-store';
import { LeasedAmounts } from './leased-amounts';
import { LeasedSlots } from './leased-slots';

/** How often leases that nobody uses any more are forgotten. */
const forgetMs = 60_000;

/**
 * Budgets in a store that replicas share, asked for more than is needed at once, so that most requests ask it nothing. What is
 * leased counts as used for all others: nothing runs over a limit, and near it a replica may refuse what another one
 * has still leased. Budgets too small to have a part of them leased are asked for one by one.
 */
export class LeasedBudgets implements Budgets {
  private readonly slots: LeasedSlots;
  private readonly amounts: LeasedAmounts;
  private readonly timer = setInterval(() => {
    this.slots.forget();
    this.amounts.forget();
  }, forgetMs).unref();

  constructor(
    private readonly store: BudgetStore,
    times: BudgetTimes,
    now: () => number = () => performance.now(),
  ) {
    this.slots = new LeasedSlots(store, times, now);
    this.amounts = new LeasedAmounts(
      async (wish) => store.takeAmount(wish),
      times.costWindowMs,
      now,
    );
  }

  takeSlot(claim: SlotClaim): Soon<SlotHeld> {
    return this.slots.takeSlot(claim);
  }

  takeAmount(wish: AmountWish): Soon<AmountTaken> {
    return this.amounts.takeAmount(wish);
  }

  isReachable(): Promise<boolean> {
    return this.store.isReachable();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.slots.freeIdle();
    await this.store.close();
  }
}
