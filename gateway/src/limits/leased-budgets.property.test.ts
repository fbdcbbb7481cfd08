import fc from 'fast-check';
import type { BudgetStore, BudgetTimes, SlotWish } from './budget-store';
import { LeasedBudgets } from './leased-budgets';
import { MemoryStore } from './memory-store';

const times: BudgetTimes = { requestWindowMs: 1000, costWindowMs: 60_000, slotMs: 10_000 };
const kept: BudgetTimes = { ...times, slotMs: 100_000 };
const key = 'key:a';
const concurrent = 10;

/** The same store, which answers when and in which order the scheduler says. */
const slow = (store: MemoryStore, scheduler: fc.Scheduler): BudgetStore => ({
  takeSlots: scheduler.scheduleFunction((wish: SlotWish) => store.takeSlots(wish)),
  freeSlots: scheduler.scheduleFunction((of: string, slots: readonly string[]) =>
    store.freeSlots(of, slots),
  ),
  takeAmount: (wish) => store.takeAmount(wish),
  isReachable: () => store.isReachable(),
  close: () => store.close(),
});

/** Requests that come and go at two replicas; answers how many ran at one time at most, and how many at all. */
const runAll = async (scheduler: fc.Scheduler, steps: readonly number[]) => {
  let now = 0;
  const store = new MemoryStore(kept, () => now);
  const shared = slow(store, scheduler);
  const replicas = [0, 1].map(() => new LeasedBudgets(shared, times, () => now));
  const running: (() => Promise<void>)[] = [];
  let [most, all] = [0, 0];
  const work = steps.map(async (step, at) => {
    const replica = replicas[at % 2];
    if (step === 0) now += 300;
    const taken = await replica?.takeSlot({ key, requests: 1000, concurrent });
    if (!taken?.isGranted) return;
    all += 1;
    most = Math.max(
      most,
      running.push(() => taken.free()),
    );
    if (step > 1) await running.shift()?.();
  });
  await scheduler.waitFor(Promise.all(work));
  await store.close();
  return { most, all };
};

describe('slots of which replicas keep some', () => {
  it('never let more run at one time than the limit, whatever overtakes what', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat(5), { minLength: 30, maxLength: 90 }),
        async (scheduler, steps) => {
          const { most, all } = await runAll(scheduler, steps);
          expect(most).toBeLessThanOrEqual(concurrent);
          expect(all).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
