import { randomUUID } from 'node:crypto';
import type { Soon } from '@care-graph/kernel/runtime/soon';
import type { BudgetTimes } from '../src/limits/budget-store';
import type { Admission, Budgeted, Limiter } from '../src/limits/limiter';

/** Two replicas that share what callers use; where there is one process, it stands for both. */
export type Replicas = readonly [Limiter, Limiter];

type ReplicasWith = (times: BudgetTimes) => Promise<Replicas>;

const calm: BudgetTimes = { requestWindowMs: 60_000, costWindowMs: 60_000, slotMs: 60_000 };

/** A caller of whom nothing is known yet. */
export const caller = (budget: Partial<Budgeted['budget']> = {}): Budgeted => ({
  budgetKey: `key:${randomUUID()}`,
  budget: { requestsPerSecond: 1000, costPerMinute: 1000, concurrentRequests: 1000, ...budget },
});

const times = <Result>(
  count: number,
  ask: (index: number) => Soon<Result>,
): Promise<readonly Result[]> => Promise.all(Array.from({ length: count }, (_, at) => ask(at)));

/** Asks until it is granted; how long that takes is not looked at. */
const untilGranted = async (ask: () => Soon<Admission>): Promise<Admission> => {
  for (;;) {
    const admission = await ask();
    if (!admission.refusal) return admission;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const granted = <Answer extends { readonly refusal?: unknown }>(answers: readonly Answer[]) =>
  answers.filter(({ refusal }) => !refusal);

/** Either replica in turn. */
const turns =
  ([one, other]: Replicas) =>
  (at: number): Limiter =>
    at % 2 === 0 ? one : other;

const requestsAreLimited = (replicasWith: ReplicasWith): void => {
  it('requests are let in up to the limit, however many come at once', async () => {
    const either = turns(await replicasWith(calm));
    const who = caller({ requestsPerSecond: 50 });
    const answers = granted(await times(200, (at) => either(at).admit(who)));
    const left = answers.map(({ requests }) => requests.remaining).sort((a, b) => a - b);
    expect(left).toEqual(Array.from({ length: 50 }, (_, at) => at));
  });

  it('requests are let in again in the next window, all of them', async () => {
    const [one, other] = await replicasWith({ ...calm, requestWindowMs: 200 });
    const who = caller({ requestsPerSecond: 2 });
    await times(2, () => one.admit(who));
    let { requests } = await untilGranted(() => other.admit(who));
    while (requests.remaining === 0) ({ requests } = await untilGranted(() => other.admit(who)));
    expect(requests).toEqual({ limit: 2, remaining: 1, resetSeconds: 1 });
  });

  it('requests of one caller are none of another', async () => {
    const [one] = await replicasWith(calm);
    await one.admit(caller({ requestsPerSecond: 1 }));
    expect((await one.admit(caller({ requestsPerSecond: 1 }))).refusal).toBeUndefined();
  });
};

const requestsAreRefused = (replicasWith: ReplicasWith): void => {
  it('requests that are refused are told by which limit and for how long, and hold no slot', async () => {
    const [one, other] = await replicasWith(calm);
    const who = caller({ requestsPerSecond: 1, concurrentRequests: 5 });
    const left = {
      requests: { limit: 1, remaining: 0 },
      concurrency: { limit: 5, remaining: 4 },
    };
    expect(await one.admit(who)).toMatchObject(left);
    const again = await other.admit(who);
    expect(again).toMatchObject({ ...left, refusal: { limit: 'requests' } });
    const { refusal, requests } = again;
    expect(refusal?.retryAfterSeconds).toBe(requests.resetSeconds);
    expect(requests.resetSeconds).toBeGreaterThanOrEqual(1);
    expect(requests.resetSeconds).toBeLessThanOrEqual(60);
  });

  it('requests are refused where a budget has none, or fewer than before', async () => {
    const [one, other] = await replicasWith(calm);
    expect((await one.admit(caller({ requestsPerSecond: 0 }))).refusal?.limit).toBe('requests');
    expect((await one.admit(caller({ concurrentRequests: 0 }))).refusal).toBeDefined();
    const who = caller({ requestsPerSecond: 9 });
    await times(5, () => one.admit(who));
    const fewer = { ...who, budget: { ...who.budget, requestsPerSecond: 3 } };
    expect((await other.admit(fewer)).requests.remaining).toBe(0);
  });
};

const slotsAreLimited = (replicasWith: ReplicasWith): void => {
  it('slots are taken up to the limit, and once more as each is given back', async () => {
    const either = turns(await replicasWith(calm));
    const who = caller({ concurrentRequests: 10 });
    const running = granted(await times(200, (at) => either(at).admit(who)));
    expect(running).toHaveLength(10);
    await Promise.all(running.slice(0, 3).map((one) => one.release()));
    expect(granted(await times(50, (at) => either(at).admit(who)))).toHaveLength(3);
  });

  it('slots that are refused take no request from the second', async () => {
    const [one, other] = await replicasWith(calm);
    const who = caller({ concurrentRequests: 1, requestsPerSecond: 10 });
    const first = await one.admit(who);
    expect(await other.admit(who)).toMatchObject({
      refusal: { limit: 'concurrency', retryAfterSeconds: 1 },
      requests: { remaining: 9 },
      concurrency: { limit: 1, remaining: 0 },
    });
    await first.release();
    expect((await other.admit(who)).requests.remaining).toBe(8);
  });

  it('slots are given back once, however often', async () => {
    const [one] = await replicasWith(calm);
    const who = caller({ concurrentRequests: 2 });
    const [first] = await times(2, () => one.admit(who));
    const third = await one.admit(who);
    await first?.release();
    await Promise.all([first?.release(), third.release()]);
    expect(granted(await times(5, () => one.admit(who)))).toHaveLength(1);
  });
};

const slotsEnd = (replicasWith: ReplicasWith): void => {
  it('slots of a replica that is gone come back by themselves', async () => {
    const [gone, left] = await replicasWith({ ...calm, slotMs: 200 });
    const who = caller({ concurrentRequests: 2 });
    await times(2, () => gone.admit(who));
    expect((await untilGranted(() => left.admit(who))).concurrency.limit).toBe(2);
  });

  it('slots of a replica that is gone come back while others go on', async () => {
    const [gone, left] = await replicasWith({ ...calm, slotMs: 200 });
    const who = caller({ concurrentRequests: 2, requestsPerSecond: 1e9 });
    await gone.admit(who);
    let next = await left.admit(who);
    while (next.concurrency.remaining === 0) {
      await next.release();
      next = await left.admit(who);
    }
    expect(next.concurrency.remaining).toBe(1);
  });
};

const costIsLimited = (replicasWith: ReplicasWith): void => {
  it('cost is taken up to the limit, however many are charged at once', async () => {
    const replicas = await replicasWith(calm);
    const who = caller({ costPerMinute: 1000 });
    const costOf = (at: number): number => 1 + ((at * 37) % 23);
    const charges = await times(200, (at) => turns(replicas)(at).charge(who, costOf(at)));
    const taken = charges.reduce((sum, { refusal }, at) => sum + (refusal ? 0 : costOf(at)), 0);
    expect(taken).toBeGreaterThan(1000 - 23);
    expect(taken).toBeLessThanOrEqual(1000);
    const { cost } = await replicas[1].charge(who, 0);
    expect(cost.remaining).toBe(1000 - taken);
    expect((await replicas[0].charge(who, cost.remaining)).refusal).toBeUndefined();
  });

  it('cost is there again in the next window', async () => {
    const [one, other] = await replicasWith({ ...calm, costWindowMs: 1000 });
    const who = caller({ costPerMinute: 10 });
    await one.charge(who, 10);
    let charge = await other.charge(who, 10);
    while (charge.refusal) charge = await other.charge(who, 10);
    expect(charge.cost).toEqual({ limit: 10, remaining: 0, resetSeconds: 1 });
  });

  it('cost does not touch requests and slots, nor they it', async () => {
    const [one] = await replicasWith(calm);
    const who = caller({ costPerMinute: 100, requestsPerSecond: 2, concurrentRequests: 2 });
    await one.charge(who, 100);
    expect((await one.admit(who)).requests.remaining).toBe(1);
    expect((await one.charge(who, 1)).cost.remaining).toBe(0);
  });
};

const costIsRefused = (replicasWith: ReplicasWith): void => {
  it('cost that is refused leaves what is left', async () => {
    const [one, other] = await replicasWith(calm);
    const who = caller({ costPerMinute: 100 });
    expect((await one.charge(who, 60)).cost).toMatchObject({ limit: 100, remaining: 40 });
    const refused = await other.charge(who, 41);
    expect(refused).toMatchObject({ refusal: { limit: 'cost' }, cost: { remaining: 40 } });
    expect(refused.refusal?.retryAfterSeconds).toBe(refused.cost.resetSeconds);
    expect(await one.charge(who, 40)).toMatchObject({ cost: { remaining: 0 } });
    expect((await one.charge(who, 1)).refusal?.limit).toBe('cost');
    expect((await one.charge(who, 0)).refusal).toBeUndefined();
  });

  it('cost over the whole of the budget is refused from the first', async () => {
    const [one] = await replicasWith(calm);
    const who = caller({ costPerMinute: 100 });
    expect((await one.charge(who, Number.MAX_SAFE_INTEGER)).refusal?.limit).toBe('cost');
    expect((await one.charge(who, 100)).refusal).toBeUndefined();
  });
};

/** What every store of budgets has to hold, whoever asks at the same time. */
export const holdsBudgets = (replicasWith: ReplicasWith): void => {
  requestsAreLimited(replicasWith);
  requestsAreRefused(replicasWith);
  slotsAreLimited(replicasWith);
  slotsEnd(replicasWith);
  costIsLimited(replicasWith);
  costIsRefused(replicasWith);
  it('says that it is reachable', async () => {
    expect(await (await replicasWith(calm))[0].isReachable()).toBe(true);
  });
};
