import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Asked = GraphQLArgument | GraphQLInputField;

const paging = ['first', 'after', 'last', 'before'];

const scalars: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Int: '1',
  CurrencyCode: '"EUR"',
  Date: '"2026-02-10"',
  DateTime: '"2026-02-10T12:00:00Z"',
};

const valueOf = (type: GraphQLInputType): string => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${valueOf(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? '';
  return scalars[getNamedType(type).name] ?? '"DE"';
};

/** One text for each way in which an argument can be given: a filter's values one at a time. */
const waysToGive = ({ name, type }: Asked): readonly string[] => {
  const named = getNamedType(type);
  return isInputObjectType(named)
    ? Object.values(named.getFields()).map(
        (field) => `${name}: {${field.name}: ${valueOf(field.type)}}`,
      )
    : [`${name}: ${valueOf(type)}`];
};

/** Every single way in which the graph offers to narrow a list down, as the text of its arguments. */
export const narrowings = (schema: GraphQLSchema, coordinate: string): readonly string[] => {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  const args = isObjectType(type) ? (type.getFields()[fieldName]?.args ?? []) : [];
  if (args.some(isRequiredArgument)) return [];
  return args.filter(({ name }) => !paging.includes(name)).flatMap(waysToGive);
};
