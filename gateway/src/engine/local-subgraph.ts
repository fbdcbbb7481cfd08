import type { Principal } from '@care-graph/kernel/domain/principal';
import type { GraphContext } from '@care-graph/kernel/graphql/context';
import { maskErrors } from '@care-graph/kernel/graphql/mask-errors';
import type { Log } from '@care-graph/kernel/runtime/log';
import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AskLocal } from './subgraph-request';

/** A subgraph in this process, asked as the others are, without a network between. */
export interface LocalSubgraph {
  readonly schema: GraphQLSchema;
  readonly loadersFor: (principal: Principal) => unknown;
}

const contextFor = ({ loadersFor }: LocalSubgraph, principal: Principal): GraphContext => {
  const freshLoaders = () => loadersFor(principal);
  return { principal, loaders: freshLoaders(), freshLoaders };
};

/** Values that do not fit are the caller's fault, and said to be: graphql-js gives its errors no codes. */
const unfit = ({
  schema,
  document,
  operationName,
  variableValues,
}: ExecutionArgs): ExecutionResult | undefined => {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, variableValues ?? {});
  return (
    errors && {
      errors: errors.map(
        ({ message }) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } }),
      ),
    }
  );
};

/** Executes what the planner asks; its texts come from plans, so that they are few and known to be valid. */
export const localSubgraph = (subgraph: LocalSubgraph, log: Log): AskLocal => {
  const parsed = new LRUCache<string, DocumentNode>({ max: 500 });
  const mask = maskErrors((reference, error) => {
    const cause = (error as GraphQLError).originalError ?? error;
    log.error({ reference, err: cause }, 'a request failed');
  });
  const documentOf = (query: string): DocumentNode => {
    const document = parsed.get(query) ?? parse(query);
    parsed.set(query, document);
    return document;
  };
  return async ({ query, variables, operationName }, principal) => {
    const execution = {
      schema: subgraph.schema,
      document: documentOf(query),
      variableValues: variables as Record<string, unknown>,
      operationName: operationName ?? null,
      contextValue: contextFor(subgraph, principal),
    };
    const { data, errors } = unfit(execution) ?? (await execute(execution));
    return {
      data: data ?? null,
      ...(errors ? { errors: errors.map((error) => mask(error.toJSON(), error)) } : {}),
    };
  };
};
