import type { GraphQLSchema } from 'graphql';
import type { Reply } from '../support/graph';
import { argumentsOf, type Keys } from './arguments';
import type { SupergraphText } from './supergraph-text';
import { typesWithFields, type Way, waysTo } from './ways';

/** A request that asks for what an audience does not know, and for what nobody ever knew. */
export interface UnknownRequest {
  readonly text: string;
  /** What is said of each of them, suggestions left out. */
  readonly says: readonly string[];
}

const never = 'NeverExisted';

const textOf = ({ operation, steps }: Way, end: string, keys: Keys): string => {
  const before = steps.map((step) =>
    'on' in step
      ? `... on ${step.on} {`
      : `${step.field.name}${argumentsOf(step.coordinate, step.field, keys)} {`,
  );
  return `${operation} { ${before.join(' ')} ${end} ${'}'.repeat(steps.length)} }`;
};

const selection = (of: SupergraphText, type: string, field: string): string =>
  of.get(of.get(type)?.fields.get(field)?.type ?? '')?.fields.size
    ? `${field} { __typename }`
    : field;

/** The fields that a type of the audience has for others. */
export const unknownFields = (
  text: SupergraphText,
  schema: GraphQLSchema,
  keys: Keys,
): readonly UnknownRequest[] => {
  const ways = waysTo(schema, []);
  return typesWithFields(schema).flatMap((type) => {
    const known = 'getFields' in type ? Object.keys(type.getFields()) : [];
    const unknown = [...(text.get(type.name)?.fields.keys() ?? [])].filter(
      (name) => !known.includes(name),
    );
    const way = ways.get(type.name);
    if (!way || unknown.length === 0) return [];
    const names = [...unknown.map((name) => selection(text, type.name, name)), never];
    return [
      {
        text: textOf(way, names.join(' '), keys),
        says: [...unknown, never].map(
          (name) => `Cannot query field "${name}" on type "${type.name}".`,
        ),
      },
    ];
  });
};

/** One field may be asked for no more than 50 times in one place. */
const atOnce = 30;

/** The types that only others have. */
export const unknownTypes = (
  text: SupergraphText,
  schema: GraphQLSchema,
): readonly UnknownRequest[] => {
  const unknown = [...text.keys()].filter((name) => !schema.getType(name));
  const chunks = Array.from({ length: Math.ceil(unknown.length / atOnce) }, (_, index) =>
    unknown.slice(index * atOnce, (index + 1) * atOnce),
  );
  return chunks.map((chunk) => {
    const names = [...chunk, never];
    return {
      text: `query { ${names.map((name) => `... on ${name} { __typename }`).join(' ')} }`,
      says: names.map((name) => `Unknown type "${name}".`),
    };
  });
};

const suggestion = / Did you mean (.*)\?$/;

const namesOf = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set([
    ...Object.keys(schema.getTypeMap()),
    ...typesWithFields(schema).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()) : [],
    ),
  ]);

/** What is wrong with the answer: what others know has to be told of in the words for what never was, and nothing else. */
export const judgeUnknown = (
  { says }: UnknownRequest,
  { data, errors }: Pick<Reply<unknown>, 'data' | 'errors'>,
  schema: GraphQLSchema,
): readonly string[] => {
  const known = namesOf(schema);
  const suggested = errors.flatMap(({ message }) =>
    [...(suggestion.exec(message)?.[1] ?? '').matchAll(/"(?:\.\.\. on )?(\w+)"/g)].map(
      ([, name = '']) => name,
    ),
  );
  const said = errors.map(({ message }) => message.replace(suggestion, ''));
  return [
    ...(data === undefined ? [] : [`it is answered: ${JSON.stringify(data)}`]),
    ...suggested.filter((name) => !known.has(name)).map((name) => `${name} is suggested`),
    ...said.filter((message) => !says.includes(message)),
    ...says.filter((message) => !said.includes(message)).map((message) => `not said: ${message}`),
    ...errors
      .filter(({ extensions }) => extensions.code !== 'GRAPHQL_VALIDATION_FAILED')
      .map(({ message, extensions }) => `${extensions.code} ${message}`),
  ];
};
