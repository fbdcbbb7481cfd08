import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
  type TypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** What the security directives at one place of a supergraph's text ask for. */
export interface Asked {
  readonly signIn: boolean;
  /** Any one of the sets will do. */
  readonly scopes: readonly (readonly string[])[];
  readonly policies: readonly (readonly string[])[];
}

/** A field as the text has it. */
export interface FieldText {
  readonly type: string;
  /** True where it is never null. */
  readonly isPromised: boolean;
  readonly takes: readonly string[];
  readonly tags: readonly string[];
  readonly asked: Asked | undefined;
  readonly isInaccessible: boolean;
  /** The fields that it is computed from, as `Type.field`. */
  readonly needs: readonly string[];
}

/** A type as the text has it. */
export interface TypeText {
  readonly kind: TypeDefinitionNode['kind'];
  readonly tags: readonly string[];
  readonly asked: Asked | undefined;
  readonly isInaccessible: boolean;
  readonly isEntity: boolean;
  readonly interfaces: readonly string[];
  readonly members: readonly string[];
  readonly fields: ReadonlyMap<string, FieldText>;
}

export type SupergraphText = ReadonlyMap<string, TypeText>;

interface Marked {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const named = ({ directives = [] }: Marked, name: string): readonly Record<string, unknown>[] =>
  directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map((one) => [one.name.value, valueFromASTUntyped(one.value)])),
    );

const tagsOf = (thing: Marked): readonly string[] =>
  named(thing, 'tag').map(({ name }) => String(name));

const askedOf = (thing: Marked): Asked | undefined => {
  const signIn = named(thing, 'authenticated').length > 0;
  const sets = (directive: string, argument: string) =>
    named(thing, directive).flatMap((given) => given[argument] as readonly (readonly string[])[]);
  const [scopes, policies] = [sets('requiresScopes', 'scopes'), sets('policy', 'policies')];
  return signIn || scopes.length > 0 || policies.length > 0
    ? { signIn, scopes, policies }
    : undefined;
};

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

type Definitions = ReadonlyMap<string, TypeDefinitionNode>;
type FieldNode = FieldDefinitionNode | InputValueDefinitionNode;

const fieldNodes = (definition: TypeDefinitionNode | undefined): readonly FieldNode[] =>
  definition && 'fields' in definition ? (definition.fields ?? []) : [];

/** The fields that a selection names, as `Type.field`. */
const coordinatesIn = (
  { selections }: SelectionSetNode,
  typeName: string,
  definitions: Definitions,
): readonly string[] =>
  selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD)
      throw new Error(`A ${selection.kind} is not looked into here.`);
    const name = selection.name.value;
    const field = fieldNodes(definitions.get(typeName)).find((one) => one.name.value === name);
    if (!field) throw new Error(`There is no ${typeName}.${name} to be computed from.`);
    const { selectionSet } = selection;
    const below = selectionSet ? coordinatesIn(selectionSet, nameOf(field.type), definitions) : [];
    return [`${typeName}.${name}`, ...below];
  });

const selectionOf = (fieldSet: string): SelectionSetNode => {
  const [definition] = parse(`{ ${fieldSet} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('It is no set of fields.');
  return definition.selectionSet;
};

const fieldTextOf = (typeName: string, field: FieldNode, definitions: Definitions): FieldText => ({
  type: nameOf(field.type),
  isPromised: field.type.kind === Kind.NON_NULL_TYPE,
  takes: 'arguments' in field ? (field.arguments ?? []).map(({ type }) => nameOf(type)) : [],
  tags: tagsOf(field),
  asked: askedOf(field),
  isInaccessible: named(field, 'inaccessible').length > 0,
  needs: named(field, 'join__field').flatMap(({ requires }) =>
    typeof requires === 'string' ? coordinatesIn(selectionOf(requires), typeName, definitions) : [],
  ),
});

const typeTextOf = (definition: TypeDefinitionNode, definitions: Definitions): TypeText => {
  const { name, kind } = definition;
  const namesIn = (property: 'interfaces' | 'types'): readonly string[] =>
    (
      (definition as unknown as Record<string, readonly TypeNode[] | undefined>)[property] ?? []
    ).map(nameOf);
  return {
    kind,
    // What is tagged there is heeded by nobody: the tags of an input's fields are.
    tags: kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [] : tagsOf(definition),
    asked: askedOf(definition),
    isInaccessible: named(definition, 'inaccessible').length > 0,
    isEntity: named(definition, 'join__type').some(({ key }) => key !== undefined),
    interfaces: namesIn('interfaces'),
    members: namesIn('types'),
    fields: new Map(
      fieldNodes(definition).map((field) => [
        field.name.value,
        fieldTextOf(name.value, field, definitions),
      ]),
    ),
  };
};

/** The types of a supergraph by name, without those that only say how it is joined. */
export const readText = (sdl: string): SupergraphText => {
  const definitions: Definitions = new Map(
    parse(sdl, { noLocation: true })
      .definitions.filter(isTypeDefinitionNode)
      .filter(({ name }) => !name.value.includes('__'))
      .map((definition) => [definition.name.value, definition]),
  );
  return new Map(
    [...definitions].map(([name, definition]) => [name, typeTextOf(definition, definitions)]),
  );
};
