import autocannon from 'autocannon';
import { type CpuByOwner, cpuByOwner, sharesOf } from './attribution';
import { contractPage, contractPageOfPartners } from './contract-page';
import { budgeted } from './parts';
import type { Profiled } from './probe-messages';
import type { World } from './world';

/** What access may take of the CPU of a request, from 0 to 1. */
export const shareBudget = 0.05;

const rounds = 4;
/** So many that all that is measured has been compiled before. */
const warmUpRequests = 1500;
const roundRequests = 250;
const connections = 10;

/** One kind of caller, and what came of its requests. */
export interface AccessShare {
  readonly caller: string;
  readonly requests: number;
  readonly shares: CpuByOwner;
  /** Of all that has a budget, from 0 to 1. */
  readonly sum: number;
}

interface Asking {
  readonly caller: string;
  readonly credential: string;
  readonly query: string;
}

const askingsIn = ({ customerToken, partnerKey }: World): readonly Asking[] => [
  { caller: 'customer by JWT', credential: customerToken, query: contractPage() },
  { caller: 'partner by API key', credential: partnerKey, query: contractPageOfPartners() },
];

const requestOf = ({ gateway, contractId }: World, { credential, query }: Asking) => ({
  url: gateway.url,
  method: 'POST' as const,
  headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { id: contractId } }),
});

/** What is measured is an answer without faults. */
const requireAnswer = async (world: World, asking: Asking): Promise<void> => {
  const { url, ...request } = requestOf(world, asking);
  const answer = (await (await fetch(url, request)).json()) as {
    readonly data?: { readonly serviceContract: object | null };
    readonly errors?: readonly object[];
  };
  if (answer.errors ?? !answer.data?.serviceContract)
    throw new Error(`The ${asking.caller} is not shown the contract: ${JSON.stringify(answer)}`);
};

const load = async (world: World, asking: Asking, amount: number): Promise<void> => {
  const { non2xx, errors } = await autocannon({
    ...requestOf(world, asking), connections, amount,
  }); // prettier-ignore
  const failed = non2xx + errors;
  if (failed > 0) throw new Error(`${failed} requests of the ${asking.caller} failed.`);
};

const measure = async (world: World, asking: Asking): Promise<Profiled> => {
  await world.gateway.ask('start profile');
  await load(world, asking, roundRequests);
  return world.gateway.ask('stop profile');
};

const shareOf = ({ caller }: Asking, profiles: readonly Profiled[]): AccessShare => {
  const shares = sharesOf(cpuByOwner(profiles));
  return {
    caller,
    requests: profiles.length * roundRequests,
    shares,
    sum: budgeted.reduce((sum, part) => sum + (shares[part] ?? 0), 0),
  };
};

/** Measures what access takes of the gateway's CPU, in rounds that take turns. */
export const measureAccessShares = async (world: World): Promise<readonly AccessShare[]> => {
  const measured = askingsIn(world).map((asking) => ({ asking, profiles: [] as Profiled[] }));
  for (const { asking } of measured) {
    await requireAnswer(world, asking);
    await load(world, asking, warmUpRequests);
  }
  for (let round = 0; round < rounds; round += 1)
    for (const { asking, profiles } of measured) profiles.push(await measure(world, asking));
  return measured.map(({ asking, profiles }) => shareOf(asking, profiles));
};
