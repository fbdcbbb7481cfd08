import { print } from 'graphql';
import type { Ask, Reply, TestGraph } from '../support/graph';
import { dataOf } from '../support/journey';
import { livedUntil } from '../support/seeded-programme';
import { type Sample, sampleOf, type SampledContract } from './sample';

/** Signed-in people and the retailer of a programme. */
export interface Stage {
  readonly graph: TestGraph;
  readonly sample: Sample;
  readonly partner: Ask;
  readonly agent: Ask;
  /** The holder of the sampled contract of a round, signed in. */
  readonly holderOf: (contract: SampledContract) => Promise<Ask>;
  /** Somebody new, signed in. */
  readonly somebody: (name: string) => Promise<Ask>;
  /** Another sampled contract for each round. */
  readonly contractOf: (round: number) => SampledContract;
  /** Names that nobody has used on this stage. */
  readonly fresh: (what: string) => string;
}

/** Signs in whoever operations are sent by. */
export const stageOn = async (graph: TestGraph): Promise<Stage> => {
  const sample = await sampleOf(graph.databaseUrl, livedUntil);
  const people = new Map<string, Promise<Ask>>();
  const somebody = (name: string): Promise<Ask> => {
    const known = people.get(name) ?? graph.as('customer', name);
    people.set(name, known);
    return known;
  };
  // What one run writes stays in the database: another one has names of its own.
  const run = Date.now().toString(36);
  let made = 0;
  return {
    graph,
    sample,
    partner: await graph.as('partner', sample.partner.id.slice('prt_'.length)),
    agent: await graph.as('agent'),
    holderOf: ({ person }) => somebody(person),
    somebody,
    contractOf: (round) => {
      const found = sample.contracts[round % sample.contracts.length];
      if (!found) throw new Error('No contract was sampled.');
      return found;
    },
    fresh: (what) => `${what}-${run}-${(made += 1)}`,
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

/** The name of an operation's document. */
export const nameOf = (document: object): string =>
  /^(?:query|mutation) (\w+)/m.exec(print(document as never))?.[1] ?? '';
