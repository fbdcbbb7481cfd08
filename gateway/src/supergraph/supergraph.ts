import { Supergraph as FederatedSupergraph } from '@apollo/federation-internals';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import type { GraphQLSchema } from 'graphql';

/** One composed graph, as it was loaded; a new one stands beside it and never changes it. */
export interface Supergraph {
  readonly sdl: string;
  /** What a client sees: without joins, security directives and whatever is `@inaccessible`. */
  readonly apiSchema: GraphQLSchema;
  readonly subgraphNames: readonly string[];
}

/** Reads a supergraph with all its features, those that Apollo's own gateway does not know among them. */
export const readSupergraph = (sdl: string): Supergraph => {
  try {
    const built = FederatedSupergraph.build(sdl, { supportedFeatures: null });
    return Object.freeze({
      sdl,
      apiSchema: built.apiSchema().toGraphQLJSSchema(),
      subgraphNames: built.subgraphsMetadata().map(({ name }) => name),
    });
  } catch (cause) {
    throw new StartFault(
      `The supergraph cannot be read (${(cause as Error).message}). Compose it again.`,
      { cause },
    );
  }
};
