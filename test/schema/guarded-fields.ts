import { buildSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { fieldsOf, stringsOf, typesOf } from './tags';

/** The scopes that any way through a directive asks for, by the coordinate it stands on. */
const scopesOf = (sdl: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    typesOf(sdl).flatMap((type) => {
      const name = type.name.value;
      return [
        [name, stringsOf(type, 'requiresScopes')] as const,
        ...fieldsOf(type).map(
          (field) => [`${name}.${field.name.value}`, stringsOf(field, 'requiresScopes')] as const,
        ),
      ];
    }),
  );

/**
 * The fields of a schema that ask for one of the scopes: by themselves, by the type they stand in or
 * by the type they give. Which scopes a thing asks for, the supergraph says.
 */
export const fieldsBehind = (
  scopes: readonly string[],
  variantSdl: string,
  supergraphSdl: string,
): readonly string[] => {
  const asked = scopesOf(supergraphSdl);
  const isBehind = (coordinate: string): boolean =>
    (asked.get(coordinate) ?? []).some((scope) => scopes.includes(scope));
  return Object.values(buildSchema(variantSdl).getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter((field) => {
            const given = getNamedType(field.type).name;
            return [`${type.name}.${field.name}`, type.name, given].some(isBehind);
          })
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
};
