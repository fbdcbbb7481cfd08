import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import {
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * What is wrong with the values of variables, by the schema of the caller's audience: an input field or a word
 * that it does not have is none, as it is where it is written into the text. Undefined where they fit.
 */
export const unfitVariables = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): GatewayExecutionResult | undefined => {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return (
    errors && {
      errors: errors.map(
        ({ message }) =>
          // What it might have been called is for whoever may see it.
          new GraphQLError(message.replace(/ Did you mean [^?]*\?/g, ''), {
            extensions: { code: 'BAD_USER_INPUT' },
          }),
      ),
    }
  );
};
