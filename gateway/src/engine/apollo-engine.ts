import '../telemetry-off';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '@care-graph/kernel/runtime/log';
import { getOperationAST, GraphQLError } from 'graphql';
import { apolloLog } from '../apollo-log';
import { stripFeaturePurposes } from '../supergraph/strip-feature-purposes';
import type { MakeEngine } from './engine';
import type { RequestIdentity } from './request-identity';
import { sampleVariables } from './sample-values';
import type { SubgraphClient } from './subgraph-client';

/**
 * A subgraph as ApolloGateway asks it. Apollo's own RemoteGraphQLDataSource is left out: it copies
 * headers, and it throws away the errors of every answer whose status is not 2xx.
 */
const dataSource = (name: string, client: SubgraphClient): GraphQLDataSource => ({
  process: async ({ request, context }) => {
    if (isRehearsal(context)) return { data: null };
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

/** A request that is planned and fetches nothing, and what its plan is found to be. */
interface Rehearsal {
  readonly isRehearsal: true;
  fetches: number;
}

const isRehearsal = (context: unknown): context is Rehearsal =>
  typeof context === 'object' && context !== null && 'isRehearsal' in context;

/** What a node of a plan may hold others in. */
const inside = ['node', 'nodes', 'ifClause', 'elseClause', 'primary', 'rest'] as const;

/** How many requests to subgraphs a plan makes, those behind conditions among them. */
const fetchesIn = (node: unknown): number => {
  if (typeof node !== 'object' || node === null) return 0;
  const own = 'kind' in node && node.kind === 'Fetch' ? 1 : 0;
  return inside
    .flatMap((name) => (node as Readonly<Record<string, unknown>>)[name] ?? [])
    .reduce<number>((sum, one) => sum + fetchesIn(one), own);
};

/** Room for the plans of some thousand documents: what was planned at start is still there when it is asked for. */
const planStoreMiB = 128;

/** Plans and executes with Apollo's own gateway, which sees the supergraph without the purposes of its features. */
export const apolloEngine =
  (log: Log): MakeEngine =>
  async ({ supergraph, client }) => {
    const gateway = new ApolloGateway({
      supergraphSdl: stripFeaturePurposes(supergraph.sdl),
      buildService: ({ name }) => dataSource(name, client),
      __exposeQueryPlanExperimental: false,
      experimental_didResolveQueryPlan: ({ queryPlan, requestContext: { context } }) => {
        if (isRehearsal(context)) context.fetches = fetchesIn(queryPlan.node);
      },
      experimental_approximateQueryPlanStoreMiB: planStoreMiB,
      validateSupergraph: false,
      logger: apolloLog(log),
    });
    const { executor } = await gateway.load();
    return {
      plan: async ({ source, document, operationName, queryHash }) => {
        const operation = getOperationAST(document, operationName);
        if (!operation) throw new Error('The document has no such operation.');
        const context: Rehearsal = { isRehearsal: true, fetches: 0 };
        const variables = sampleVariables(supergraph.apiSchema, operation);
        await executor({
          request: { query: source, operationName, variables },
          source, document, operation, operationName, queryHash, context,
          schema: supergraph.apiSchema, logger: apolloLog(log), metrics: {}, overallCachePolicy: {},
        } as never); // prettier-ignore
        return context.fetches;
      },
      execute: async (request) => {
        const { extensions, ...result } = await executor(request);
        // Null where the schema promises a value, and no error that says why: Apollo hides it in the extensions.
        const silent = extensions?.['valueCompletion'] as readonly GraphQLError[] | undefined;
        return silent ? { ...result, errors: silent.map(unexplained) } : result;
      },
      stop: () => gateway.stop(),
    };
  };
