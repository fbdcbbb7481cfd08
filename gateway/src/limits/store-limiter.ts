import { randomUUID } from 'node:crypto';
import { followedBy } from '@care-graph/kernel/runtime/soon';
import type { AmountTaken, Budgets, BudgetStore, SlotHeld, Used } from './budget-store';
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

const released = Promise.resolve();
/** Where there is nothing to give back. */
const release = () => released;

/** Gives back what is held, the first time only; one that cannot be given back ends by itself. */
const once = (slot: SlotHeld): (() => Promise<void>) => {
  let isHeld = true;
  return () => {
    const wasHeld = isHeld;
    isHeld = false;
    return wasHeld ? slot.free().catch(() => undefined) : released;
  };
};

const admissionOf = ({ budget }: Budgeted, held: SlotHeld): Admission => {
  const { requestsPerSecond, concurrentRequests } = budget;
  const requests = allowance(requestsPerSecond, held.requests);
  const concurrency = {
    limit: concurrentRequests,
    remaining: Math.max(0, concurrentRequests - held.held),
  };
  if (held.isGranted) return { requests, concurrency, release: once(held) };
  if (concurrency.remaining === 0 && requests.remaining > 0)
    return { requests, concurrency, release, ...refused('concurrency', slotRetrySeconds) };
  return {
    requests: { ...requests, remaining: 0 },
    concurrency,
    release,
    ...refused('requests', seconds(held.requests)),
  };
};

const chargeOf = ({ budget }: Budgeted, { used, isGranted }: AmountTaken): Charge => ({
  cost: allowance(budget.costPerMinute, used),
  ...(isGranted ? {} : refused('cost', seconds(used))),
});

/** Asks a store for each slot by itself; no two replicas and no two requests have the same name for one. */
const exactly = (store: BudgetStore): Budgets => {
  const replica = randomUUID();
  let count = 0;
  return {
    takeSlot: (claim) => {
      const slots = [`${replica}.${(count += 1)}`];
      const free = () => store.freeSlots(claim.key, slots);
      return followedBy(store.takeSlots({ ...claim, slots, take: 1 }), (taken) => ({
        ...taken,
        free,
      }));
    },
    takeAmount: (wish) => store.takeAmount(wish),
    isReachable: () => store.isReachable(),
    close: () => store.close(),
  };
};

/** A limiter over budgets that are looked after elsewhere. */
export const budgetLimiter = (budgets: Budgets): Limiter => ({
  admit: (caller) => {
    const { budgetKey: key, budget } = caller;
    const { requestsPerSecond: requests, concurrentRequests: concurrent } = budget;
    return followedBy(budgets.takeSlot({ key, requests, concurrent }), (held) =>
      admissionOf(caller, held),
    );
  },
  charge: (caller, amount) => {
    const { budgetKey: key, budget } = caller;
    const taken = budgets.takeAmount({ key, amount, limit: budget.costPerMinute });
    return followedBy(taken, (found) => chargeOf(caller, found));
  },
  isReachable: () => budgets.isReachable(),
  close: () => budgets.close(),
});

/** A limiter over a store of budgets, which is asked for everything. */
export const storeLimiter = (store: BudgetStore): Limiter => budgetLimiter(exactly(store));
