import { randomUUID } from 'node:crypto';
import { followedBy } from '@care-graph/kernel/runtime/soon';
import type { AmountTaken, BudgetStore, SlotTaken, Used } from './budget-store';
import type { Admission, Allowance, Budgeted, Charge, Limiter, LimitName } from './limiter';

/** How soon to come back for a slot: nobody knows when one is free. */
const slotRetrySeconds = 1;

const seconds = ({ msLeft }: Used): number => Math.max(1, Math.ceil(msLeft / 1000));

const allowance = (limit: number, used: Used): Allowance => ({
  limit,
  remaining: Math.max(0, limit - used.amount),
  resetSeconds: seconds(used),
});

const refused = (limit: LimitName, retryAfterSeconds: number) => ({
  refusal: { limit, retryAfterSeconds },
});

const admissionOf = ({ budget }: Budgeted, taken: SlotTaken): Omit<Admission, 'release'> => {
  const { requestsPerSecond, concurrentRequests } = budget;
  const { held, isGranted } = taken;
  const requests = allowance(requestsPerSecond, taken.requests);
  const concurrency = {
    limit: concurrentRequests,
    remaining: Math.max(0, concurrentRequests - held),
  };
  if (isGranted) return { requests, concurrency };
  if (concurrency.remaining === 0 && requests.remaining > 0)
    return { requests, concurrency, ...refused('concurrency', slotRetrySeconds) };
  return {
    requests: { ...requests, remaining: 0 },
    concurrency,
    ...refused('requests', seconds(taken.requests)),
  };
};

const chargeOf = ({ budget }: Budgeted, { used, isGranted }: AmountTaken): Charge => ({
  cost: allowance(budget.costPerMinute, used),
  ...(isGranted ? {} : refused('cost', seconds(used))),
});

const released = Promise.resolve();

/** Gives back what is held, the first time only; one that cannot be given back ends by itself. */
const once = (free: () => Promise<void>): (() => Promise<void>) => {
  let isHeld = true;
  return () => {
    const wasHeld = isHeld;
    isHeld = false;
    return wasHeld ? free().catch(() => undefined) : released;
  };
};

/** Names of slots: no two replicas and no two requests have the same. */
const slotNames = (): (() => string) => {
  const replica = randomUUID();
  let count = 0;
  return () => `${replica}.${(count += 1)}`;
};

/** A limiter over a store of budgets. */
export const storeLimiter = (store: BudgetStore): Limiter => {
  const nextSlot = slotNames();
  return {
    admit: (caller) => {
      const { budgetKey: key, budget } = caller;
      const slots = [nextSlot()];
      const taken = store.takeSlots({
        key,
        slots,
        take: 1,
        requests: budget.requestsPerSecond,
        concurrent: budget.concurrentRequests,
      });
      const free = () => store.freeSlots(key, slots);
      return followedBy(taken, (found) => ({
        ...admissionOf(caller, found),
        release: found.isGranted ? once(free) : () => released,
      }));
    },
    charge: (caller, amount) => {
      const { budgetKey: key, budget } = caller;
      const taken = store.takeAmount({ key, amount, limit: budget.costPerMinute });
      return followedBy(taken, (found) => chargeOf(caller, found));
    },
    isReachable: () => store.isReachable(),
    close: () => store.close(),
  };
};
