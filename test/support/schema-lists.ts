import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** The graph as its clients see it. */
export const apiSchema = (): GraphQLSchema =>
  buildSchema(readFileSync(join(__dirname, '../../schema/api.graphql'), 'utf8'));

const isList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && isList(type.ofType));

/** True for the pages that lists come in, and for what pages are made of. */
export const isPagePart = ({ name }: GraphQLNamedType): boolean =>
  name.endsWith('Connection') || name.endsWith('Edge') || name === 'PageInfo';

export const isConnection = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

/** True for a type whose things have rows of their own; all others come with the row that holds them. */
export const isRecord = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

/** Where to send a file is told in the answer to one command and nowhere else. */
const placesOfFiles: readonly string[] = ['UploadSlot', 'UploadHeader'];

/** True for what a command answers, and for why it was refused. */
export const isOfCommand = (type: GraphQLNamedType): boolean =>
  type.name === 'Mutation' ||
  type.name.endsWith('Payload') ||
  placesOfFiles.includes(type.name) ||
  (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'UserError'));

interface Place {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

const isListOfObjects = ({ field }: Place): boolean => {
  const named = getNamedType(field.type);
  return isConnection(named) || (isList(field.type) && isCompositeType(named));
};

/** Every field of every object type, but for the pages that lists come in. */
const places = (schema: GraphQLSchema): readonly Place[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') && !isPagePart(type)
      ? Object.values(type.getFields()).map((field) => ({ type, field }))
      : [],
  );

/** The type of what a list holds, behind its page where it comes in pages. */
const heldIn = ({ field }: Place): GraphQLNamedType => {
  const named = getNamedType(field.type);
  const nodes = isObjectType(named) && isConnection(named) ? named.getFields()['nodes'] : undefined;
  return nodes ? getNamedType(nodes.type) : named;
};

const coordinate = ({ type, field }: Place): string => `${type.name}.${field.name}`;

/** The type of what each list holds, or each page of a list, by the coordinate of the field that gives it. */
export const listTypes = (schema: GraphQLSchema): ReadonlyMap<string, GraphQLNamedType> =>
  new Map(
    places(schema)
      .filter(isListOfObjects)
      .map((place) => [coordinate(place), heldIn(place)]),
  );

/** The coordinates of all fields, without those of what commands answer. */
export const fieldCoordinates = (schema: GraphQLSchema): readonly string[] =>
  places(schema)
    .filter(({ type }) => !isOfCommand(type))
    .map(coordinate);
