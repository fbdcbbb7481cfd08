import { createHash } from 'node:crypto';
import type { Requirement } from '@care-graph/kernel/graphql/access';
import { type BoundedCache, boundedCache } from '@care-graph/kernel/runtime/bounded-cache';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsReached, type OperationAccess } from './operation-access';

/** An operation without the fields whose requirements are not met. */
export interface FilteredOperation {
  /** The fields that were removed, each with its `Type.field`. */
  readonly removed: ReadonlyMap<FieldNode, string>;
  /** The selections of the original that were removed or have something removed below them. */
  readonly touched: ReadonlySet<SelectionNode>;
  /** The response name under which the type of an object is fetched beside what the caller asked for. */
  readonly typeName: string;
  /** What is left of the operation, with its fragments; undefined when nothing is left to fetch. */
  readonly document: DocumentNode | undefined;
  /** Tells this document from all others, as a hash of its text: plans are kept by it. */
  readonly queryHash: string;
}

const removedFrom = (
  { guarded }: OperationAccess,
  unmet: readonly Requirement[],
): ReadonlyMap<FieldNode, string> =>
  new Map(
    [...guarded]
      .filter(([, { requirements }]) => requirements.some((each) => unmet.includes(each)))
      .map(([node, { coordinate }]) => [node, coordinate]),
  );

/** A response name that nothing in the operation has. */
const freeName = ({ operation, fragments }: OperationAccess): string => {
  const taken = new Set<string>();
  for (const root of [operation, ...Object.values(fragments)]) {
    visit(root, { Field: ({ alias, name }) => void taken.add((alias ?? name).value) });
  }
  let name = 'typeOfObject';
  while (taken.has(name)) name += '_';
  return name;
};

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** The selections that are removed or have something removed below them, fragments followed. */
const touchedBy = (
  { operation, fragments }: OperationAccess,
  removed: ReadonlyMap<FieldNode, string>,
): ReadonlySet<SelectionNode> => {
  const touched = new Set<SelectionNode>();
  const known = new Map<string, boolean>();
  // Every selection is looked at, so that each that is touched is in the set.
  const inSet = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).filter(isTouched).length > 0;
  const inFragment = (key: string): boolean => {
    const found = known.get(key) ?? inSet(fragments[key]?.selectionSet);
    known.set(key, found);
    return found;
  };
  const isTouched = (node: SelectionNode): boolean => {
    const below =
      node.kind === Kind.FRAGMENT_SPREAD ? inFragment(node.name.value) : inSet(node.selectionSet);
    const found = below || (node.kind === Kind.FIELD && removed.has(node));
    if (found) touched.add(node);
    return found;
  };
  inSet(operation.selectionSet);
  return touched;
};

type Prune = (set: SelectionSetNode) => SelectionSetNode | undefined;

/** Takes what is removed out of selection sets; a set of which nothing is left is no more. */
const pruner = (
  { fragments, abstract }: OperationAccess,
  { removed, touched, typeName }: Pick<FilteredOperation, 'removed' | 'touched' | 'typeName'>,
): Prune => {
  const typeOfObject: FieldNode = {
    kind: Kind.FIELD,
    alias: name(typeName),
    name: name('__typename'),
  };
  const empty = new Map<string, boolean>();
  const isEmpty = (key: string): boolean => {
    const fragment = fragments[key];
    const found = empty.get(key) ?? (!fragment || prune(fragment.selectionSet) === undefined);
    empty.set(key, found);
    return found;
  };
  const pruneField = (node: FieldNode): FieldNode => {
    const left = node.selectionSet && prune(node.selectionSet);
    // An object stands where it stood, and of a type that decides which conditions hold.
    const added = left === undefined || abstract.has(node) ? [typeOfObject] : [];
    const selections = [...(left?.selections ?? []), ...added];
    return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  };
  const pruneSelection = (node: SelectionNode): SelectionNode | undefined => {
    if (!touched.has(node)) return node;
    if (node.kind === Kind.FIELD) return removed.has(node) ? undefined : pruneField(node);
    if (node.kind === Kind.FRAGMENT_SPREAD) return isEmpty(node.name.value) ? undefined : node;
    const selectionSet = prune(node.selectionSet);
    return selectionSet && { ...node, selectionSet };
  };
  const prune: Prune = (set) => {
    const selections = set.selections.flatMap((node) => pruneSelection(node) ?? []);
    return selections.length > 0 ? { ...set, selections } : undefined;
  };
  return prune;
};

const withUsedVariables = (
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): OperationDefinitionNode => {
  const used = new Set<string>();
  const { variableDefinitions = [], ...rest } = operation;
  for (const root of [rest, ...fragments])
    visit(root, { Variable: ({ name: { value } }) => void used.add(value) });
  return {
    ...operation,
    variableDefinitions: variableDefinitions.filter(({ variable }) =>
      used.has(variable.name.value),
    ),
  };
};

/** One operation with the fragments it spreads and the variables it uses, and nothing else. */
export const documentOf = (
  operation: OperationDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode => {
  const fragments = [...fragmentsReached(operation, known).values()];
  return {
    kind: Kind.DOCUMENT,
    definitions: [withUsedVariables(operation, fragments), ...fragments],
  };
};

const leftOf = (
  access: OperationAccess,
  parts: Pick<FilteredOperation, 'removed' | 'touched' | 'typeName'>,
): DocumentNode | undefined => {
  const prune = pruner(access, parts);
  const selectionSet = prune(access.operation.selectionSet);
  if (!selectionSet) return undefined;
  const fragments = Object.entries(access.fragments).flatMap(([key, fragment]) => {
    const left = prune(fragment.selectionSet);
    return left ? [[key, { ...fragment, selectionSet: left }] as const] : [];
  });
  return documentOf({ ...access.operation, selectionSet }, new Map(fragments));
};

const filter = (access: OperationAccess, unmet: readonly Requirement[]): FilteredOperation => {
  const removed = removedFrom(access, unmet);
  const parts = { removed, touched: touchedBy(access, removed), typeName: freeName(access) };
  const document = leftOf(access, parts);
  const text = document ? print(document) : '';
  return { ...parts, document, queryHash: createHash('sha256').update(text).digest('hex') };
};

/** So many sets of unmet requirements are remembered of one operation: there are few kinds of callers. */
const setsKept = 16;

const filtered = new WeakMap<OperationAccess, BoundedCache<FilteredOperation>>();

const filteredOf = (access: OperationAccess): BoundedCache<FilteredOperation> => {
  const found = filtered.get(access) ?? boundedCache<FilteredOperation>(setsKept);
  filtered.set(access, found);
  return found;
};

/** An operation without what asks for any of these requirements; made once for each set of them. */
export const filterOperation = (
  access: OperationAccess,
  unmet: readonly Requirement[],
): FilteredOperation => {
  const known = filteredOf(access);
  const key = unmet.map((requirement) => access.requirements.indexOf(requirement)).join();
  const found = known.get(key) ?? filter(access, unmet);
  known.set(key, found);
  return found;
};
