import type { Ask, Reply, TestGraph } from '../support/graph';
import { dataOf } from '../support/journey';
import { type Sample, sampleOf, type SampledContract } from './sample';
import { stocked } from './stock';

/** Signed-in people and the retailer of a programme. */
export interface Stage {
  readonly graph: TestGraph;
  readonly sample: Sample;
  readonly partner: Ask;
  readonly agent: Ask;
  readonly adjudicator: Ask;
  readonly admin: Ask;
  /** A batch with codes that no retailer has. */
  readonly batchId: string;
  /** The holder of the sampled contract of a round, signed in. */
  readonly holderOf: (contract: SampledContract) => Promise<Ask>;
  /** Somebody new, signed in. */
  readonly somebody: (name: string) => Promise<Ask>;
  /** Another sampled contract for each round. */
  readonly contractOf: (round: number) => SampledContract;
  /** Names that nobody has used on this stage. */
  readonly fresh: (what: string) => string;
}

/** One round of all operations uses up no more codes than that. */
const codesPerRound = 25;

/** Those who act in no name of their own, signed in. */
const staffOn = async (graph: TestGraph) => ({
  agent: await graph.as('agent'),
  adjudicator: await graph.as('adjudicator'),
  admin: await graph.as('admin'),
});

/** Names of one run: what it writes stays in the database, and another one has names of its own. */
const freshNames = () => {
  const run = Date.now().toString(36);
  let made = 0;
  return (what: string): string => `${what}-${run}-${(made += 1)}`;
};

/** Signs in whoever operations are sent by, and has codes made for so many rounds of all of them. */
export const stageOn = async (graph: TestGraph, rounds: number): Promise<Stage> => {
  const sample = await sampleOf(graph.databaseUrl);
  const people = new Map<string, Promise<Ask>>();
  const somebody = (name: string): Promise<Ask> => {
    const known = people.get(name) ?? graph.as('customer', name);
    people.set(name, known);
    return known;
  };
  const staff = await staffOn(graph);
  const fresh = freshNames();
  const { partner } = sample;
  return {
    graph,
    sample,
    partner: await graph.as('partner', partner.id.slice('prt_'.length)),
    ...staff,
    batchId: await stocked({ admin: staff.admin, partner, fresh }, rounds * codesPerRound),
    holderOf: ({ person }) => somebody(person),
    somebody,
    contractOf: (round) => {
      const found = sample.contracts[round % sample.contracts.length];
      if (!found) throw new Error('No contract was sampled.');
      return found;
    },
    fresh,
  };
};

/** An answer without errors, of a command that was not refused. */
export const answered = async <Data>(asking: Promise<Reply<Data>>): Promise<Data> => {
  const data = dataOf(await asking);
  for (const payload of Object.values(data as Record<string, unknown>)) {
    const refused = (payload as { userErrors?: readonly object[] } | null)?.userErrors ?? [];
    if (refused.length > 0) throw new Error(`It was refused: ${JSON.stringify(refused)}`);
  }
  return data;
};

/** A command that brings about what may hold already, when it is refused. */
export const ready = async (asking: Promise<Reply<unknown>>): Promise<void> => {
  dataOf(await asking);
};
