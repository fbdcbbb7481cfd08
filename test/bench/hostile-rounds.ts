import { type Client, startClient } from './client';
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
/** Two of some fifty have 30 MB: together they fill a line of 100 Mbit/s. */
const hostilePerSecond = 10;
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

const loadsIn = ({ gateway: { url }, customerToken: token }: World) => ({
  good: {
    kind: 'good', url, token, perSecond: goodPerSecond, seconds: sliceSeconds,
    text: JSON.stringify({ query: goodQuery }),
  },
  hostile: { kind: 'hostile', url, perSecond: hostilePerSecond, seconds: sliceSeconds },
}) as const; // prettier-ignore

interface Clients {
  readonly good: Client;
  readonly hostile: Client;
}

const round = async (world: World, { good, hostile }: Clients): Promise<Round> => {
  const loads = loadsIn(world);
  const [alone, beside]: [number[], number[]] = [[], []];
  for (let slice = 0; slice < slices; slice += 1) {
    alone.push(...(await good.send(loads.good)));
    const from = slice * hostilePerSecond * sliceSeconds;
    const both = [good.send(loads.good), hostile.send({ ...loads.hostile, from })] as const;
    beside.push(...(await Promise.all(both))[0]);
  }
  const p99 = { alone: quantile(alone, 0.99), beside: quantile(beside, 0.99) };
  return { ...p99, ratio: p99.beside / p99.alone };
};

const measure = async (world: World, clients: Clients): Promise<HostileRounds> => {
  // What is kept for the first of a kind is there before memory is looked at.
  await round(world, clients);
  const before = await world.gateway.ask('memory');
  const measured: Round[] = [];
  for (let done = 0; done < rounds; done += 1) measured.push(await round(world, clients));
  const ratio = median(measured.map((one) => one.ratio));
  return { rounds: measured, ratio, before, after: await world.gateway.ask('memory') };
};

/** Measures what hostile requests do to a good client and to the memory of the gateway. */
export const measureHostileRounds = async (world: World): Promise<HostileRounds> => {
  const clients = { good: await startClient(), hostile: await startClient() };
  clients.hostile.yieldToOthers();
  try {
    return await measure(world, clients);
  } finally {
    clients.good.stop();
    clients.hostile.stop();
  }
};
