import type { Log } from '@care-graph/kernel/runtime/log';
import type { Pool } from 'pg';
import { budgetTimes } from './budget-times';
import type { Limiter } from './limiter';
import type { Limits } from './limits';
import { MemoryStore } from './memory-store';
import { PostgresStore } from './postgres-store';
import { connectRedis, RedisStore } from './redis-store';
import { storeLimiter } from './store-limiter';

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
  if (redisUrl !== undefined)
    return storeLimiter(new RedisStore(await connectRedis(redisUrl), times), log);
  return storeLimiter(pool ? new PostgresStore(pool, times, log) : new MemoryStore(times), log);
};
