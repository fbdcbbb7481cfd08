import { Fault } from '@care-graph/kernel/domain/fault';
import { inTime } from '@care-graph/kernel/runtime/in-time';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { Soon } from '@care-graph/kernel/runtime/soon';
import type { BudgetStore } from './budget-store';

/** Longer than a store that is well ever takes; who waits for one that is not well piles up. */
export const storeMs = 2000;

/** A limit that cannot be looked at is not one that may be passed: who asks is told to come back. */
const unknown = (): Fault =>
  new Fault(
    'SUBGRAPH_UNAVAILABLE',
    'How much this caller has left cannot be looked up at the moment. Retry with backoff.',
  );

/** Says once that the store is not well, and once that it is again. */
const watched = (log: Log) => {
  let isWell = true;
  return async <Result>(ask: () => Soon<Result>): Promise<Result> => {
    try {
      const result = await inTime(
        Promise.resolve(ask()),
        storeMs,
        () => new Error('it took too long'),
      );
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

/** The same store, whose wishes are refused with `SUBGRAPH_UNAVAILABLE` when it does not answer in time. */
export const watchedStore = (store: BudgetStore, log: Log): BudgetStore => {
  const ask = watched(log);
  return {
    takeSlots: async (wish) => {
      try {
        return await ask(() => store.takeSlots(wish));
      } catch (fault) {
        // They may have been taken although nobody heard of it.
        void store.freeSlots(wish.key, wish.slots).catch(() => undefined);
        throw fault;
      }
    },
    freeSlots: (key, slots) => store.freeSlots(key, slots),
    takeAmount: (wish) => ask(() => store.takeAmount(wish)),
    isReachable: () => store.isReachable(),
    close: () => store.close(),
  };
};
