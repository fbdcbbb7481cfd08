import {
  type DocumentNode,
  executeSync,
  getNamedType,
  getNullableType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
} from 'graphql';
import { slicingArguments } from './random-operation';

/** An object of an answer; a page knows how long its lists are. */
interface Row {
  readonly length: number;
}

/** As many as are asked for at most; a list of which nothing is asked has one row, and none of a page has its own length. */
const lengthAsked = (args: Readonly<Record<string, unknown>>, otherwise: number): number => {
  const asked = slicingArguments.map((name) => args[name]).filter((one) => typeof one === 'number');
  return asked.length > 0 ? Math.max(...asked) : otherwise;
};

const values: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true };

const leaf = (type: GraphQLOutputType): unknown => {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues()[0]?.value : (values[named.name] ?? 'x');
};

/** How many objects an answer has when every list is exactly as long as the operation asks for; it is really executed. */
export const rowsAsked = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): number => {
  let rows = 0;
  const row = (length: number): Row => {
    rows += 1;
    return { length };
  };
  const fieldResolver: GraphQLFieldResolver<Row | undefined, unknown> = (
    source,
    args: Readonly<Record<string, unknown>>,
    _context,
    { returnType, fieldName },
  ) => {
    const isPage = fieldName === 'nodes' || fieldName === 'edges';
    const length = lengthAsked(args, isPage ? (source?.length ?? 1) : 1);
    const isRow = isCompositeType(getNamedType(returnType));
    const one = () => (isRow ? row(length) : leaf(returnType));
    return isListType(getNullableType(returnType)) ? Array.from({ length }, one) : one();
  };
  const { errors } = executeSync({
    schema,
    document,
    variableValues,
    fieldResolver,
    typeResolver: (_value, _context, _info, type) =>
      isAbstractType(type) ? schema.getPossibleTypes(type)[0]?.name : undefined,
  });
  if (errors?.[0]) throw errors[0];
  return rows;
};
