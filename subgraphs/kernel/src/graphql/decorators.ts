import {
  Arg,
  Directive,
  Field,
  FieldResolver,
  InputType,
  InterfaceType,
  ObjectType,
  Query,
  registerEnumType,
} from 'type-graphql';

/** A GraphQL type as type-graphql takes it: a class, a scalar or an enum's table; in brackets, a list of it. */
export type TypeOf = () => object | readonly object[];

/** Who may see a field, and what it costs: printed as directives. */
export interface Access {
  /** Audiences by `@tag`. */
  readonly tags?: readonly string[];
  /** Any one of these sets of scopes opens the field. */
  readonly scopes?: readonly (readonly string[])[];
  readonly policies?: readonly string[];
  readonly authenticated?: true;
  readonly inaccessible?: true;
  readonly cost?: number;
  /** Further directives, as SDL. */
  readonly directives?: readonly string[];
}

/** How many rows a list gives: for a page by its arguments, for a bounded list as assumed. */
export const pagedList =
  '@listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)';
export const boundedList = (assumedSize: number): string =>
  `@listSize(assumedSize: ${assumedSize})`;

const anyOf = (sets: readonly (readonly string[])[]): string =>
  `[${sets.map((set) => `[${set.map((name) => `"${name}"`).join(', ')}]`).join(', ')}]`;

export const directivesOf = (access: Access): readonly string[] => [
  ...(access.tags ?? []).map((name) => `@tag(name: "${name}")`),
  ...(access.inaccessible ? ['@inaccessible'] : []),
  ...(access.authenticated ? ['@authenticated'] : []),
  ...(access.scopes ? [`@requiresScopes(scopes: ${anyOf(access.scopes)})`] : []),
  ...(access.policies
    ? [`@policy(policies: [${access.policies.map((name) => `["${name}"]`).join(', ')}])`]
    : []),
  ...(access.cost === undefined ? [] : [`@cost(weight: ${access.cost})`]),
  ...(access.directives ?? []),
];

export interface FieldOptions extends Access {
  readonly nullable?: true;
  /** True for a list that is always there, though single entries of it may be null. */
  readonly nullableItems?: true;
  /** The value an absent input field or argument has. */
  readonly defaultValue?: unknown;
}

type Decorator = (target: object, key: string, descriptor?: PropertyDescriptor) => void;

const withDirectives =
  (decorator: object, access: Access): Decorator =>
  (target, key, descriptor) => {
    (decorator as Decorator)(target, key, descriptor);
    for (const directive of directivesOf(access)) {
      (Directive(directive) as unknown as Decorator)(target, key, descriptor);
    }
  };

const optionsOf = (
  description: string,
  { nullable, nullableItems, defaultValue }: FieldOptions,
) => ({
  description,
  ...(nullable ? { nullable } : {}),
  ...(nullableItems ? { nullable: 'items' as const } : {}),
  ...(defaultValue === undefined ? {} : { defaultValue }),
});

/** A described field of an output or input type. */
export const field = (type: TypeOf, description: string, options: FieldOptions = {}): Decorator =>
  withDirectives(Field(type as never, optionsOf(description, options)), options);

/** A described root query field. */
export const query = (type: TypeOf, description: string, options: FieldOptions = {}): Decorator =>
  withDirectives(Query(type as never, optionsOf(description, options)), options);

/** A described field that a resolver class answers. */
export const resolved = (
  type: TypeOf,
  description: string,
  options: FieldOptions = {},
): Decorator =>
  withDirectives(FieldResolver(type as never, optionsOf(description, options)), options);

/** A described argument. */
export const arg = (name: string, type: TypeOf, description: string, options: FieldOptions = {}) =>
  Arg(name, type as never, optionsOf(description, options));

export interface TypeOptions extends Access {
  /** Field sets that identify an entity across subgraphs. */
  readonly keys?: readonly string[];
  /** Keys under which this subgraph only points to an entity of another one. */
  readonly foreignKeys?: readonly string[];
  readonly implements?: object;
}

const typeDirectives = (options: TypeOptions): readonly string[] => [
  ...(options.keys ?? []).map((fields) => `@key(fields: "${fields}")`),
  ...(options.foreignKeys ?? []).map((fields) => `@key(fields: "${fields}", resolvable: false)`),
  ...directivesOf(options),
];

const decorateClass =
  (decorator: object, directives: readonly string[]): ClassDecorator =>
  (target) => {
    (decorator as ClassDecorator)(target);
    for (const directive of directives) (Directive(directive) as ClassDecorator)(target);
  };

/** A described output type. */
export const objectType = (name: string, description: string, options: TypeOptions = {}) =>
  decorateClass(
    ObjectType(name, {
      description,
      ...(options.implements ? { implements: options.implements as never } : {}),
    }),
    typeDirectives(options),
  );

/** A described input type. */
export const inputType = (name: string, description: string, access: Access = {}) =>
  decorateClass(InputType(name, { description }), directivesOf(access));

/** A described interface; only implementations that are reached become part of the schema. */
export const interfaceType = (name: string, description: string) =>
  decorateClass(InterfaceType(name, { description, autoRegisterImplementations: false }), []);

/** A described enum from a table of its values and their sentences; the table's keys are the values inside too. */
export const describedEnum = <Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Readonly<Record<Value, Value>> => {
  const keys = Object.keys(values) as Value[];
  const table = Object.fromEntries(keys.map((key) => [key, key])) as Record<Value, Value>;
  registerEnumType(table, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      keys.map((key) => [key, { description: values[key] }]),
    ) as Partial<Record<Value, { description: string }>>,
  });
  return table;
};
