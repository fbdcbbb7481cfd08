import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { operationFault } from './limit-faults';
import type { Limits } from './limits';
import { sizeOf } from './operation-size';
import { depthOfVariables, depthWritten } from './value-depth';

/** What is the same whatever the variables are; the same text is the same document each time. */
const writtenSizes = () => {
  const known = new WeakMap<OperationDefinitionNode, ReturnType<typeof measured>>();
  const measured = (document: DocumentNode, operation: OperationDefinitionNode) => ({
    ...sizeOf(document, operation),
    valueDepth: depthWritten(document),
  });
  return (document: DocumentNode, operation: OperationDefinitionNode) => {
    const size = known.get(operation) ?? measured(document, operation);
    known.set(operation, size);
    return size;
  };
};

/** Refuses an operation that is over a limit after it was validated and before it is planned. */
export const limitPlugin = (limits: Limits): ApolloServerPlugin => {
  const sizeWritten = writtenSizes();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request: { variables = {} } }) => {
          // Without an operation of the name asked for, the executor says so.
          if (!operation) return Promise.resolve();
          const written = sizeWritten(document, operation);
          const fault = operationFault(limits, {
            ...written,
            valueDepth: Math.max(written.valueDepth, depthOfVariables(variables)),
            variables: Object.keys(variables).length,
          });
          if (!fault) return Promise.resolve();
          throw new GraphQLError(fault.message, {
            originalError: fault,
            extensions: { http: { status: 400 } },
          });
        },
      }),
  };
};
