import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';

/** Refuses a kind of operation that the schema has no root type for: validation lets it pass, and planning cannot. */
export const operationKindPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, schema }) => {
        // Without an operation of the name asked for, the executor says so.
        const kind = operation?.operation;
        if (kind === undefined || schema.getRootType(kind)) return Promise.resolve();
        throw new GraphQLError(`The graph has no ${kind}s.`, {
          extensions: {
            code: ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
            http: { status: 400 },
          },
        });
      },
    }),
};
