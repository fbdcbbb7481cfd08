import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A number that looks like chance and is the same for the same text. */
const numberOf = (text: string): number => {
  let hash = 7;
  for (const char of text) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % 1009;
};

const pathOf = ({ path }: GraphQLResolveInfo): string => {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev)
    keys.unshift(at.key);
  return keys.join('.');
};

const simpleValue = (schema: GraphQLSchema, type: GraphQLOutputType, number: number): unknown => {
  if (isEnumType(type)) return number % 2 === 0 ? 'ONE' : 'TWO';
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  if (objects.length > 0) return { __typename: objects[number % objects.length]?.name };
  return isObjectType(type) ? {} : number;
};

/** A value that depends on its place alone, so that two runs of one operation answer the same. */
const valueAt = (schema: GraphQLSchema, type: GraphQLOutputType, place: string): unknown => {
  if (isNonNullType(type)) return valueAt(schema, type.ofType, `${place}!`);
  const number = numberOf(place);
  if (!place.endsWith('!') && number % 7 === 0) return null;
  if (!isListType(type)) return simpleValue(schema, type, number);
  const { ofType } = type;
  return Array.from({ length: number % 3 }, (_, at) => valueAt(schema, ofType, `${place}.${at}`));
};

export interface RandomRun {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly seed: number;
  /** The fields whose resolvers throw, by the nodes that ask for them. */
  readonly forbidden?: ReadonlySet<FieldNode>;
  /** Whether resolvers fail here and there for reasons of their own. */
  readonly isShaky?: boolean;
}

/** Runs an operation over data that is made up as it is asked for. */
export const runRandom = (run: RandomRun): ExecutionResult => {
  const { schema, document, variables, seed, forbidden, isShaky = false } = run;
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (_source, args, _context, info) => {
    if (info.fieldNodes.some((node) => forbidden?.has(node))) throw new Error('forbidden');
    const place = `${seed} ${pathOf(info)} ${JSON.stringify(args)}`;
    if (isShaky && numberOf(`${place} fails`) % 6 === 0) throw new Error('shaky');
    return valueAt(schema, info.returnType, place);
  };
  return execute({
    schema,
    document,
    fieldResolver,
    variableValues: variables,
  }) as ExecutionResult;
};

/** The fields of a document that a caller may not use, each by the type it is asked of. */
export const forbiddenIn = (
  schema: GraphQLSchema,
  document: DocumentNode,
  lets: (type: string, name: string) => boolean,
): ReadonlySet<FieldNode> => {
  const found = new Set<FieldNode>();
  const typeInfo = new TypeInfo(schema);
  const Field = (node: FieldNode) => {
    const { value } = node.name;
    if (value !== '__typename' && !lets(typeInfo.getParentType()?.name ?? '', value))
      found.add(node);
  };
  visit(document, visitWithTypeInfo(typeInfo, { Field }));
  return found;
};
