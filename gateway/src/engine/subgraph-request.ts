import type { Principal } from '@care-graph/kernel/domain/principal';
import type { GraphQLFormattedError } from 'graphql';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables: object;
  readonly operationName?: string | undefined;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks a subgraph in this process on behalf of a principal. */
export type AskLocal = (body: SubgraphRequest, principal: Principal) => Promise<SubgraphAnswer>;
