import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import pino from 'pino';
import { redisUrl } from '../../test/config';
import { holdsBudgets } from '../../test/limiter-contract';
import { type BudgetRedis, connectRedis, RedisStore } from './redis-store';
import { storeLimiter } from './store-limiter';
import { watchedStore } from './watched-store';

const log = pino({ level: 'silent' });
const url = redisUrl();
if (url === undefined)
  process.stderr.write('Skipped: budgets in Redis. Set REDIS_URL to test them too.\n');

(url === undefined ? describe.skip : describe)('budgets in Redis', () => {
  let connections: readonly [BudgetRedis, BudgetRedis];
  beforeAll(async () => {
    connections = [await connectRedis(url ?? ''), await connectRedis(url ?? '')];
  });
  afterAll(() => Promise.all(connections.map((one) => one.quit())));

  holdsBudgets((times) =>
    Promise.resolve([
      storeLimiter(new RedisStore(connections[0], times)),
      storeLimiter(new RedisStore(connections[1], times)),
    ]),
  );

  it('leave nothing behind that lasts', async () => {
    const [redis] = connections;
    const key = randomUUID();
    const store = new RedisStore(redis, { requestWindowMs: 900, costWindowMs: 900, slotMs: 900 });
    await store.takeSlots({ key, slots: ['a'], take: 1, requests: 9, concurrent: 9 });
    await store.takeSlots({ key, slots: ['b'], take: 1, requests: 9, concurrent: 9 });
    await store.takeAmount({ key, amount: 0, limit: 9 });
    const names = await redis.keys(`care:budget:{${key}}:*`);
    expect(names).toHaveLength(3);
    const left = await Promise.all(names.map((name) => redis.pttl(name)));
    expect(left.filter((ms) => ms < 0 || ms > 900)).toEqual([]);
  });

  it('are refused while there is no connection, and granted when it is back', async () => {
    const redis = await connectRedis(url ?? '');
    const times = { requestWindowMs: 1000, costWindowMs: 1000, slotMs: 1000 };
    const limiter = storeLimiter(watchedStore(new RedisStore(redis, times), log));
    const caller = {
      budgetKey: randomUUID(),
      budget: { requestsPerSecond: 9, costPerMinute: 9, concurrentRequests: 9 },
    };
    const isGone = once(redis, 'close');
    redis.disconnect();
    await isGone;
    await expect(limiter.admit(caller)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await expect(limiter.charge(caller, 1)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(await limiter.isReachable()).toBe(false);
    await redis.connect();
    expect((await limiter.admit(caller)).refusal).toBeUndefined();
    await limiter.close();
  });
});

describe('a Redis that is not there', () => {
  it('stops the start', async () => {
    const start = connectRedis('redis://127.0.0.1:1');
    await expect(start).rejects.toBeInstanceOf(StartFault);
    await expect(start).rejects.toThrow(
      /^The Redis 127\.0\.0\.1:1 cannot be used \(.*ECONNREFUSED/,
    );
  });
});
