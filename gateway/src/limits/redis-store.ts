import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { Redis } from 'ioredis';
import type {
  AmountTaken,
  AmountWish,
  BudgetStore,
  BudgetTimes,
  SlotTaken,
  SlotWish,
} from './budget-store';
import { takeAmountScript, takeSlotsScript } from './redis-scripts';

/** A connection that knows the scripts. */
export interface BudgetRedis extends Redis {
  takeSlots(
    ...values: readonly (string | number)[]
  ): Promise<[granted: number, used: number, msLeft: number, held: number]>;
  takeAmount(
    ...values: readonly (string | number)[]
  ): Promise<[granted: number, used: number, msLeft: number]>;
}

/** Commands fail at once while there is no connection, are never sent twice, and wait for no answer for long. */
const options = {
  lazyConnect: true,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  connectTimeout: 5000,
  commandTimeout: 1000,
  scripts: {
    takeSlots: { lua: takeSlotsScript, numberOfKeys: 2 },
    takeAmount: { lua: takeAmountScript, numberOfKeys: 1 },
  },
} as const;

const unreachable = (url: string, cause: unknown): StartFault => {
  const { hostname, port } = new URL(url);
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartFault(
    `The Redis ${hostname}:${port || '6379'} cannot be used (${reason}). Check REDIS_URL and that the server runs.`,
    { cause },
  );
};

/** Connects to the Redis that replicas share, and again whenever the connection breaks; one that cannot be had stops the start. */
export const connectRedis = async (url: string): Promise<BudgetRedis> => {
  let hasStarted = false;
  let lastError: unknown;
  const retryStrategy = (attempt: number) => (hasStarted ? Math.min(attempt * 50, 2000) : null);
  const redis = new Redis(url, { ...options, retryStrategy }) as BudgetRedis;
  // Whoever asks something of a broken connection is told; this only keeps the process from ending.
  redis.on('error', (error: unknown) => {
    lastError = error;
  });
  await redis.connect().catch((error: unknown) => {
    throw unreachable(url, lastError ?? error);
  });
  hasStarted = true;
  return redis;
};

/** All that is kept of a caller lies on one node of a cluster. */
const keyOf = (what: string, key: string): string => `care:budget:{${key}}:${what}`;

/** What a key has to live; one that is not there has all of it before it. */
const living = (msLeft: number, windowMs: number): number => (msLeft < 0 ? windowMs : msLeft);

/** Budgets in Redis, which forgets by itself what is no longer used. */
export class RedisStore implements BudgetStore {
  constructor(
    private readonly redis: BudgetRedis,
    private readonly times: BudgetTimes,
  ) {}

  async takeSlots({ key, slots, take, requests, concurrent }: SlotWish): Promise<SlotTaken> {
    const { requestWindowMs, slotMs } = this.times;
    const keys = [keyOf('requests', key), keyOf('slots', key)];
    const wish = [requests, concurrent, requestWindowMs, slotMs, take, ...slots];
    const [granted, amount, msLeft, held] = await this.redis.takeSlots(...keys, ...wish);
    return {
      isGranted: granted === 1,
      requests: { amount, msLeft: living(msLeft, requestWindowMs) },
      held,
    };
  }

  async freeSlots(key: string, slots: readonly string[]): Promise<void> {
    await this.redis.zrem(keyOf('slots', key), ...slots);
  }

  async takeAmount({ key, amount, limit }: AmountWish): Promise<AmountTaken> {
    const { costWindowMs } = this.times;
    const wish = [keyOf('cost', key), amount, limit, costWindowMs];
    const [granted, used, msLeft] = await this.redis.takeAmount(...wish);
    return {
      isGranted: granted === 1,
      used: { amount: used, msLeft: living(msLeft, costWindowMs) },
    };
  }

  isReachable(): Promise<boolean> {
    return this.redis.ping().then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await this.redis.quit().catch(() => {
      this.redis.disconnect();
    });
  }
}
