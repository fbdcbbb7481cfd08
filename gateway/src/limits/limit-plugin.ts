import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { operationFault } from './limit-faults';
import type { Limits } from './limits';
import { sizeOf } from './operation-size';
import { valueDepthOf } from './value-depth';

/** Refuses an operation that is over a limit after it was validated and before it is planned. */
export const limitPlugin = (limits: Limits): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, operation, request: { variables = {} } }) => {
        // Without an operation of the name asked for, the executor says so.
        if (!operation) return Promise.resolve();
        const fault = operationFault(limits, {
          ...sizeOf(document, operation),
          valueDepth: valueDepthOf(document, variables),
          variables: Object.keys(variables).length,
        });
        if (!fault) return Promise.resolve();
        throw new GraphQLError(fault.message, {
          originalError: fault,
          extensions: { http: { status: 400 } },
        });
      },
    }),
});
