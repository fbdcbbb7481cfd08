import { composeServices } from '@apollo/composition';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { type GraphQLError, parse, printSchema } from 'graphql';
import { type Audience, audiences } from './access/caller';
import { readSupergraph } from './supergraph/supergraph';

export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

export interface ComposedGraph {
  readonly supergraphSdl: string;
  /** The schema that each audience sees; that of staff is the whole API. */
  readonly audienceSdls: Readonly<Record<Audience, string>>;
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

const audienceSdlsOf = (supergraphSdl: string): ComposedGraph['audienceSdls'] => {
  const { audienceSchemas } = readSupergraph(supergraphSdl);
  const printed = audiences.map((audience) => [audience, printSchema(audienceSchemas[audience])]);
  return Object.fromEntries(printed) as ComposedGraph['audienceSdls'];
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
  return {
    supergraphSdl: `${supergraphSdl.trimEnd()}\n`,
    audienceSdls: audienceSdlsOf(supergraphSdl),
  };
};

/** Where the schema of each audience lies, and what a reader of the file is told first. */
const audienceFiles = {
  public: { name: 'public', shows: 'What people and strangers see' },
  partner: { name: 'partner', shows: 'What a partner sees' },
  bi: { name: 'bi', shows: 'What business intelligence sees' },
  staff: { name: 'api', shows: 'What staff see: all that is not @inaccessible' },
} as const satisfies Record<Audience, object>;

/** The files of a composed graph, by name: the supergraph, and the schema of each audience. */
export const composedFiles = ({
  supergraphSdl,
  audienceSdls,
}: ComposedGraph): Readonly<Record<string, string>> => ({
  'supergraph.graphql': supergraphSdl,
  ...Object.fromEntries(
    audiences.map((audience) => {
      const { name, shows } = audienceFiles[audience];
      const header = `# ${shows}. Made by \`npm run schema\`; never edited by hand.`;
      return [`${name}.graphql`, `${header}\n\n${audienceSdls[audience]}\n`];
    }),
  ),
});
