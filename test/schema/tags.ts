import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

/** A type of a schema's text, or what the text adds to one. */
export type TypeText = TypeDefinitionNode | TypeExtensionNode;

interface Marked {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** What a directive is given wherever it stands on a thing: its string arguments, those of lists spread out. */
export const stringsOf = ({ directives = [] }: Marked, directive: string): readonly string[] => {
  const strings = (value: unknown): readonly string[] => {
    const node = value as { kind: Kind; value: string; values: readonly unknown[] };
    if (node.kind === Kind.LIST) return node.values.flatMap(strings);
    return node.kind === Kind.STRING ? [node.value] : [];
  };
  return directives
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: given = [] }) => given.flatMap(({ value }) => strings(value)));
};

export const tagsOf = (thing: Marked): readonly string[] => stringsOf(thing, 'tag');

export const has = ({ directives = [] }: Marked, directive: string): boolean =>
  directives.some(({ name }) => name.value === directive);

export const typesOf = (sdl: string): readonly TypeText[] =>
  parse(sdl, { noLocation: true }).definitions.filter(
    (definition): definition is TypeText =>
      /Type(Definition|Extension)$/.test(definition.kind) && 'name' in definition,
  );

export const fieldsOf = (
  type: TypeText,
): readonly (FieldDefinitionNode | InputValueDefinitionNode)[] =>
  'fields' in type ? (type.fields ?? []) : [];
