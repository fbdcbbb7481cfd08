import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  GraphQLSchema,
  introspectionFromSchema,
  introspectionTypes,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { fieldsOf, tagsOf, typesOf } from './tags';

type Member = GraphQLField<unknown, unknown> | GraphQLInputField;

const membersOf = (type: GraphQLNamedType): readonly Member[] => {
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
};

const typesIn = (schema: GraphQLSchema): readonly GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Every word that introspection says, within names and outside of them. */
const wordsOf = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(JSON.stringify(introspectionFromSchema(schema)).match(/\w+/g));

const namesOf = (schema: GraphQLSchema): readonly string[] =>
  typesIn(schema).flatMap((type) => [
    type.name,
    ...membersOf(type).map(({ name }) => name),
    ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : []),
  ]);

/** A word that nobody writes unless they mean the name; `claims` and `Device` are also English. */
const isCoined = (name: string): boolean => /[a-z][A-Z]|_/.test(name);

/** The names that introspection itself has, which tell of no graph. */
const ofIntrospection = introspectionTypes.flatMap((type) =>
  isObjectType(type) ? Object.keys(type.getFields()) : [],
);

const argumentsIn = (schema: GraphQLSchema): readonly string[] =>
  typesIn(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap(({ args }) => args.map(({ name }) => name))
      : [],
  );

/** Names of the API that its audience does not see, and that its introspection says all the same. */
export const betrayedNames = (variantSdl: string, apiSdl: string): readonly string[] => {
  const variant = buildSchema(variantSdl);
  const said = wordsOf(variant);
  const own = new Set([...namesOf(variant), ...argumentsIn(variant), ...ofIntrospection]);
  const outside = namesOf(buildSchema(apiSdl)).filter((name) => !own.has(name) && isCoined(name));
  return [...new Set(outside)].filter((name) => said.has(name));
};

const written = (sdl: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    typesOf(sdl).flatMap((type) => [
      [type.name.value, tagsOf(type)] as const,
      ...fieldsOf(type).map(
        (field) => [`${type.name.value}.${field.name.value}`, tagsOf(field)] as const,
      ),
    ]),
  );

/** Fields that are in an audience's schema though their tags, or those of their type, name others. */
export const fieldsOfOthers = (
  audience: string,
  variantSdl: string,
  supergraphSdl: string,
): readonly string[] => {
  const tags = written(supergraphSdl);
  const isOthers = (type: GraphQLNamedType, field: string): boolean => {
    const own = tags.get(`${type.name}.${field}`) ?? [];
    const inherited = isInputObjectType(type) ? [] : (tags.get(type.name) ?? []);
    const named = own.length > 0 ? own : inherited;
    const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name);
    return named.length > 0 ? !named.includes(audience) : isRoot;
  };
  return typesIn(buildSchema(variantSdl)).flatMap((type) =>
    membersOf(type)
      .filter(({ name }) => isOthers(type, name))
      .map(({ name }) => `${type.name}.${name}`),
  );
};

/** Types of a schema that nothing in it leads to from a root field. */
export const strandedTypes = (variantSdl: string): readonly string[] => {
  const schema = buildSchema(variantSdl);
  const returned = typesIn(schema).flatMap((type) =>
    membersOf(type).map((member) => getNamedType(member.type)),
  );
  const led = new GraphQLSchema({
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    types: returned.filter(isAbstractType).flatMap((type) => [...schema.getPossibleTypes(type)]),
  });
  return typesIn(schema)
    .map(({ name }) => name)
    .filter((name) => !led.getType(name));
};

/** Types that a field of the schema may give in the API and that the schema lacks: `__typename` would say them. */
export const unseenPossibleTypes = (variantSdl: string, apiSdl: string): readonly string[] => {
  const variant = buildSchema(variantSdl);
  const api = buildSchema(apiSdl);
  const possible = (schema: GraphQLSchema, name: string): readonly string[] => {
    const type = schema.getType(name);
    return isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [];
  };
  return typesIn(variant).flatMap((type) =>
    membersOf(type).flatMap((member) => {
      const given = getNamedType(member.type).name;
      const seen = possible(variant, given);
      return possible(api, given)
        .filter((name) => !seen.includes(name))
        .map((name) => `${type.name}.${member.name} may give ${name}`);
    }),
  );
};
