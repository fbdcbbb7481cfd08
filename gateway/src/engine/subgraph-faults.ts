import { Fault, type FaultCode } from '@care-graph/kernel/domain/fault';
import type { Log } from '@care-graph/kernel/runtime/log';
import { GraphQLError } from 'graphql';

/** Which part it was is not for clients: they can do nothing with its name. The log has it. */
const unavailable = 'A part of the graph did not answer. Retry with backoff.';

/** A subgraph that is down, slow or answers with something that is no GraphQL. */
export class SubgraphUnavailable extends Fault {
  constructor(
    readonly subgraph: string,
    message = unavailable,
  ) {
    super('SUBGRAPH_UNAVAILABLE', message);
  }
}

/** Where no sandbox is configured, whoever belongs there reaches nothing: never the live data in its place. */
export const withoutSandbox = (subgraph: string): SubgraphUnavailable =>
  new SubgraphUnavailable(
    subgraph,
    'This graph has no sandbox, so that a test key reaches no data here: use a live key.',
  );

/** What a subgraph says to the client itself. Anything else, such as a refused internal token, is a bug of ours. */
const forClients: readonly FaultCode[] = [
  'BAD_USER_INPUT',
  'CONFLICT',
  // A limit that only the subgraph knows; it says how long to wait.
  'RATE_LIMITED',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  // A literal that a scalar of a subgraph refuses: the gateway knows scalars by name only.
  'GRAPHQL_VALIDATION_FAILED',
];

const isForClients = (code: unknown): boolean => forClients.some((known) => known === code);

/** The error of a subgraph without what the engine wrote around it; an unknown one becomes a bug, which is masked later. */
const fromSubgraph = (error: GraphQLError, subgraph: string, log: Log): GraphQLError => {
  const { code, field, retryAfterSeconds } = error.extensions;
  const path = error.path ? { path: error.path } : {};
  if (code === 'SUBGRAPH_UNAVAILABLE') {
    log.error({ subgraph, said: error.message }, 'a subgraph lacked what it needs to answer');
    return new GraphQLError(unavailable, { ...path, extensions: { code } });
  }
  if (isForClients(code)) {
    return new GraphQLError(error.message, {
      ...path,
      extensions: {
        code,
        ...(field ? { field } : {}),
        ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      },
    });
  }
  const said = `${subgraph} answered ${typeof code === 'string' ? code : 'an error'}: ${error.message}`;
  return new GraphQLError(said, { ...path, originalError: new Error(said) });
};

const cleaned = (error: unknown, log: Log): GraphQLError => {
  if (!(error instanceof GraphQLError)) {
    const cause = error instanceof Error ? error : new Error(String(error));
    return new GraphQLError(cause.message, { originalError: cause });
  }
  const { serviceName } = error.extensions;
  return typeof serviceName === 'string' ? fromSubgraph(error, serviceName, log) : error;
};

/** A part that is down is told of once, however many fetches of the operation needed it. */
const isFirst = (error: GraphQLError, index: number, all: readonly GraphQLError[]): boolean =>
  !(error.originalError instanceof SubgraphUnavailable) ||
  all.findIndex(({ message }) => message === error.message) === index;

/** The errors of an execution as the client may read them, once the unknown ones are masked. */
export const cleanErrors = (found: readonly unknown[], log: Log): readonly GraphQLError[] => {
  const errors = found.map((error) => cleaned(error, log)).filter(isFirst);
  for (const { message, extensions } of errors) {
    if (extensions['code'] === 'GRAPHQL_VALIDATION_FAILED') {
      log.warn({ said: message }, 'a subgraph refused an operation that fits the composed schema');
    }
  }
  return errors;
};
