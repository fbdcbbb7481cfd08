import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { badInput } from '../domain/fault';
import { isPlainText } from '../domain/plain-text';

/** Longer texts are not what a person writes into any of our fields. */
export const longestText = 10_000;

/** Documents are longer than what a person writes into a field; how long they may be, by the name of the argument. */
export type LongTexts = Readonly<Record<string, number>>;

type Path = readonly string[];

const checkText = (text: string, path: Path, longest = longestText): void => {
  const name = path.join('.');
  if (text.length > longest) {
    throw badInput(`${name} has ${text.length} characters; it may have up to ${longest}.`, ...path);
  }
  if (!isPlainText(text)) {
    throw badInput(`${name} holds U+0000 or half of a character: leave it out.`, ...path);
  }
};

const checkWords = (text: string, path: Path, longest?: number): void => {
  checkText(text, path, longest);
  if (text.trim() === '') {
    throw badInput(`${path.join('.')} is blank: write something, or leave it out.`, ...path);
  }
};

type CheckText = typeof checkText;

const check = (value: unknown, path: Path, checkOne: CheckText): void => {
  if (typeof value === 'string') checkOne(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) check(part, [...path, key], checkOne);
};

/** The same check for a field some of whose arguments may be long, by their paths. */
const allowing =
  (checkOne: CheckText, long: LongTexts, fieldName: string): CheckText =>
  (text, path) => {
    checkOne(text, path, long[[fieldName, ...path].join('.')]);
  };

/** A blank search finds what there is; any other blank word in a filter would let everything pass. */
const checkAsked: CheckText = (text, path, longest) => {
  const narrows = path.includes('filter') && path.at(-1) !== 'search';
  (narrows ? checkWords : checkText)(text, path, longest);
};

/** A blank word in a command would be kept as if it said something. */
const checkFor = (type: GraphQLObjectType, schema: GraphQLSchema): CheckText =>
  type === schema.getMutationType() ? checkWords : checkAsked;

/** Puts a check of every text in the arguments before each field's own resolver, so that no use case meets one that it cannot keep. */
export const checkArguments = (schema: GraphQLSchema, long: LongTexts = {}): GraphQLSchema => {
  const ours = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = ours
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ field, checkOne: checkFor(type, schema) })),
    );
  // What begins with an underscore is federation's own and takes the gateway's representations.
  for (const { field, checkOne } of fields) {
    if (field.args.length === 0 || field.name.startsWith('_')) continue;
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, args: Readonly<Record<string, unknown>>, context, info) => {
      check(args, [], allowing(checkOne, long, field.name));
      return resolve(source, args, context, info);
    };
  }
  return schema;
};
