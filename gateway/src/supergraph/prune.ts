import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';

export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const isComposite = (
  definition: TypeDefinitionNode,
): definition is InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
  definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

const nameOf = ({ name }: NamedTypeNode): string => name.value;

/** True for an object or an interface without fields, and for a union without types. */
const isEmpty = (definition: TypeDefinitionNode): boolean => {
  if (isComposite(definition)) return !definition.fields?.length;
  return definition.kind === Kind.UNION_TYPE_DEFINITION && !definition.types?.length;
};

/** A type without whatever names one of the types that are gone. */
const without = (gone: ReadonlySet<string>, definition: TypeDefinitionNode): TypeDefinitionNode => {
  const stays = (type: NamedTypeNode): boolean => !gone.has(nameOf(type));
  if (definition.kind === Kind.UNION_TYPE_DEFINITION)
    return { ...definition, types: (definition.types ?? []).filter(stays) };
  if (!isComposite(definition)) return definition;
  return {
    ...definition,
    interfaces: (definition.interfaces ?? []).filter(stays),
    fields: (definition.fields ?? []).filter(({ type }) => !gone.has(namedType(type))),
  };
};

/** The types without those that have nothing left in them, and without what would lead to these. */
export const withoutEmpty = (
  definitions: readonly TypeDefinitionNode[],
): readonly TypeDefinitionNode[] => {
  const gone = new Set(definitions.filter(isEmpty).map(({ name }) => name.value));
  if (gone.size === 0) return definitions;
  return withoutEmpty(
    definitions
      .filter(({ name }) => !gone.has(name.value))
      .map((definition) => without(gone, definition)),
  );
};

const typesOfFields = (
  fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[],
): readonly string[] =>
  fields.flatMap((field) => [
    namedType(field.type),
    ...('arguments' in field ? typesOfFields(field.arguments ?? []) : []),
  ]);

const interfacesOf = (definition: TypeDefinitionNode): readonly string[] =>
  isComposite(definition) ? (definition.interfaces ?? []).map(nameOf) : [];

/** The types of a type's fields, their arguments, and the members of a union. */
const leadsTo = (definition: TypeDefinitionNode): readonly string[] => {
  if ('fields' in definition) return typesOfFields(definition.fields ?? []);
  return definition.kind === Kind.UNION_TYPE_DEFINITION ? (definition.types ?? []).map(nameOf) : [];
};

/**
 * The names of all that some types lead to. Whoever is given an interface may be given any type that
 * implements it; a type that implements one leads to that interface, and not to its other types.
 */
export const reachable = (
  definitions: readonly TypeDefinitionNode[],
  roots: readonly string[],
): ReadonlySet<string> => {
  const byName = new Map(definitions.map((definition) => [definition.name.value, definition]));
  const implementers = (name: string): readonly string[] =>
    definitions
      .filter((definition) => interfacesOf(definition).includes(name))
      .map((definition) => definition.name.value);
  const given = new Set<string>();
  const implemented = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const definition = byName.get(name);
    if (!definition || given.has(name)) continue;
    given.add(name);
    const interfaces = interfacesOf(definition);
    interfaces.forEach((one) => implemented.add(one));
    const alike = [definition, ...interfaces.flatMap((one) => byName.get(one) ?? [])];
    waiting.push(...alike.flatMap(leadsTo), ...implementers(name));
  }
  return new Set([...given, ...implemented]);
};

/** The types that the arguments of directives have. */
export const typesOfDirectives = (definitions: readonly DefinitionNode[]): readonly string[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.DIRECTIVE_DEFINITION ? typesOfFields(definition.arguments ?? []) : [],
  );
