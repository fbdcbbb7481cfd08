import {
  type FieldNode,
  getDirectiveValues,
  getVariableValues,
  type GraphQLDirective,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { OperationAccess } from './operation-access';

/** The values of an operation's variables, defaults and coercions included. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** A place in an answer, from its end to the root. */
export interface Path {
  readonly before: Path | undefined;
  readonly key: string | number;
}

export const keysOf = (path: Path | undefined): readonly (string | number)[] => {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.before) keys.unshift(at.key);
  return keys;
};

/** The values as graphql-js reads them, or the errors with which it refuses them. */
export const variablesOf = (
  { schema, operation }: Pick<OperationAccess, 'schema' | 'operation'>,
  variables: VariableValues | undefined,
): ReturnType<typeof getVariableValues> =>
  getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
    maxErrors: 50,
  });

const ifOf = (
  directive: GraphQLDirective,
  node: SelectionNode,
  variables: VariableValues,
): unknown => getDirectiveValues(directive, node, variables)?.['if'];

const isOn = (node: SelectionNode, variables: VariableValues): boolean =>
  ifOf(GraphQLSkipDirective, node, variables) !== true &&
  ifOf(GraphQLIncludeDirective, node, variables) !== false;

/** Told of a field and its place, list indices left out; says whether to go on below it. */
export type Visit = (node: FieldNode, path: Path) => boolean;

/** Walks all fields of an operation that @skip and @include leave on, type conditions not looked at. */
export const walkFields = (
  { operation, fragments }: OperationAccess,
  variables: VariableValues,
  visit: Visit,
): void => {
  const walk = (set: SelectionSetNode | undefined, before: Path | undefined): void => {
    for (const node of set?.selections ?? []) if (isOn(node, variables)) walkOne(node, before);
  };
  const walkOne = (node: SelectionNode, before: Path | undefined): void => {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      walk(fragments[node.name.value]?.selectionSet, before);
      return;
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      walk(node.selectionSet, before);
      return;
    }
    const path = { before, key: (node.alias ?? node.name).value };
    if (visit(node, path)) walk(node.selectionSet, path);
  };
  walk(operation.selectionSet, undefined);
};
