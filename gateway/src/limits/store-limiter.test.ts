import { Writable } from 'node:stream';
import pino from 'pino';
import { caller } from '../../test/limiter-contract';
import type { SlotTaken } from './budget-store';
import { MemoryStore } from './memory-store';
import { storeLimiter } from './store-limiter';
import { watchedStore } from './watched-store';

const times = { requestWindowMs: 60_000, costWindowMs: 60_000, slotMs: 60_000 };

const keptLines = () => {
  const lines: string[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    lines.push((JSON.parse(chunk.toString()) as { msg: string }).msg);
    done();
  };
  return { log: pino(new Writable({ write })), lines };
};

describe('a limiter whose store is not well', () => {
  afterEach(() => jest.useRealTimers());

  it('refuses, and says so once, and once that it is well again', async () => {
    const { log, lines } = keptLines();
    const store = new MemoryStore(times);
    const limiter = storeLimiter(watchedStore(store, log));
    const well = store.takeAmount.bind(store);
    store.takeAmount = () => Promise.reject(new Error('no connection'));
    const refused = { code: 'SUBGRAPH_UNAVAILABLE' };
    await expect(limiter.charge(caller(), 1)).rejects.toMatchObject(refused);
    await expect(limiter.charge(caller(), 1)).rejects.toMatchObject(refused);
    store.takeAmount = well;
    await limiter.charge(caller(), 1);
    await limiter.charge(caller(), 1);
    expect(lines).toEqual([
      'limits cannot be looked at: requests are refused',
      'limits can be looked at again',
    ]);
    await limiter.close();
  });

  it('waits for no answer for long, and gives back a slot that it hears of too late', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    const { log } = keptLines();
    const store = new MemoryStore(times);
    const take = store.takeSlots.bind(store);
    store.takeSlots = async (wish): Promise<SlotTaken> => {
      await take(wish);
      return new Promise(() => undefined);
    };
    const limiter = storeLimiter(watchedStore(store, log));
    const who = caller({ concurrentRequests: 1 });
    const refused = expect(limiter.admit(who)).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    });
    await jest.advanceTimersByTimeAsync(2000);
    await refused;
    store.takeSlots = take;
    expect((await limiter.admit(who)).refusal).toBeUndefined();
    await limiter.close();
  });
});
