import { composeServices } from '@apollo/composition';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { type GraphQLError, parse, printSchema } from 'graphql';
import { readSupergraph } from './supergraph/supergraph';

export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

export interface ComposedGraph {
  readonly supergraphSdl: string;
  /** The schema that a client sees. */
  readonly apiSdl: string;
}

const parsed = ({ name, sdl }: SubgraphSdl) => {
  try {
    return parse(sdl);
  } catch (error) {
    throw new StartFault(`The SDL of ${name} is not GraphQL: ${(error as GraphQLError).message}`, {
      cause: error,
    });
  }
};

/**
 * Composes the subgraphs into one graph, or lists every error and every hint. The addresses in it lead
 * nowhere, since where a subgraph answers is the configuration's to say.
 */
export const compose = (subgraphs: readonly SubgraphSdl[]): ComposedGraph => {
  const { errors, hints, supergraphSdl } = composeServices(
    subgraphs.map((subgraph) => ({
      name: subgraph.name,
      url: `http://${subgraph.name}.invalid/graphql`,
      typeDefs: parsed(subgraph),
    })),
  );
  const complaints = errors
    ? errors.map(({ message }) => `error: ${message}`)
    : hints.map(({ definition, message }) => `hint ${definition.code}: ${message}`);
  if (complaints.length > 0 || supergraphSdl === undefined) {
    throw new StartFault(
      `The subgraphs do not compose:\n${complaints.map((text) => `  ${text}`).join('\n')}`,
    );
  }
  const { apiSchema } = readSupergraph(supergraphSdl);
  return { supergraphSdl: `${supergraphSdl.trimEnd()}\n`, apiSdl: `${printSchema(apiSchema)}\n` };
};
