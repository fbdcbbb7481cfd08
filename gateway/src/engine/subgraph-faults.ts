import { Fault, type FaultCode } from '@care-graph/kernel/domain/fault';
import type { Log } from '@care-graph/kernel/runtime/log';
import { GraphQLError } from 'graphql';

/** A subgraph that is down, slow or answers with something that is no GraphQL. */
export class SubgraphUnavailable extends Fault {
  constructor(readonly subgraph: string) {
    super('SUBGRAPH_UNAVAILABLE', `The ${subgraph} part did not answer. Retry with backoff.`);
  }
}

/** What a subgraph says to the client itself. Anything else, such as a refused internal token, is a bug of ours. */
const forClients: readonly FaultCode[] = [
  'BAD_USER_INPUT',
  'CONFLICT',
  'SUBGRAPH_UNAVAILABLE',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  // A literal that a scalar of a subgraph refuses: the gateway knows scalars by name only.
  'GRAPHQL_VALIDATION_FAILED',
];

const isForClients = (code: unknown): boolean => forClients.some((known) => known === code);

/** The error of a subgraph without what the engine wrote around it; an unknown one becomes a bug, which is masked later. */
const fromSubgraph = (error: GraphQLError, subgraph: string): GraphQLError => {
  const { code, field } = error.extensions;
  const path = error.path ? { path: error.path } : {};
  if (isForClients(code)) {
    return new GraphQLError(error.message, {
      ...path,
      extensions: { code, ...(field ? { field } : {}) },
    });
  }
  const said = `${subgraph} answered ${typeof code === 'string' ? code : 'an error'}: ${error.message}`;
  return new GraphQLError(said, { ...path, originalError: new Error(said) });
};

const cleaned = (error: unknown): GraphQLError => {
  if (!(error instanceof GraphQLError)) {
    const cause = error instanceof Error ? error : new Error(String(error));
    return new GraphQLError(cause.message, { originalError: cause });
  }
  const { serviceName } = error.extensions;
  return typeof serviceName === 'string' ? fromSubgraph(error, serviceName) : error;
};

/** A part that is down is told of once, however many fetches of the operation needed it. */
const isFirst = (error: GraphQLError, index: number, all: readonly GraphQLError[]): boolean =>
  !(error.originalError instanceof SubgraphUnavailable) ||
  all.findIndex(({ message }) => message === error.message) === index;

/** The errors of an execution as the client may read them, once the unknown ones are masked. */
export const cleanErrors = (found: readonly unknown[], log: Log): readonly GraphQLError[] => {
  const errors = found.map(cleaned).filter(isFirst);
  for (const { message, extensions } of errors) {
    if (extensions['code'] === 'GRAPHQL_VALIDATION_FAILED') {
      log.warn({ said: message }, 'a subgraph refused an operation that fits the composed schema');
    }
  }
  return errors;
};
