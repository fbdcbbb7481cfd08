import type { Log } from '@care-graph/kernel/runtime/log';
import type { Pool } from 'pg';
import type { BudgetStore } from './budget-store';
import { budgetTimes } from './budget-times';
import { LeasedBudgets } from './leased-budgets';
import type { Limiter } from './limiter';
import type { Limits } from './limits';
import { MemoryStore } from './memory-store';
import { PostgresStore } from './postgres-store';
import { connectRedis, RedisStore } from './redis-store';
import { reuseMs } from './slot-lease';
import { budgetLimiter, storeLimiter } from './store-limiter';
import { storeMs, watchedStore } from './watched-store';

export interface LimiterParts {
  readonly limits: Limits;
  /** What the replicas share, when there is one. */
  readonly redisUrl?: string | undefined;
  /** Connections to the database with the table `budget_use`; without them and Redis, this process is all there is. */
  readonly pool?: Pool | undefined;
  readonly log: Log;
}

/** Keeps budgets in Redis, else in PostgreSQL; in memory only where there is neither. */
export const openLimiter = async ({
  limits,
  redisUrl,
  pool,
  log,
}: LimiterParts): Promise<Limiter> => {
  const times = budgetTimes(limits);
  // A slot that is used again lasts longer, and it may have waited for the store when it was taken.
  const kept = { ...times, slotMs: times.slotMs + reuseMs + 3 * storeMs };
  const shared = (store: BudgetStore) =>
    budgetLimiter(new LeasedBudgets(watchedStore(store, log), times));
  if (redisUrl !== undefined) return shared(new RedisStore(await connectRedis(redisUrl), kept));
  return pool ? shared(new PostgresStore(pool, kept, log)) : storeLimiter(new MemoryStore(times));
};
