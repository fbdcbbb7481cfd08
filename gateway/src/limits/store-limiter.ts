import { randomUUID } from 'node:crypto';
import { Fault } from '@care-graph/kernel/domain/fault';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { AmountTaken, BudgetStore, SlotTaken, Used } from './budget-store';
import type { Admission, Allowance, Budgeted, Charge, Limiter, LimitName } from './limiter';
import { inTime } from './within-time';

/** Longer than a store that is well ever takes; who waits for one that is not well piles up. */
const storeMs = 2000;

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

/** A limit that cannot be looked at is not one that may be passed: who asks is told to come back. */
const unknown = (): Fault =>
  new Fault(
    'SUBGRAPH_UNAVAILABLE',
    'How much this caller has left cannot be looked up at the moment. Retry with backoff.',
  );

/** Says once that the store is not well, and once that it is again. */
const watched = (log: Log) => {
  let isWell = true;
  return async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    try {
      const result = await inTime(ask(), storeMs, () => new Error('it took too long'));
      if (!isWell) log.info('limits can be looked at again');
      isWell = true;
      return result;
    } catch (error) {
      if (isWell) log.error({ err: error }, 'limits cannot be looked at: requests are refused');
      isWell = false;
      throw unknown();
    }
  };
};

/** A limiter over a store of budgets. */
export const storeLimiter = (store: BudgetStore, log: Log): Limiter => {
  const ask = watched(log);
  return {
    admit: async (caller) => {
      const { budgetKey: key, budget } = caller;
      const slot = randomUUID();
      const free = () => store.freeSlots(key, [slot]).catch(() => undefined);
      const wish = {
        key,
        slots: [slot],
        take: 1,
        requests: budget.requestsPerSecond,
        concurrent: budget.concurrentRequests,
      };
      const taken = await ask(() => store.takeSlots(wish)).catch((fault: unknown) => {
        // It may have been taken although nobody heard of it.
        void free();
        throw fault;
      });
      const release = async (): Promise<void> => {
        if (taken.isGranted) await free();
      };
      return { ...admissionOf(caller, taken), release };
    },
    charge: async (caller, amount) => {
      const { budgetKey: key, budget } = caller;
      const wish = { key, amount, limit: budget.costPerMinute };
      return chargeOf(caller, await ask(() => store.takeAmount(wish)));
    },
    isReachable: () => store.isReachable(),
    close: () => store.close(),
  };
};
