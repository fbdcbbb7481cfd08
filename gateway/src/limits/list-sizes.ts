import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Amount } from './amounts';
import type { ListSize } from './cost-table';

/** How long a list is taken to be of which nothing is said: longer than nearly all of them are. */
export const defaultListSize = 10;

/** The most that an `Int` can ask for. */
const largestSize = 2 ** 31 - 1;

/** What is below none is refused by whoever gives the list. */
const clamped = (asked: number): number => Math.max(asked, 0);

type Variables = Readonly<Record<string, unknown>>;

/** An argument that says how many to give: as written, and what holds where nothing is. */
interface Slicing {
  readonly written: ValueNode | undefined;
  readonly otherwise: unknown;
}

const valueOf = ({ written, otherwise }: Slicing, variables: Variables): unknown => {
  if (written?.kind !== Kind.VARIABLE) return written ? valueFromASTUntyped(written) : otherwise;
  const { value: name } = written.name;
  return Object.hasOwn(variables, name) ? variables[name] : otherwise;
};

/** What is no `Int` is refused when the values are read, and asks for nothing. */
const isInt = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) <= largestSize;

type Field = GraphQLField<unknown, unknown>;

const slicingIn = (node: FieldNode, field: Field, names: readonly string[]): readonly Slicing[] =>
  names.map((name) => ({
    written: node.arguments?.find((argument) => argument.name.value === name)?.value,
    otherwise: field.args.find((argument) => argument.name === name)?.defaultValue,
  }));

/** How many rows a field asks for at most: the largest of its slicing arguments, else what is assumed of it. */
export const sizeAsked = (node: FieldNode, field: Field, size: ListSize | undefined): Amount => {
  const slicing = slicingIn(node, field, size?.slicing ?? []);
  const largest = (variables: Variables): number => {
    const asked = slicing.map((one) => valueOf(one, variables)).filter(isInt);
    return asked.length > 0
      ? clamped(Math.max(...asked))
      : clamped(size?.assumed ?? defaultListSize);
  };
  const isOpen = slicing.some(({ written }) => written?.kind === Kind.VARIABLE);
  return isOpen ? ({ variables }) => largest(variables) : largest({});
};
