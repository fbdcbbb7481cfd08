import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf } from './operation-size';

/** How much a document asks to be looked at; it need not be valid. */
export interface TextSize {
  readonly operations: number;
  /** Of the operation that declares most. */
  readonly variables: number;
  /** Of the place that has most. */
  readonly directives: number;
  /** How often one name is asked for in one place, its fragments followed; validation compares each with each. */
  readonly repeats: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const largest = (numbers: Iterable<number>): number => {
  let found = 0;
  for (const number of numbers) found = Math.max(found, number);
  return found;
};

/** The fields of one place; a fragment that is spread there twice, or in itself, is met once. */
const fieldsIn = (place: SelectionSetNode, fragments: Fragments): readonly FieldNode[] => {
  const fields: FieldNode[] = [];
  const sets = new Set<SelectionSetNode | undefined>([place]);
  for (const set of sets) {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) fields.push(node);
      else if (node.kind === Kind.INLINE_FRAGMENT) sets.add(node.selectionSet);
      else sets.add(fragments.get(node.name.value)?.selectionSet);
    }
  }
  return fields;
};

const repeatsIn = (place: SelectionSetNode, fragments: Fragments): number => {
  const counts = new Map<string, number>();
  for (const { alias, name } of fieldsIn(place, fragments)) {
    const { value } = alias ?? name;
    // Clients write it into every fragment.
    if (value === '__typename') continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const typeNames = place.selections.filter(
    (node) => node.kind === Kind.FIELD && (node.alias ?? node.name).value === '__typename',
  ).length;
  return largest([...counts.values(), typeNames]);
};

const operationsOf = ({ definitions }: DocumentNode): readonly OperationDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** An inline fragment is part of the place that it stands in. */
const isPlace = (around: ASTNode | readonly ASTNode[] | undefined): boolean =>
  !(around && 'kind' in around && around.kind === Kind.INLINE_FRAGMENT);

export const textSizeOf = (document: DocumentNode): TextSize => {
  const fragments = fragmentsOf(document);
  let directives = 0;
  let repeats = 0;
  visit(document, {
    enter: (node, _key, around) => {
      if (node.kind === Kind.SELECTION_SET && isPlace(around))
        repeats = Math.max(repeats, repeatsIn(node, fragments));
      if ('directives' in node) directives = Math.max(directives, node.directives.length);
    },
  });
  const operations = operationsOf(document);
  const declared = operations.map(({ variableDefinitions = [] }) => variableDefinitions.length);
  return { operations: operations.length, variables: largest(declared), directives, repeats };
};
