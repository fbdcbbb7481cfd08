import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
} from 'graphql';
import { type CostDirectives, costDirectivesOf, valuesOf } from './cost-directives';

/** How long a list is said to be: by an argument of the client's, or by assumption. */
export interface ListSize {
  readonly assumed: number | undefined;
  /** The arguments that say how many to give. */
  readonly slicing: readonly string[];
  /** The lists within the answer that are as long as said here. */
  readonly sized: readonly string[];
}

/** What `@cost` and `@listSize` say, by the place they say it of: `Type`, `Type.field` or `Type.field.argument`. */
export interface CostTable {
  readonly weights: ReadonlyMap<string, number>;
  readonly sizes: ReadonlyMap<string, ListSize>;
}

type Noted = [place: string, directives: readonly ConstDirectiveNode[]];

type Place = { readonly name: { readonly value: string } } & {
  readonly directives?: readonly ConstDirectiveNode[];
};

const placed = (prefix: string, { name, directives = [] }: Place): Noted => [
  `${prefix}${name.value}`,
  directives,
];

const ofField = (type: string, field: FieldDefinitionNode): readonly Noted[] => [
  placed(`${type}.`, field),
  ...(field.arguments ?? []).map((one: InputValueDefinitionNode) =>
    placed(`${type}.${field.name.value}.`, one),
  ),
];

const fieldsOf = (definition: DefinitionNode): readonly Noted[] => {
  if (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  )
    return (definition.fields ?? []).flatMap((field) => ofField(definition.name.value, field));
  if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return [];
  return (definition.fields ?? []).map((field) => placed(`${definition.name.value}.`, field));
};

const placesIn = (definition: DefinitionNode): readonly Noted[] =>
  isTypeDefinitionNode(definition) ? [placed('', definition), ...fieldsOf(definition)] : [];

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const sizeOf = (directive: ConstDirectiveNode): ListSize => {
  const { assumedSize, slicingArguments, sizedFields } = valuesOf(directive);
  return {
    assumed: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicing: textsOf(slicingArguments),
    sized: textsOf(sizedFields),
  };
};

/** A weight below nothing would let one field pay for another. */
const weightOf = (directive: ConstDirectiveNode): number =>
  Math.max(0, Number(valuesOf(directive)['weight']));

const tableOf = (places: readonly Noted[], { cost, listSize }: CostDirectives): CostTable => {
  const every = <Read>(directive: string, read: (node: ConstDirectiveNode) => Read) =>
    new Map(
      places.flatMap(([place, directives]) =>
        directives
          .filter(({ name }) => name.value === directive)
          .map((node): [string, Read] => [place, read(node)]),
      ),
    );
  return { weights: every(cost, weightOf), sizes: every(listSize, sizeOf) };
};

/** The costs that a supergraph declares; empty where it declares none. */
export const readCostTable = (supergraphSdl: string): CostTable => {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const directives = costDirectivesOf(supergraph);
  if (!directives) return { weights: new Map(), sizes: new Map() };
  return tableOf(supergraph.definitions.flatMap(placesIn), directives);
};
