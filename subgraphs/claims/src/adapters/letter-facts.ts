import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { productNames } from '@care-graph/kernel/runtime/product-names';
import type { Holder, LetterFacts } from '../domain/addressee';

const document = `query HolderToWriteTo($id: ID!) {
  holderToWriteTo(customerId: $id) { givenName familyName email regionCode }
}`;

type Wired = Omit<Holder, 'regionCode'> & { readonly regionCode: string | null };

interface Parts {
  readonly coverage: GraphClient;
  readonly catalog: GraphClient;
}

/** The coverage subgraph, asked whom a letter is for, and the catalog, asked what their product is called. */
export const graphLetterFacts = ({ coverage, catalog }: Parts): LetterFacts => ({
  productName: productNames(catalog),
  holderOf: async (id) => {
    const { holderToWriteTo: holder } = await coverage.ask<{ holderToWriteTo: Wired | null }>(
      document,
      { id },
    );
    return holder ? { ...holder, regionCode: holder.regionCode ?? undefined } : undefined;
  },
});
