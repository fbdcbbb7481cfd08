import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { type Role, roleScopes } from '../../gateway/src/access/roles';
import { apiSchema } from '../support/schema-lists';

/** A query or a command, and what it asks of whoever uses it. */
export interface RootField {
  readonly name: string;
  readonly operation: string;
  readonly variables: object;
  readonly isForEverybody: boolean;
  /** Any one of the sets opens it; without sets a sign-in does. */
  readonly scopes: readonly (readonly string[])[];
}

const supergraph = parse(readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8'));

const definitionsOf = (typeName: string): ReadonlyMap<string, FieldDefinitionNode> =>
  new Map(
    supergraph.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === typeName
        ? (definition.fields ?? []).map((field) => [field.name.value, field] as const)
        : [],
    ),
  );

const samples: Readonly<Record<string, unknown>> = {
  Boolean: true,
  CurrencyCode: 'EUR',
  Date: '2026-03-01',
  DateTime: '2026-03-01T10:00:00Z',
  Decimal: '1.00',
  ID: 'x',
  Int: 1,
  String: 'x',
};

/** A value that GraphQL takes for the type; whether it makes sense is asked after the identity. */
const sampleOf = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return samples[type.name];
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
};

const operationOf = (
  kind: string,
  { name, args, type }: GraphQLField<unknown, unknown>,
): string => {
  const declared = args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
  return args.length === 0
    ? `${kind} { ${name}${selection} }`
    : `${kind} (${declared}) { ${name}(${given})${selection} }`;
};

const scopesOf = (field: FieldDefinitionNode | undefined): readonly (readonly string[])[] =>
  (field?.directives ?? [])
    .filter(({ name }) => name.value === 'requiresScopes')
    .flatMap(({ arguments: args }) =>
      (args ?? []).flatMap(({ value }) => valueFromASTUntyped(value) as string[][]),
    );

const fieldsOf = (kind: 'query' | 'mutation', type: GraphQLObjectType | null | undefined) => {
  const definitions = definitionsOf(type?.name ?? '');
  return Object.values(type?.getFields() ?? {}).map((field): RootField => {
    const definition = definitions.get(field.name);
    const scopes = scopesOf(definition);
    const asksForSignIn = definition?.directives?.some(
      ({ name }) => name.value === 'authenticated',
    );
    return {
      name: field.name,
      operation: operationOf(kind, field),
      variables: Object.fromEntries(field.args.map(({ name, type: of }) => [name, sampleOf(of)])),
      isForEverybody: scopes.length === 0 && asksForSignIn !== true,
      scopes,
    };
  });
};

/** Every query and command that clients know. */
export const rootFields = (): readonly RootField[] => {
  const schema = apiSchema();
  return [
    ...fieldsOf('query', schema.getQueryType()),
    ...fieldsOf('mutation', schema.getMutationType()),
  ];
};

const seenBy = (audience: string): GraphQLSchema =>
  buildSchema(readFileSync(join(__dirname, `../../schema/${audience}.graphql`), 'utf8'));

const audienceOf = {
  customer: 'public',
  partner: 'partner',
  agent: 'api',
  adjudicator: 'api',
  admin: 'api',
} as const;

/** What of the graph a caller, or nobody in particular, sees at all. */
export const schemaOf = (role: Role | undefined): GraphQLSchema =>
  seenBy(role === undefined ? 'public' : audienceOf[role]);

/** True where the field exists for whoever sees that schema. */
export const isSeenIn = (schema: GraphQLSchema, { name }: Pick<RootField, 'name'>): boolean =>
  [schema.getQueryType(), schema.getMutationType()].some(
    (type) => type && Object.hasOwn(type.getFields(), name),
  );

/** True when the caller, or nobody in particular, may use the field. */
export const isOpenTo = (role: Role | undefined, field: RootField): boolean => {
  if (field.isForEverybody) return true;
  if (role === undefined) return false;
  const held = roleScopes[role];
  return (
    field.scopes.length === 0 ||
    field.scopes.some((set) => set.every((scope) => held.includes(scope)))
  );
};
