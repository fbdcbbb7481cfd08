import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';

/** How much an operation asks for, by its shape alone. */
export interface OperationSize {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly selections: number;
}

type Measure = (set: SelectionSetNode | undefined) => OperationSize;

const nothing: OperationSize = { depth: 0, aliases: 0, rootFields: 0, selections: 0 };
const selection: OperationSize = { ...nothing, selections: 1 };

/** The fragments of a document by their names. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

const both = (one: OperationSize, other: OperationSize): OperationSize => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  rootFields: one.rootFields + other.rootFields,
  selections: one.selections + other.selections,
});

/** Each fragment is measured once and counted as often as it is spread: a bomb of fragments costs no more than its text. */
const measurer = (document: DocumentNode): Measure => {
  const fragments = fragmentsOf(document);
  const known = new Map<string, OperationSize>();
  const ofFragment = (name: string): OperationSize => {
    const size = known.get(name) ?? ofSet(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  };
  const ofField = ({ name, alias, selectionSet }: FieldNode): OperationSize => {
    const { depth, aliases, selections } = ofSet(selectionSet);
    // The schema's own description of itself is deep and harmless; asked for once.
    const isOfSchema = name.value.startsWith('__');
    return {
      depth: isOfSchema ? 0 : depth + 1,
      aliases: aliases + (alias ? 1 : 0),
      rootFields: 1,
      selections,
    };
  };
  const inside = (node: SelectionNode): OperationSize => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    return node.kind === Kind.INLINE_FRAGMENT ? ofSet(node.selectionSet) : ofField(node);
  };
  const ofSelection = (node: SelectionNode): OperationSize => both(selection, inside(node));
  const ofSet: Measure = (set) => (set?.selections ?? []).map(ofSelection).reduce(both, nothing);
  return ofSet;
};

/** The size of an operation of a valid document, in which no fragment contains itself. */
export const sizeOf = (document: DocumentNode, operation: OperationDefinitionNode): OperationSize =>
  measurer(document)(operation.selectionSet);

/** How many tokens a text has, up to the place where it stops being GraphQL; beyond so many nobody counts on. */
export const tokensIn = (text: string, most: number): number => {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (tokens < most && lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    // What follows is no GraphQL; what came before it still counts.
  }
  return tokens;
};
