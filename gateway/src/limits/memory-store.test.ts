import { holdsBudgets } from '../../test/limiter-contract';
import { MemoryStore } from './memory-store';
import { storeLimiter } from './store-limiter';

const times = { requestWindowMs: 1000, costWindowMs: 60_000, slotMs: 5000 };
const wish = { key: 'a', requests: 2, concurrent: 9 };

describe('budgets in memory', () => {
  holdsBudgets((replicaTimes) => {
    const limiter = storeLimiter(new MemoryStore(replicaTimes));
    return Promise.resolve([limiter, limiter]);
  });

  it('count by windows that begin with the first request and end with their last instant', async () => {
    let now = 500;
    const store = new MemoryStore(times, () => now);
    const taken = async (slot: string) =>
      (await store.takeSlots({ ...wish, slots: [slot], take: 1 })).isGranted;
    expect([await taken('a'), await taken('b'), await taken('c')]).toEqual([true, true, false]);
    now = 1499;
    expect(await taken('d')).toBe(false);
    now = 1500;
    expect([await taken('e'), await taken('f'), await taken('g')]).toEqual([true, true, false]);
    await store.close();
  });

  it('forget callers of whom nothing runs and nothing counts', async () => {
    let now = 0;
    const store = new MemoryStore(times, () => now);
    await store.takeSlots({ ...wish, slots: ['a'], take: 1 });
    await store.takeAmount({ key: 'b', amount: 1, limit: 9 });
    now = 4999;
    store.forget();
    expect(store.size).toBe(2);
    now = 5000;
    store.forget();
    expect(store.size).toBe(1);
    now = 60_000;
    store.forget();
    expect(store.size).toBe(0);
    await store.close();
  });
});
