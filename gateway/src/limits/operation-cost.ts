import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Amount, isFixed, plus, shared, times } from './amounts';
import type { CostTable } from './cost-table';
import { type FieldCosts, fieldCosts } from './field-costs';
import { sizeAsked } from './list-sizes';
import { fragmentsOf } from './operation-size';

/** What one run of an operation is estimated to cost with these variables. */
export type OperationCost = (variables?: Readonly<Record<string, unknown>>) => number;

/** What every mutation costs before its fields are looked at. */
const mutationCost = 10;

/** Lists in a field's answer that are as long as the field says. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: Amount;
}

/** Where a selection stands: on which type, and under which field. */
interface Place {
  readonly parent: GraphQLCompositeType;
  readonly sized?: Sized | undefined;
}

/** What a field asks for wherever its fragment is spread. */
interface Asked {
  readonly isList: boolean;
  readonly size: Amount;
  /** One row with all that is asked of it. */
  readonly row: Amount;
  readonly inputs: Amount;
}

type OfSet = (set: SelectionSetNode, place: Place) => Amount;
type Field = GraphQLField<unknown, unknown>;

const fieldNamed = (parent: GraphQLCompositeType, name: string): Field | undefined =>
  isUnionType(parent) ? undefined : parent.getFields()[name];

/** Gives what was made for a key; makes it the first time. */
const remembered = <Key, Made>(known: Map<Key, Made>, key: Key, make: () => Made): Made => {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
};

const askedBy = (costs: FieldCosts, ofSet: OfSet) => {
  const insideOf = ({ selectionSet }: FieldNode, { type }: Field, sized?: Sized): Amount => {
    const parent = getNamedType(type);
    return selectionSet && isCompositeType(parent) ? ofSet(selectionSet, { parent, sized }) : 0;
  };
  return (node: FieldNode, parent: GraphQLCompositeType, field: Field): Asked => {
    const said = costs.size(parent, field);
    const size = sizeAsked(node, field, said);
    const inside = insideOf(node, field, said && { fields: said.sized, size });
    return {
      isList: isListType(getNullableType(field.type)),
      size,
      row: plus([costs.weight(parent, field), inside]),
      inputs: costs.inputs(parent, field, node),
    };
  };
};

const costOfField = (costs: FieldCosts, ofSet: OfSet) => {
  const ask = askedBy(costs, ofSet);
  const known = new Map<FieldNode, Asked>();
  return (node: FieldNode, { parent, sized }: Place): Amount => {
    const { value: name } = node.name;
    const field = fieldNamed(parent, name);
    // What the schema says of itself is answered from memory.
    if (!field || name.startsWith('__')) return 0;
    const { isList, size, row, inputs } = remembered(known, node, () => ask(node, parent, field));
    const length = sized?.fields.includes(name) ? sized.size : size;
    return plus([isList ? times(length, row) : row, inputs]);
  };
};

/** Each fragment is looked at once for each list it may be under: a bomb of fragments costs no more than its text. */
const costOfSets = (table: CostTable, schema: GraphQLSchema, document: DocumentNode): OfSet => {
  const fragments = fragmentsOf(document);
  const known = new Map<Sized | undefined, Map<string, Amount>>();
  const typeNamed = (name = ''): GraphQLCompositeType | undefined => {
    const type = schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };
  const ofFragment = (name: string, { sized }: Place): Amount =>
    remembered(
      remembered(known, sized, () => new Map<string, Amount>()),
      name,
      () => {
        const fragment = fragments.get(name);
        const parent = typeNamed(fragment?.typeCondition.name.value);
        return fragment && parent ? shared(ofSet(fragment.selectionSet, { parent, sized })) : 0;
      },
    );
  const ofSelection = (node: SelectionNode, place: Place): Amount => {
    if (node.kind === Kind.FIELD) return ofField(node, place);
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value, place);
    const parent = typeNamed(node.typeCondition?.name.value) ?? place.parent;
    return ofSet(node.selectionSet, { ...place, parent });
  };
  const ofSet: OfSet = ({ selections }, place) =>
    plus(selections.map((node) => ofSelection(node, place)));
  const ofField = costOfField(fieldCosts(table, schema), ofSet);
  return ofSet;
};

/** The values that hold for variables of which a request says nothing. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

/**
 * The static estimate of the cost specification: one point for each object asked for, lists as long as they are
 * asked for, whatever stands behind `@skip` and `@include` among them. The document is a valid one.
 */
export const operationCost = (
  table: CostTable,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationCost => {
  const parent = schema.getRootType(operation.operation);
  if (!parent) return () => 0;
  const before = operation.operation === OperationTypeNode.MUTATION ? mutationCost : 0;
  const ofSet = costOfSets(table, schema, document);
  const amount = plus([before, ofSet(operation.selectionSet, { parent })]);
  if (isFixed(amount)) return () => amount;
  const defaults = defaultsOf(operation);
  return (given = {}) => amount({ variables: { ...defaults, ...given }, known: new Map() });
};
