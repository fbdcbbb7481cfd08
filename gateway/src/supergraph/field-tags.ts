import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/** True where a field of an object, an interface or an input is seen. */
export type IsSeen = (type: string, field: string) => boolean;

interface Tagged {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const tagsOf = ({ directives = [] }: Tagged): readonly string[] =>
  directives
    .filter(({ name }) => name.value === 'tag')
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ name, value }) =>
      name.value === 'name' && value.kind === Kind.STRING ? [value.value] : [],
    );

/** The tags that stand on types, their extensions and their fields, by `Type` and `Type.field`. */
const writtenTags = ({ definitions }: DocumentNode): ReadonlyMap<string, readonly string[]> => {
  const tags = new Map<string, readonly string[]>();
  for (const definition of definitions) {
    if (!('fields' in definition)) continue;
    const { name, fields = [] } = definition;
    const isInput = definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
    const ofType = isInput ? [] : tagsOf(definition);
    tags.set(name.value, [...(tags.get(name.value) ?? []), ...ofType]);
    for (const field of fields) tags.set(`${name.value}.${field.name.value}`, tagsOf(field));
  }
  return tags;
};

/**
 * Reads who sees what from the tags of a supergraph, where the tags of all subgraphs stand together. A
 * field's own tags replace those of its type; a field without tags takes its type's, and in a type
 * without any, or an input, it is seen by whoever is led to it. Nothing leads to a root field: untagged
 * it is seen by no audience that goes by tags.
 */
export const readTags = (
  supergraph: DocumentNode,
  rootTypes: ReadonlySet<string>,
): ((audience: string) => IsSeen) => {
  const tags = writtenTags(supergraph);
  return (audience) => (type, field) => {
    const own = tags.get(`${type}.${field}`) ?? [];
    if (own.length > 0) return own.includes(audience);
    const inherited = tags.get(type) ?? [];
    return !rootTypes.has(type) && (inherited.length === 0 || inherited.includes(audience));
  };
};
