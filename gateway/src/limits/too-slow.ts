import { Fault } from '@care-graph/kernel/domain/fault';
import { GraphQLError } from 'graphql';

/** What is said of an operation that takes too long; its commands may have been carried out. */
export const tooSlow = (ms: number): GraphQLError => {
  const fault = new Fault(
    'SUBGRAPH_UNAVAILABLE',
    `The operation took longer than ${ms / 1000} s and was given up. Ask for less at once, or retry with backoff; a command may have been carried out, so send it again with the same idempotency key.`,
  );
  return new GraphQLError(fault.message, {
    originalError: fault,
    extensions: { http: { status: 504 } },
  });
};
