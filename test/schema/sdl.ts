import { Kind, parse } from 'graphql';
import type {
  ConstDirectiveNode,
  NamedTypeNode,
  NameNode,
  StringValueNode,
  TypeNode,
} from 'graphql';

/** One named thing in a schema, under the coordinate a reader would look for: `Claim.history(first:)`. */
export interface Element {
  readonly coordinate: string;
  /** The coordinate this one stands in; undefined for types and directives. */
  readonly owner: string | undefined;
  readonly description: string;
  /** Where the text adds to a type that is described elsewhere. */
  readonly isExtension: boolean;
  /** The reason given, empty when there is none, undefined when it is not deprecated. */
  readonly deprecation: string | undefined;
  /** The type of a field or argument; the members of a union. */
  readonly leadsTo: readonly string[];
  readonly interfaces: readonly string[];
}

/** Any part of a parsed schema. The parser sets what is absent to undefined, which its own types deny. */
interface Part {
  readonly kind: Kind;
  readonly name: NameNode | undefined;
  readonly description: StringValueNode | undefined;
  readonly directives: readonly ConstDirectiveNode[] | undefined;
  readonly type: TypeNode | undefined;
  readonly types: readonly NamedTypeNode[] | undefined;
  readonly interfaces: readonly NamedTypeNode[] | undefined;
  readonly fields: readonly Part[] | undefined;
  readonly values: readonly Part[] | undefined;
  readonly arguments: readonly Part[] | undefined;
}

const deprecationOf = ({ directives }: Part): string | undefined => {
  const deprecated = directives?.find(({ name }) => name.value === 'deprecated');
  const reason = deprecated?.arguments?.find(({ name }) => name.value === 'reason')?.value;
  return deprecated && (reason?.kind === Kind.STRING ? reason.value : '');
};

const innermost = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type);

const namesOf = (types: readonly NamedTypeNode[] | undefined): readonly string[] =>
  (types ?? []).map(({ name }) => name.value);

const element = (part: Part, coordinate: string, owner?: string): Element => ({
  coordinate,
  owner,
  description: part.description?.value.trim() ?? '',
  isExtension: part.kind.endsWith('Extension'),
  deprecation: deprecationOf(part),
  leadsTo: part.type ? [innermost(part.type)] : namesOf(part.types),
  interfaces: namesOf(part.interfaces),
});

const argumentsOf = (part: Part, owner: string): readonly Element[] =>
  (part.arguments ?? []).map((argument) =>
    element(argument, `${owner}(${argument.name?.value ?? ''}:)`, owner),
  );

const membersOf = (part: Part, owner: string): readonly Element[] =>
  [...(part.fields ?? []), ...(part.values ?? [])].flatMap((member) => {
    const coordinate = `${owner}.${member.name?.value ?? ''}`;
    return [element(member, coordinate, owner), ...argumentsOf(member, coordinate)];
  });

const elementsIn = (definition: Part): readonly Element[] => {
  if (!definition.name) return [];
  const isDirective = definition.kind === Kind.DIRECTIVE_DEFINITION;
  const coordinate = `${isDirective ? '@' : ''}${definition.name.value}`;
  const inner = [...membersOf(definition, coordinate), ...argumentsOf(definition, coordinate)];
  return [element(definition, coordinate), ...inner];
};

/** Everything an SDL text names, from top to bottom. */
export const elementsOf = (sdl: string): readonly Element[] =>
  (parse(sdl, { noLocation: true }).definitions as readonly unknown[] as readonly Part[]).flatMap(
    elementsIn,
  );
