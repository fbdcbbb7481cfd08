import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { oncePer } from '@care-graph/kernel/runtime/once-per';
import {
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isScalarType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

const takesScalars = (schema: GraphQLSchema, operation: OperationDefinitionNode): boolean =>
  (operation.variableDefinitions ?? []).every(({ type }) => {
    const known = typeFromAST(schema, type as NamedTypeNode);
    return known !== undefined && isScalarType(getNamedType(known));
  });

/** Whether all audiences read the variables of an operation alike, so that the engine need only be asked; looked at once. */
export const readAlike = (
  schema: GraphQLSchema,
): ((operation: OperationDefinitionNode) => boolean) =>
  oncePer((operation) => takesScalars(schema, operation));

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
