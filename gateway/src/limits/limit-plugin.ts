import type { ApolloServerPlugin } from '@apollo/server';
import type { Fault } from '@care-graph/kernel/domain/fault';
import { oncePer } from '@care-graph/kernel/runtime/once-per';
import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { operationFault, valueFault } from './limit-faults';
import type { Limits } from './limits';
import { sizeOf } from './operation-size';
import { depthOfVariables, depthWritten } from './value-depth';

const refusedWith = (fault: Fault): GraphQLError =>
  new GraphQLError(fault.message, { originalError: fault, extensions: { http: { status: 400 } } });

/** Refuses an operation that is over a limit after it was validated and before it is planned. */
export const limitPlugin = (limits: Limits): ApolloServerPlugin => {
  // The same whatever the variables are; the same text is the same document each time.
  const written = oncePer((operation: OperationDefinitionNode, document: DocumentNode) => ({
    fault: operationFault(limits, sizeOf(document, operation)),
    valueDepth: depthWritten(document),
  }));
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request: { variables = {} } }) => {
          // Without an operation of the name asked for, the executor says so.
          if (!operation) return Promise.resolve();
          const { fault, valueDepth } = written(operation, document);
          const found =
            fault ??
            valueFault(limits, {
              valueDepth: Math.max(valueDepth, depthOfVariables(variables)),
              variables: Object.keys(variables).length,
            });
          if (found) throw refusedWith(found);
          return Promise.resolve();
        },
      }),
  };
};
