import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

/** A random operation on a schema, and the values it is sent with. */
export interface RandomOperation {
  readonly text: string;
  readonly variables: Record<string, number>;
}

/** Draws a whole number, the ends included; the same draws make the same operation. */
export type Draw = (min: number, max: number) => number;

type Field = GraphQLField<unknown, unknown>;

/** The arguments by which a client says how many rows it wants. */
export const slicingArguments: readonly string[] = ['first', 'last', 'limit'];

/** A value that a type takes, with as little in it as may be. */
export const literal = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) return { Int: '1', Boolean: 'true' }[type.name] ?? '"x"';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map(({ name, type: inner }) => `${name}: ${literal(inner)}`).join(', ')} }`;
};

class Writer {
  readonly variables: Record<string, number> = {};
  readonly declared: string[] = [];
  readonly fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: Draw,
    private readonly largest: number,
  ) {}

  /** Selections on a type, no deeper than said; an object of which nothing else is asked gives its type's name. */
  selections(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const usable = fields.filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const count = this.draw(1, 3);
    const chosen = Array.from({ length: count }, () =>
      usable.length > 0 && this.draw(0, 9) > 0
        ? this.field(this.oneOf(usable), depth)
        : '__typename',
    );
    const member = this.oneOf(isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type]);
    const inside = depth > 0 && isUnionType(type) ? this.selections(member, depth) : '__typename';
    return this.wrapped(type, `${chosen.join(' ')} ... on ${member.name} { ${inside} }`);
  }

  private oneOf<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.draw(0, choices.length - 1)] as Choice;
  }

  private fresh(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }

  /** The selections as they are, or in a fragment that is spread once or twice, or in one without a name. */
  private wrapped(type: GraphQLCompositeType, inside: string): string {
    const way = this.draw(0, 5);
    if (way === 0) return `... @include(if: true) { ${inside} }`;
    if (way > 2) return inside;
    const name = this.fresh('f');
    this.fragments.push(`fragment ${name} on ${type.name} { ${inside} }`);
    return way === 1 ? `...${name}` : `...${name} ...${name}`;
  }

  private field(field: Field, depth: number): string {
    const named = getNamedType(field.type);
    const inside = isCompositeType(named) ? ` { ${this.selections(named, depth - 1)} }` : '';
    return `${this.fresh('a')}: ${field.name}${this.arguments(field)}${inside}`;
  }

  private arguments({ args }: Field): string {
    const written = args.flatMap((argument) => this.argument(argument) ?? []);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  private argument(argument: GraphQLArgument): string | undefined {
    const { name, type } = argument;
    const isSize = slicingArguments.includes(name) && getNamedType(type).name === 'Int';
    if (!isSize) return isRequiredArgument(argument) ? `${name}: ${literal(type)}` : undefined;
    const size = this.draw(0, this.largest);
    const way = this.draw(0, 3);
    if (way === 0) return undefined;
    return `${name}: ${way === 1 ? String(size) : this.variable(type, size, way === 2)}`;
  }

  private variable(type: GraphQLInputType, size: number, isSent: boolean): string {
    const name = this.fresh('n');
    if (isSent) this.variables[name] = size;
    this.declared.push(`$${name}: ${String(type)}${isSent ? '' : ` = ${String(size)}`}`);
    return `$${name}`;
  }
}

/** Any valid query of a schema, sizes from none to the largest in literals, variables and their defaults. */
export const randomOperation = (
  schema: GraphQLSchema,
  draw: Draw,
  { depth, largest }: { readonly depth: number; readonly largest: number },
): RandomOperation => {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const writer = new Writer(schema, draw, largest);
  const selections = writer.selections(query, depth);
  const declared = writer.declared.length > 0 ? `(${writer.declared.join(', ')})` : '';
  return {
    text: `query ${declared} { ${selections} } ${writer.fragments.join(' ')}`,
    variables: writer.variables,
  };
};
