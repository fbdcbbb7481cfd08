import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Latencies, Load } from './load-messages';
import { median, quantile } from './paced';
import type { Memory } from './probe-messages';
import type { World } from './world';

/** How many times its p99 before a good client's p99 may be during hostile requests. */
export const ratioBudget = 3;
/** How many times the heap before the heap after may be. */
export const heapBudget = 1.1;

const rounds = 5;
/** Light for the parts behind the gateway, so that what it waits for is the gateway. */
const goodQuery = '{ products(first: 2) { nodes { code name } } }';
const goodPerSecond = 40;
const hostilePerSecond = 20;
/** A round goes back and forth so often, so that what else the machine does is the same for both. */
const slices = 4;
const sliceSeconds = 5;

/** Milliseconds of a good client, the slowest hundredth left out. */
export interface Round {
  readonly alone: number;
  readonly beside: number;
  readonly ratio: number;
}

export interface HostileRounds {
  readonly rounds: readonly Round[];
  readonly ratio: number;
  readonly before: Memory;
  readonly after: Memory;
}

/** Sends from a thread of its own, which waits for nobody but the gateway. */
const run = async (load: Load): Promise<Latencies> => {
  const worker = new Worker(join(__dirname, 'load-thread.ts'), { workerData: load });
  const [latencies] = (await once(worker, 'message')) as [Latencies];
  return latencies;
};

const loadsIn = ({ gateway: { url }, customerToken: token }: World) => ({
  good: {
    kind: 'good', url, token, perSecond: goodPerSecond, seconds: sliceSeconds,
    text: JSON.stringify({ query: goodQuery }),
  },
  hostile: { kind: 'hostile', url, perSecond: hostilePerSecond, seconds: sliceSeconds },
}) as const; // prettier-ignore

const round = async (world: World): Promise<Round> => {
  const { good, hostile } = loadsIn(world);
  const [alone, beside]: [number[], number[]] = [[], []];
  for (let slice = 0; slice < slices; slice += 1) {
    alone.push(...(await run(good)));
    const [latencies] = await Promise.all([
      run(good),
      run({ ...hostile, from: slice * hostile.perSecond * sliceSeconds }),
    ]);
    beside.push(...latencies);
  }
  const p99 = { alone: quantile(alone, 0.99), beside: quantile(beside, 0.99) };
  return { ...p99, ratio: p99.beside / p99.alone };
};

/** Measures what hostile requests do to a good client and to the memory of the gateway. */
export const measureHostileRounds = async (world: World): Promise<HostileRounds> => {
  // What is kept for the first of a kind is there before memory is looked at.
  await round(world);
  const before = await world.gateway.ask('memory');
  const measured: Round[] = [];
  for (let done = 0; done < rounds; done += 1) measured.push(await round(world));
  const ratio = median(measured.map((one) => one.ratio));
  return { rounds: measured, ratio, before, after: await world.gateway.ask('memory') };
};
