import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { operationFault } from './limit-faults';
import type { Limits } from './limits';
import { sizeOf } from './operation-size';

/** Refuses an operation that is over a limit after it was validated and before it is planned. */
export const limitPlugin = (limits: Limits): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operation }) => {
        // Without an operation of the name asked for, the executor says so.
        const fault = operation && operationFault(limits, sizeOf(document, operation));
        if (!fault) return Promise.resolve();
        throw new GraphQLError(fault.message, {
          originalError: fault,
          extensions: { http: { status: 400 } },
        });
      },
    }),
});
