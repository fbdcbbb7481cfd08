import { createHash } from 'node:crypto';
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { Fault } from '@care-graph/kernel/domain/fault';
import { oncePer } from '@care-graph/kernel/runtime/once-per';
import {
  type DocumentNode,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { documentOf } from './filter-operation';
import { fragmentsIn, fragmentsReached } from './operation-access';
import { type VariableValues, variablesOf } from './operation-access-walk';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Keep = (field: FieldNode) => boolean;

/** A document to run in place of another, with a hash of its text to keep a plan by. */
export interface PartialDocument {
  readonly document: DocumentNode;
  /** Undefined for the document as it came. */
  readonly queryHash: string | undefined;
}

/** What of an operation's root asks about the schema, and what asks for data. */
export interface SplitOperation {
  readonly introspection: DocumentNode | undefined;
  readonly rest: PartialDocument | undefined;
  /** Asks about the schema somewhere below the root, where nobody could say whose schema is meant. */
  readonly isNested: boolean;
}

const asksForSchema: Keep = ({ name: { value } }) => value === '__schema' || value === '__type';
const asksForData: Keep = ({ name: { value } }) => !value.startsWith('__');

/** The fields of a root, fragments followed; each fragment once. */
const rootFields = (root: SelectionSetNode, fragments: Fragments): readonly FieldNode[] => {
  const followed = new Set<string>();
  const ofSet = (set: SelectionSetNode | undefined): readonly FieldNode[] =>
    (set?.selections ?? []).flatMap(ofSelection);
  const ofSelection = (node: SelectionNode): readonly FieldNode[] => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSet(node.selectionSet);
    if (followed.has(node.name.value)) return [];
    followed.add(node.name.value);
    return ofSet(fragments.get(node.name.value)?.selectionSet);
  };
  return ofSet(root);
};

/** The part of an operation whose root fields are kept; undefined when none is. */
const partOf = (
  operation: OperationDefinitionNode,
  fragments: Fragments,
  keep: Keep,
): DocumentNode | undefined => {
  const parts = new Map<string, FragmentDefinitionNode | undefined>();
  const ofFragment = (name: string): FragmentDefinitionNode | undefined => {
    if (parts.has(name)) return parts.get(name);
    const whole = fragments.get(name);
    const selectionSet = whole && ofSet(whole.selectionSet);
    const part = selectionSet && { ...whole, selectionSet };
    parts.set(name, part);
    return part;
  };
  const ofSelection = (node: SelectionNode): SelectionNode | undefined => {
    if (node.kind === Kind.FIELD) return keep(node) ? node : undefined;
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value) && node;
    const selectionSet = ofSet(node.selectionSet);
    return selectionSet && { ...node, selectionSet };
  };
  const ofSet = (set: SelectionSetNode): SelectionSetNode | undefined => {
    const selections = set.selections.flatMap((node) => ofSelection(node) ?? []);
    return selections.length > 0 ? { ...set, selections } : undefined;
  };
  const selectionSet = ofSet(operation.selectionSet);
  if (!selectionSet) return undefined;
  const known = new Map(fragments);
  for (const [name, part] of parts) if (part) known.set(name, part);
  return documentOf({ ...operation, selectionSet }, known);
};

const isNestedIn = (fields: readonly FieldNode[], fragments: Fragments): boolean => {
  let isFound = false;
  const Field = (node: FieldNode) => {
    isFound ||= asksForSchema(node);
  };
  for (const field of fields.filter(asksForData)) {
    for (const root of [field, ...fragmentsReached(field, fragments).values()])
      visit(root, { Field });
  }
  return isFound;
};

const withHash = (document: DocumentNode | undefined): PartialDocument | undefined =>
  document && {
    document,
    queryHash: createHash('sha256').update(print(document)).digest('hex'),
  };

const split = (operation: OperationDefinitionNode, document: DocumentNode): SplitOperation => {
  const fragments = fragmentsIn(document);
  const fields = rootFields(operation.selectionSet, fragments);
  const isNested = isNestedIn(fields, fragments);
  if (!fields.some(asksForData)) return { introspection: document, rest: undefined, isNested };
  if (!fields.some(asksForSchema)) {
    return { introspection: undefined, rest: { document, queryHash: undefined }, isNested };
  }
  const rest = partOf(operation, fragments, (field) => !asksForSchema(field));
  const introspection = partOf(operation, fragments, asksForSchema);
  return { introspection, rest: withHash(rest), isNested };
};

/**
 * Takes what asks about the schema out of an operation, fragments followed; looked at once for each
 * parsed operation. Where nothing asks for data, the name of the root type included, all of it is
 * introspection.
 */
export const splitIntrospection = oncePer(split);

export interface IntrospectedExecution {
  /** The schema of the caller's audience: the only one that anything is told of. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: VariableValues | undefined;
  /** Runs what is not introspection; not called when there is none. */
  readonly executeRest: (rest: PartialDocument) => Promise<GatewayExecutionResult>;
}

const nested = new Fault(
  'GRAPHQL_VALIDATION_FAILED',
  'The operation asks for __schema or __type below its root. Ask for them at the root.',
);

const refusedAsNested = (): GatewayExecutionResult => ({
  errors: [
    new GraphQLError(nested.message, {
      originalError: nested,
      extensions: { code: nested.code },
    }),
  ],
});

/** Both answers in one, the keys in the order of the operation; data that was refused as a whole stays so. */
const merged = (
  keys: readonly string[],
  rest: GatewayExecutionResult,
  introspection: GatewayExecutionResult,
): GatewayExecutionResult => {
  if (!rest.data || !introspection.data) return rest.data ? introspection : rest;
  const both = new Map([...Object.entries(rest.data), ...Object.entries(introspection.data)]);
  const data = Object.create(null) as Record<string, unknown>;
  for (const key of keys) if (both.has(key)) data[key] = both.get(key);
  const errors = [rest, introspection].flatMap((result) => result.errors ?? []);
  return { ...rest, data, ...(errors.length > 0 ? { errors } : {}) };
};

const executeBoth = async (
  execution: IntrospectedExecution,
  parts: { readonly introspection: DocumentNode; readonly rest: PartialDocument },
): Promise<GatewayExecutionResult> => {
  const { schema, document, operation, variables, executeRest } = execution;
  const { coerced, errors } = variablesOf({ schema, operation }, variables);
  if (errors) return { errors };
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The schema has no ${operation.operation}.`);
  const fragments = Object.assign(
    Object.create(null) as Record<string, FragmentDefinitionNode>,
    Object.fromEntries(fragmentsIn(document)),
  );
  const fields = collectFields(schema, fragments, coerced, type, operation.selectionSet);
  const introspection = await execute({
    schema,
    document: parts.introspection,
    operationName: operation.name?.value ?? null,
    variableValues: variables ?? {},
  });
  return merged([...fields.keys()], await executeRest(parts.rest), introspection);
};

/**
 * Runs an operation so that whatever it asks about the schema is answered from the schema of the caller's
 * audience, which the engine does not know, and all else by the engine.
 */
export const executeWithIntrospection = (
  execution: IntrospectedExecution,
): Promise<GatewayExecutionResult> => {
  const { schema, document, operation, variables, executeRest } = execution;
  const { introspection, rest, isNested } = splitIntrospection(operation, document);
  if (isNested) return Promise.resolve(refusedAsNested());
  if (rest) {
    return introspection ? executeBoth(execution, { introspection, rest }) : executeRest(rest);
  }
  return Promise.resolve(
    execute({
      schema,
      document,
      operationName: operation.name?.value ?? null,
      variableValues: variables ?? {},
    }),
  );
};
