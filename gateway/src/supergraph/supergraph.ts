import { Supergraph as FederatedSupergraph } from '@apollo/federation-internals';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import type { GraphQLSchema } from 'graphql';
import type { Audience } from '../access/caller';
import { audienceSchemas } from './audience-schema';
import { requireEnforcedFeatures } from './security-features';

/** One composed graph, as it was loaded; a new one stands beside it and never changes it. */
export interface Supergraph {
  readonly sdl: string;
  /** What clients see in all: without joins, security directives and whatever is `@inaccessible`. */
  readonly apiSchema: GraphQLSchema;
  /** What each audience sees of it: staff all, the others what is tagged for them. */
  readonly audienceSchemas: Readonly<Record<Audience, GraphQLSchema>>;
  readonly subgraphNames: readonly string[];
}

const built = (sdl: string) => {
  try {
    const supergraph = FederatedSupergraph.build(sdl, { supportedFeatures: null });
    return { supergraph, apiSchema: supergraph.apiSchema().toGraphQLJSSchema() };
  } catch (cause) {
    throw new StartFault(
      `The supergraph cannot be read (${(cause as Error).message}). Compose it again.`,
      { cause },
    );
  }
};

/**
 * Reads a supergraph with all its features, those that Apollo's own gateway does not know among them;
 * one that asks for protection which the gateway does not give is refused.
 */
export const readSupergraph = (sdl: string): Supergraph => {
  const { supergraph, apiSchema } = built(sdl);
  requireEnforcedFeatures(supergraph.schema);
  return Object.freeze({
    sdl,
    apiSchema,
    audienceSchemas: audienceSchemas(sdl, apiSchema),
    subgraphNames: supergraph.subgraphsMetadata().map(({ name }) => name),
  });
};
