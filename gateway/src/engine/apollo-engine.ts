import '../telemetry-off';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '@care-graph/kernel/runtime/log';
import { GraphQLError } from 'graphql';
import { apolloLog } from '../apollo-log';
import { stripFeaturePurposes } from '../supergraph/strip-feature-purposes';
import type { MakeEngine } from './engine';
import type { RequestIdentity } from './request-identity';
import type { SubgraphClient } from './subgraph-client';

/**
 * A subgraph as ApolloGateway asks it. Apollo's own RemoteGraphQLDataSource is left out: it copies
 * headers, and it throws away the errors of every answer whose status is not 2xx.
 */
const dataSource = (name: string, client: SubgraphClient): GraphQLDataSource => ({
  process: async ({ request, context }) => {
    const { query = '', variables = {}, operationName } = request;
    const answer = await client.ask(
      name,
      { query, variables, operationName },
      context as RequestIdentity,
    );
    return answer;
  },
});

const unexplained = ({ message, path }: GraphQLError): GraphQLError =>
  new GraphQLError(message, {
    path: path ?? null,
    originalError: new Error(`unexplained null: ${message}`),
  });

/** Plans and executes with Apollo's own gateway, which sees the supergraph without the purposes of its features. */
export const apolloEngine =
  (log: Log): MakeEngine =>
  async ({ supergraph, client }) => {
    const gateway = new ApolloGateway({
      supergraphSdl: stripFeaturePurposes(supergraph.sdl),
      buildService: ({ name }) => dataSource(name, client),
      __exposeQueryPlanExperimental: false,
      validateSupergraph: false,
      logger: apolloLog(log),
    });
    const { executor } = await gateway.load();
    return {
      execute: async (request) => {
        const { extensions, ...result } = await executor(request);
        // Null where the schema promises a value, and no error that says why: Apollo hides it in the extensions.
        const silent = extensions?.['valueCompletion'] as readonly GraphQLError[] | undefined;
        return silent ? { ...result, errors: silent.map(unexplained) } : result;
      },
      stop: () => gateway.stop(),
    };
  };
