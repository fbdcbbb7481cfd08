import fc from 'fast-check';
import { caller } from '../../test/limiter-contract';
import type { AmountWish, BudgetTimes, SlotClaim, SlotHeld, SlotWish } from './budget-store';
import { reuseMs } from './slot-lease';
import { LeasedBudgets } from './leased-budgets';
import { MemoryStore } from './memory-store';
import { budgetLimiter } from './store-limiter';

const times: BudgetTimes = { requestWindowMs: 1000, costWindowMs: 60_000, slotMs: 10_000 };
const key = 'key:a';

/** A store that two replicas share, with a count of what it is asked. */
const shared = () => {
  let now = 0;
  const asked = { takeSlots: 0, takeAmount: 0, freeSlots: 0 };
  const store = new MemoryStore({ ...times, slotMs: times.slotMs + reuseMs }, () => now);
  const counted = {
    takeSlots: (wish: SlotWish) => ((asked.takeSlots += 1), store.takeSlots(wish)),
    takeAmount: (wish: AmountWish) => ((asked.takeAmount += 1), store.takeAmount(wish)),
    freeSlots: (of: string, slots: readonly string[]) => (
      (asked.freeSlots += 1),
      store.freeSlots(of, slots)
    ),
    isReachable: () => store.isReachable(),
    close: () => store.close(),
  };
  const replicas = [0, 1].map(() => new LeasedBudgets(counted, times, () => now));
  return {
    store,
    asked,
    replicas: replicas as unknown as readonly [LeasedBudgets, LeasedBudgets],
    pass: (ms: number) => {
      now += ms;
    },
    close: () => Promise.all(replicas.map((replica) => replica.close())),
  };
};

const claimOf = (requests: number, concurrent: number): SlotClaim => ({
  key,
  requests,
  concurrent,
});

describe('budgets of which a replica leases a part', () => {
  it('ask the store ever less often for a caller who asks on, and take what is told off as they go', async () => {
    const { replicas: [one], asked, close } = shared(); // prettier-ignore
    const left: number[] = [];
    for (let turn = 0; turn < 200; turn += 1) {
      const { requests, free } = await one.takeSlot(claimOf(1000, 100));
      left.push(1000 - requests.amount);
      await free();
    }
    expect(left).toEqual(Array.from({ length: 200 }, (_, at) => 999 - at));
    expect(asked.takeSlots).toBeLessThan(30);
    expect(asked.freeSlots).toBe(0);
    for (let turn = 0; turn < 200; turn += 1)
      await one.takeAmount({ key, amount: 10, limit: 100_000 });
    expect(asked.takeAmount).toBeLessThan(30);
    await close();
  });

  it('have nothing taken ahead for a caller who has just come', async () => {
    const { replicas: [one, other], store, close } = shared(); // prettier-ignore
    for (const replica of [one, other]) {
      await replica.takeSlot(claimOf(1000, 100));
      await replica.takeAmount({ key, amount: 10, limit: 1000 });
    }
    const { requests, held } = await store.takeSlots({
      key,
      slots: [],
      take: 0,
      requests: 1000,
      concurrent: 100,
    });
    const { used } = await store.takeAmount({ key, amount: 0, limit: 1000 });
    expect([requests.amount, held, used.amount]).toEqual([2, 2, 20]);
    await close();
  });

  it('let all of it be spent at once, whatever was leased before', async () => {
    const { replicas: [one], close } = shared(); // prettier-ignore
    for (let turn = 0; turn < 40; turn += 1)
      await one.takeAmount({ key, amount: 10, limit: 100_000 });
    expect((await one.takeAmount({ key, amount: 99_600, limit: 100_000 })).isGranted).toBe(true);
    expect((await one.takeAmount({ key, amount: 1, limit: 100_000 })).isGranted).toBe(false);
    await close();
  });

  it('give a slot back once, whoever asks for that again', async () => {
    const { replicas: [one], store, close } = shared(); // prettier-ignore
    const limiter = budgetLimiter(one);
    const who = caller({ requestsPerSecond: 1000, concurrentRequests: 10 });
    const first = await limiter.admit(who);
    await first.release();
    await limiter.admit(who);
    await first.release();
    const { budgetKey: key } = who;
    const { held } = await store.takeSlots({
      key,
      slots: [],
      take: 0,
      requests: 1000,
      concurrent: 10,
    });
    expect(held).toBe(1);
    await close();
  });

  it('are asked for one by one where a part of them is less than one request', async () => {
    const { replicas: [one, other], asked, close } = shared(); // prettier-ignore
    const grants = [];
    for (let turn = 0; turn < 12; turn += 1)
      grants.push(await [one, other][turn % 2]?.takeSlot(claimOf(10, 100)));
    expect(grants.filter((taken) => taken?.isGranted)).toHaveLength(10);
    expect(asked.takeSlots).toBe(12);
    await close();
  });

  it('grant all that one replica is asked for, up to the limit and no more', async () => {
    const { replicas: [one], close } = shared(); // prettier-ignore
    const answers = await Promise.all(
      Array.from({ length: 90 }, async () => one.takeSlot(claimOf(50, 70))),
    );
    expect(answers.filter(({ isGranted }) => isGranted)).toHaveLength(50);
    let cost = 0;
    for (let turn = 0; turn < 200; turn += 1) {
      const { isGranted } = await one.takeAmount({ key, amount: 7, limit: 1000 });
      if (isGranted) cost += 7;
    }
    expect(cost).toBe(994);
    expect((await one.takeAmount({ key, amount: 6, limit: 1000 })).isGranted).toBe(true);
    await close();
  });

  it('give back what nothing runs in, and at once what is over the part that is kept', async () => {
    const { store, replicas: [one, other], close } = shared(); // prettier-ignore
    const claims = Array.from({ length: 20 }, () => claimOf(1000, 20));
    const slots = await Promise.all(claims.map(async (claim) => one.takeSlot(claim)));
    expect((await other.takeSlot(claimOf(1000, 20))).isGranted).toBe(false);
    for (const { free } of slots) await free();
    const held = () => store.takeSlots({ key, slots: [], take: 0, requests: 1000, concurrent: 20 });
    expect((await held()).held).toBe(2);
    await one.close();
    expect((await held()).held).toBe(0);
    await close();
  });

  const stepOf = fc.oneof(
    fc.record({ kind: fc.constant('take' as const), replica: fc.nat(1) }),
    fc.record({ kind: fc.constant('free' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('charge' as const), replica: fc.nat(1), amount: fc.nat(40) }),
    fc.record({ kind: fc.constant('pass' as const), ms: fc.nat(700) }),
  );
  type Step = typeof stepOf extends fc.Arbitrary<infer Value> ? Value : never;
  type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>;

  const limits = { requests: 30, concurrent: 20, cost: 200 };

  /** Two replicas, and what they have granted: never more than the limit, whatever was done before. */
  const audited = () => {
    const { replicas, pass, close } = shared();
    const running: SlotHeld[] = [];
    const granted = new Map<number, number>();
    let [at, spent] = [0, 0];
    const take = async ({ replica }: StepOf<'take'>) => {
      const by = replicas[replica === 0 ? 0 : 1];
      const slot = await by.takeSlot(claimOf(limits.requests, limits.concurrent));
      const { isGranted, requests } = slot;
      if (!isGranted) return;
      running.push(slot);
      expect(running.length).toBeLessThanOrEqual(limits.concurrent);
      const endsAt = Math.round(at + requests.msLeft);
      granted.set(endsAt, (granted.get(endsAt) ?? 0) + 1);
      expect(granted.get(endsAt)).toBeLessThanOrEqual(limits.requests);
    };
    const charge = async ({ replica, amount }: StepOf<'charge'>) => {
      if (at >= times.costWindowMs) return;
      const wish = { key, amount, limit: limits.cost };
      const { isGranted } = await replicas[replica === 0 ? 0 : 1].takeAmount(wish);
      if (isGranted) spent += amount;
      expect(spent).toBeLessThanOrEqual(limits.cost);
    };
    const free = async ({ at: place }: StepOf<'free'>) => {
      const [one] = running.splice(place % Math.max(1, running.length), 1);
      await one?.free();
    };
    const wait = ({ ms }: StepOf<'pass'>) => {
      pass(ms);
      at += ms;
      return Promise.resolve();
    };
    return { do: { take, charge, free, pass: wait } as const, close };
  };

  it('never let more run, in a window or at one time, than the limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepOf, { minLength: 50, maxLength: 300 }), async (steps) => {
        const audit = audited();
        for (const step of steps) await audit.do[step.kind](step as never);
        await audit.close();
      }),
      { numRuns: 60 },
    );
  });

  it('carry nothing over from a window into the next', async () => {
    const { replicas: [one, other], pass, close } = shared(); // prettier-ignore
    await one.takeSlot(claimOf(100, 100));
    pass(999);
    await one.takeSlot(claimOf(100, 100));
    pass(2);
    const answers = await Promise.all(
      Array.from({ length: 150 }, async (_, at) =>
        (at % 2 === 0 ? one : other).takeSlot(claimOf(100, 200)),
      ),
    );
    expect(answers.filter(({ isGranted }) => isGranted).length).toBeLessThanOrEqual(100);
    await close();
  });
});
