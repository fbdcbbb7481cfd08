import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isConnection, isRecord } from './schema-lists';

/** What operations over lists are made from. */
export interface Ingredients {
  readonly schema: GraphQLSchema;
  /** The variables that a path may name, with their types. */
  readonly variables: Readonly<Record<string, string>>;
  /** The arguments of fields that cannot do without, by coordinate. */
  readonly requiredArguments: Readonly<Record<string, string>>;
  /** Coordinates of fields that whoever asks may not use. */
  readonly notAsked?: readonly string[];
}

interface Selecting extends Ingredients {
  /** Coordinates of the fields that led here, which are not asked for once more. */
  readonly passed: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType): readonly Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const fieldOf = (type: GraphQLNamedType, name: string): Field => {
  const field = fieldsOf(type).find((one) => one.name === name);
  if (!field) throw new Error(`There is no field ${type.name}.${name}.`);
  return field;
};

const argumentsOf = (
  type: GraphQLNamedType,
  { name, args }: Field,
  { requiredArguments }: Ingredients,
): string => {
  const given = requiredArguments[`${type.name}.${name}`];
  if (given === undefined && args.some(isRequiredArgument))
    throw new Error(`${type.name}.${name} cannot be asked for without arguments: name some.`);
  return given ?? '';
};

const plainFieldsOf = (type: GraphQLNamedType, ingredients: Ingredients): readonly string[] =>
  fieldsOf(type)
    .filter((field) => isLeafType(getNamedType(field.type)))
    .filter(({ name }) => !ingredients.notAsked?.includes(`${type.name}.${name}`))
    .map((field) => `${field.name}${argumentsOf(type, field, ingredients)}`);

const namesOfRecords = ['id', 'code'];

/** A few fields of a record, for which it has to be read: who points to it has its name already. */
const someFieldsOf = (type: GraphQLNamedType, ingredients: Ingredients): string =>
  plainFieldsOf(type, ingredients)
    .filter((text) => !namesOfRecords.includes(text))
    .slice(0, 3)
    .join(' ');

/**
 * Everything that one element can be asked for: its own fields, all of the values that come with it, and some fields
 * of each record that it points to or has a list of.
 */
const everythingOf = (type: GraphQLNamedType, selecting: Selecting): string => {
  if (isUnionType(type)) {
    return type
      .getTypes()
      .map((member) => `... on ${member.name} { __typename ${everythingOf(member, selecting)} }`)
      .join(' ');
  }
  return fieldsOf(type)
    .filter(({ name }) => !selecting.passed.includes(`${type.name}.${name}`))
    .filter(({ name }) => !selecting.notAsked?.includes(`${type.name}.${name}`))
    .map((field) => `${field.name}${selectionOf(type, field, selecting)}`)
    .join(' ');
};

const selectionOf = (type: GraphQLNamedType, field: Field, selecting: Selecting): string => {
  const named = getNamedType(field.type);
  const args = argumentsOf(type, field, selecting);
  if (isLeafType(named)) return args;
  if (isConnection(named)) {
    const node = getNamedType(fieldOf(named, 'nodes').type);
    return `${args || '(first: 2)'} { nodes { ${someFieldsOf(node, selecting)} } }`;
  }
  const inside = isRecord(named) ? someFieldsOf(named, selecting) : everythingOf(named, selecting);
  return `${args} { ${inside} }`;
};

const withPageSize = (args: string): string => {
  if (args === '') return '(first: $n)';
  return /\b(first|last):/.test(args) ? args : args.replace(/\)$/, ', first: $n)');
};

/** What a page of a list is asked for beside its rows. */
const pageFields = (connection: GraphQLNamedType): string =>
  ['edges { cursor }', 'pageInfo { hasNextPage endCursor }', 'totalCount']
    .filter((text) => fieldsOf(connection).some(({ name }) => text.startsWith(name)))
    .join(' ');

type AtTheEnd = (type: GraphQLNamedType, selecting: Selecting) => string;

/** The selection of one step, with what the rest of the path asks for inside. */
const stepInto = (
  type: GraphQLNamedType,
  step: string,
  selecting: Selecting,
): readonly [before: string, GraphQLNamedType, after: string] => {
  const [, name = '', given = ''] = /^(\w+)(\(.*\))?$/s.exec(step) ?? [];
  const field = fieldOf(type, name);
  const named = getNamedType(field.type);
  if (!isConnection(named))
    return [`${name}${given || argumentsOf(type, field, selecting)} {`, named, '}'];
  const node = getNamedType(fieldOf(named, 'nodes').type);
  return [`${name}${withPageSize(given)} { ${pageFields(named)} nodes {`, node, '} }'];
};

const along = (
  type: GraphQLNamedType,
  [step, ...rest]: readonly string[],
  selecting: Selecting,
  atTheEnd: AtTheEnd,
): string => {
  if (step === undefined) return atTheEnd(type, selecting);
  if (step.startsWith('... on ')) {
    const member = selecting.schema.getType(step.slice('... on '.length));
    if (!member) throw new Error(`There is no type for ${step}.`);
    return `${step} { ${along(member, rest, selecting, atTheEnd)} }`;
  }
  const [before, next, after] = stepInto(type, step, selecting);
  const passed = [...selecting.passed, `${type.name}.${/^\w+/.exec(step)?.[0] ?? ''}`];
  return `${before} ${along(next, rest, { ...selecting, passed }, atTheEnd)} ${after}`;
};

/** What an operation asks for at the end of its path. */
export type Depth = 'everything' | 'plain fields';

const ends: Readonly<Record<Depth, AtTheEnd>> = {
  everything: everythingOf,
  'plain fields': (type, selecting) => plainFieldsOf(type, selecting).join(' ') || '__typename',
};

/** The operation that goes along a path such as `claims > quotes > lines` and asks for what stands at its end. */
export const operationAlong = (path: string, depth: Depth, ingredients: Ingredients): string => {
  const query = ingredients.schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const body = along(query, path.split(' > '), { ...ingredients, passed: [] }, ends[depth]);
  const declared = Object.entries(ingredients.variables)
    .filter(([name]) => new RegExp(`\\$${name}\\b`).test(body))
    .map(([name, type]) => `$${name}: ${type}`)
    .join(', ');
  return `query${declared ? ` (${declared})` : ''} { ${body} }`;
};

/** The coordinates of all fields that an operation asks for. */
export const coordinatesIn = (schema: GraphQLSchema, operation: string): readonly string[] => {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    parse(operation),
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        found.add(`${info.getParentType()?.name ?? ''}.${name.value}`);
      },
    }),
  );
  return [...found];
};
