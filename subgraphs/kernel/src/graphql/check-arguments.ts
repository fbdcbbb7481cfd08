import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import { badInput } from '../domain/fault';
import { isPlainText } from '../domain/plain-text';

/** Longer texts are not what a person writes into any of our fields. */
export const longestText = 10_000;

type Path = readonly string[];

const checkText = (text: string, path: Path): void => {
  const name = path.join('.');
  if (text.length > longestText) {
    throw badInput(
      `${name} has ${text.length} characters; it may have up to ${longestText}.`,
      ...path,
    );
  }
  if (!isPlainText(text)) {
    throw badInput(`${name} holds U+0000 or half of a character: leave it out.`, ...path);
  }
};

const check = (value: unknown, path: Path): void => {
  if (typeof value === 'string') checkText(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) check(part, [...path, key]);
};

/** Puts a check of every text in the arguments before each field's own resolver, so that no use case meets one that it cannot keep. */
export const checkArguments = (schema: GraphQLSchema): GraphQLSchema => {
  const ours = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = ours.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
  // What begins with an underscore is federation's own and takes the gateway's representations.
  for (const field of fields.filter(({ name, args }) => args.length > 0 && !name.startsWith('_'))) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, args: Readonly<Record<string, unknown>>, context, info) => {
      check(args, []);
      return resolve(source, args, context, info);
    };
  }
  return schema;
};
