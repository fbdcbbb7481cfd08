import { Fault } from '@care-graph/kernel/domain/fault';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { SubgraphClient } from '../engine/subgraph-client';

/** Asks coverage, on behalf of whoever makes a key, whether there is such a partner in live data or in the sandbox. */
export interface PartnerDesk {
  isKnown(
    partnerId: string,
    environment: 'LIVE' | 'SANDBOX',
    principal: Principal,
  ): Promise<boolean>;
}

const query = `query KnownPartner($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Partner { id } }
}`;

const environments = { LIVE: 'live', SANDBOX: 'sandbox' } as const;

export const partnerDesk = (client: SubgraphClient): PartnerDesk => ({
  isKnown: async (id, environment, principal) => {
    const variables = { representations: [{ __typename: 'Partner', id }] };
    const { data, errors } = await client.ask(
      'coverage',
      { query, variables },
      { principal, environment: environments[environment], requestId: 'partner-desk' },
    );
    if (errors || !data) {
      throw new Fault(
        'SUBGRAPH_UNAVAILABLE',
        'Nobody can say whether there is such a partner now.',
      );
    }
    const [partner] = data['_entities'] as readonly (object | null)[];
    return partner !== null && partner !== undefined;
  },
});
