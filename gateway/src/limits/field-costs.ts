import {
  type FieldNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  valueFromASTUntyped,
} from 'graphql';
import { type Amount, plus } from './amounts';
import type { CostTable, ListSize } from './cost-table';

type Field = GraphQLField<unknown, unknown>;

/** What the fields of one schema cost, by one table. */
export interface FieldCosts {
  /** The cost of one of what the field gives, without what is asked of it. */
  weight(parent: GraphQLCompositeType, field: Field): number;
  /** What is said of the field's length. */
  size(parent: GraphQLCompositeType, field: Field): ListSize | undefined;
  /** The cost of the arguments that a client writes. */
  inputs(parent: GraphQLCompositeType, field: Field, node: FieldNode): Amount;
}

/** Behind an interface may stand any of its types: the dearest of them counts. */
const standingFor = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] =>
  [type, ...(isAbstractType(type) ? schema.getPossibleTypes(type) : [])].map(({ name }) => name);

const largestOf = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce(
    (largest, one) => (one !== undefined && one > (largest ?? -1) ? one : largest),
    undefined,
  );

const weightOfType = (table: CostTable, schema: GraphQLSchema, type: GraphQLOutputType): number => {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return table.weights.get(named.name) ?? 0;
  return Math.max(...standingFor(schema, named).map((name) => table.weights.get(name) ?? 1));
};

const together = (sizes: readonly ListSize[]): ListSize | undefined =>
  sizes.length > 0
    ? {
        assumed: largestOf(sizes.map(({ assumed }) => assumed)),
        slicing: [...new Set(sizes.flatMap(({ slicing }) => slicing))],
        sized: [...new Set(sizes.flatMap(({ sized }) => sized))],
      }
    : undefined;

const inputWeight = ({ weights }: CostTable, place: string, type: GraphQLInputType): number =>
  weights.get(place) ?? weights.get(getNamedType(type).name) ?? 0;

/** Whether a value of this type can cost anything, so that most values need not be looked at. */
const isPriced = (
  table: CostTable,
  place: string,
  type: GraphQLInputType,
  seen: ReadonlySet<string> = new Set(),
): boolean => {
  if (inputWeight(table, place, type) > 0) return true;
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  return Object.values(named.getFields()).some((field) =>
    isPriced(table, `${named.name}.${field.name}`, field.type, new Set([...seen, named.name])),
  );
};

const priceOf = (
  table: CostTable,
  place: string,
  type: GraphQLInputType,
  value: unknown,
): number => {
  if (value === null || value === undefined) return 0;
  const weight = inputWeight(table, place, type);
  if (Array.isArray(value))
    return value.reduce<number>((sum, one) => sum + priceOf(table, place, type, one), weight);
  const named = getNamedType(type);
  if (typeof value !== 'object' || !isInputObjectType(named)) return weight;
  const fields = named.getFields();
  return Object.entries(value).reduce((sum, [name, one]) => {
    const field = fields[name];
    return field ? sum + priceOf(table, `${named.name}.${name}`, field.type, one) : sum;
  }, weight);
};

export const fieldCosts = (table: CostTable, schema: GraphQLSchema): FieldCosts => {
  const placesOf = (parent: GraphQLCompositeType, { name }: Field): readonly string[] =>
    standingFor(schema, parent).map((type) => `${type}.${name}`);
  const ofArgument = (place: string, { type }: GraphQLArgument, node: FieldNode, name: string) => {
    const written = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (!written || !isPriced(table, place, type)) return 0;
    return ({ variables }: { readonly variables: Readonly<Record<string, unknown>> }): number =>
      priceOf(table, place, type, valueFromASTUntyped(written, variables));
  };
  return {
    weight: (parent, field) => {
      const otherwise = weightOfType(table, schema, field.type);
      return Math.max(
        ...placesOf(parent, field).map((place) => table.weights.get(place) ?? otherwise),
      );
    },
    size: (parent, field) =>
      together(placesOf(parent, field).flatMap((place) => table.sizes.get(place) ?? [])),
    inputs: (parent, field, node) =>
      plus(
        placesOf(parent, field).flatMap((place) =>
          field.args.map((argument) =>
            ofArgument(`${place}.${argument.name}`, argument, node, argument.name),
          ),
        ),
      ),
  };
};
