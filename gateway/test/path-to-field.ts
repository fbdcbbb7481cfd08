import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { literal } from './random-operation';

type Field = GraphQLField<unknown, unknown>;

/** Selections down to a type, to be closed around what is asked of it. */
interface Reached {
  readonly type: GraphQLNamedType;
  readonly open: readonly string[];
}

/** A field with whatever arguments it cannot do without, and those that are handed in. */
export const called = (field: Field, given: readonly string[] = []): string => {
  const required = field.args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${literal(type)}`);
  const written = [...required, ...given];
  return `${field.name}${written.length > 0 ? `(${written.join(', ')})` : ''}`;
};

const beyond = (schema: GraphQLSchema, { type, open }: Reached): readonly Reached[] => {
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [
    ...Object.values(fields).map((field) => ({
      type: getNamedType(field.type),
      open: [...open, called(field)],
    })),
    ...members.map((member) => ({ type: member, open: [...open, `... on ${member.name}`] })),
  ];
};

/** The shortest way from a query to every type of a schema that there is a way to. */
export const waysTo = (schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> => {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const ways = new Map<string, readonly string[]>([[query.name, []]]);
  let edge: readonly Reached[] = [{ type: query, open: [] }];
  while (edge.length > 0) {
    edge = edge
      .flatMap((reached) => beyond(schema, reached))
      .filter(({ type, open }) => {
        const isNew = !ways.has(type.name);
        if (isNew) ways.set(type.name, open);
        return isNew;
      });
  }
  return ways;
};

/** A query that asks for what is inside along a way. */
export const queryAlong = (way: readonly string[], inside: string): string =>
  `{ ${way.map((step) => `${step} { `).join('')}${inside}${' }'.repeat(way.length)} }`;
