import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** A type of the supergraph as its SDL says it, extensions included. */
export interface SupergraphType {
  readonly name: string;
  readonly isInterface: boolean;
  readonly directives: readonly DirectiveNode[];
  readonly fields: ReadonlyMap<string, FieldDefinitionNode>;
  readonly interfaces: readonly string[];
  /** The object types of a union. */
  readonly members: readonly string[];
}

export type SupergraphTypes = ReadonlyMap<string, SupergraphType>;

type TypePart = TypeDefinitionNode | TypeExtensionNode;

const fieldsOf = (part: TypePart): readonly FieldDefinitionNode[] =>
  part.kind === Kind.OBJECT_TYPE_DEFINITION ||
  part.kind === Kind.OBJECT_TYPE_EXTENSION ||
  isInterfacePart(part)
    ? (part.fields ?? [])
    : [];

const isInterfacePart = (
  part: TypePart,
): part is InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode =>
  part.kind === Kind.INTERFACE_TYPE_DEFINITION || part.kind === Kind.INTERFACE_TYPE_EXTENSION;

const namesOf = (nodes: readonly NamedTypeNode[] = []): readonly string[] =>
  nodes.map(({ name }) => name.value);

const typeOf = (part: TypePart): SupergraphType => ({
  name: part.name.value,
  isInterface: isInterfacePart(part),
  directives: part.directives ?? [],
  fields: new Map(fieldsOf(part).map((field) => [field.name.value, field])),
  interfaces: 'interfaces' in part ? namesOf(part.interfaces) : [],
  members: 'types' in part ? namesOf(part.types) : [],
});

const joined = (one: SupergraphType, other: SupergraphType): SupergraphType => ({
  name: one.name,
  isInterface: one.isInterface,
  directives: [...one.directives, ...other.directives],
  fields: new Map([...one.fields, ...other.fields]),
  interfaces: [...one.interfaces, ...other.interfaces],
  members: [...one.members, ...other.members],
});

export const typesOf = (supergraph: DocumentNode): SupergraphTypes => {
  const types = new Map<string, SupergraphType>();
  for (const part of supergraph.definitions) {
    if (!isTypeDefinitionNode(part) && !isTypeExtensionNode(part)) continue;
    const known = types.get(part.name.value);
    types.set(part.name.value, known ? joined(known, typeOf(part)) : typeOf(part));
  }
  return types;
};

/** The type that is left when lists and non-nulls are taken off. */
export const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
