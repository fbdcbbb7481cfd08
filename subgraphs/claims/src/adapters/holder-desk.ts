import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type { HolderChange, HolderDesk } from '../domain/holders';

const document = `query HolderChanges($since: DateTime!, $after: ID!, $subject: String, $verifiedEmail: String) {
  holderChanges(since: $since, after: $after, subject: $subject, verifiedEmail: $verifiedEmail) {
    formerId holderId subject at
  }
}`;

type Wired = Omit<HolderChange, 'at'> & { readonly at: string };

/** The coverage subgraph, asked who holds what. */
export const graphHolderDesk = (client: GraphClient): HolderDesk => ({
  changesAfter: async ({ since, after }, visitor) => {
    const { holderChanges } = await client.ask<{ holderChanges: readonly Wired[] }>(document, {
      since: since.toISOString(),
      after,
      ...visitor,
    });
    return holderChanges.map((change) => ({ ...change, at: new Date(change.at) }));
  },
});
