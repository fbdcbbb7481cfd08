import {
  buildSchema,
  execute,
  getIntrospectionQuery,
  getOperationAST,
  parse,
  print,
  validate,
} from 'graphql';
import { there } from '../../../test/support/there';
import { executeWithIntrospection, splitIntrospection } from './introspection-split';

const everybody = `type Query { it: Thing things: [Thing!]! root: Query strict: Thing! }
  type Thing { name(word: String): String self: Thing } type Mutation { paint: Boolean }`;

const whole = buildSchema(`${everybody} "For staff." type Secret { number: Int }
  extend type Query { secret: Secret } extend type Thing { secret: Secret }`);
const audience = buildSchema(everybody);

const thing = { name: ({ word }: { word?: string }) => word ?? 'it', self: () => thing };
const data = { it: thing, things: [thing], strict: null, root: {}, paint: true };

interface Run {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** Answers as an engine does that knows the whole schema, and keeps what it was asked. */
const ask = async (text: string, { variables = {}, operationName }: Run = {}) => {
  const ran: string[] = [];
  const hashes: (string | undefined)[] = [];
  const document = parse(text);
  const operation = there(getOperationAST(document, operationName));
  const result = await executeWithIntrospection({
    schema: audience,
    document,
    operation,
    variables,
    executeRest: async (rest) => {
      expect(validate(whole, rest.document)).toEqual([]);
      ran.push(print(rest.document).replace(/\s+/g, ' '));
      hashes.push(rest.queryHash);
      return execute({
        schema: whole,
        document: rest.document,
        rootValue: data,
        variableValues: variables,
        operationName: operationName ?? null,
      });
    },
  });
  return { json: JSON.stringify(result), result, ran, hashes };
};

describe('introspection beside data', () => {
  it('is answered from the schema of the audience, and the rest by the engine', async () => {
    const { json, ran } = await ask(
      '{ it { name } hidden: __type(name: "Secret") { name } seen: __type(name: "Thing") { fields { name } } again: it { name } }',
    );
    expect(json).toBe(
      '{"data":{"it":{"name":"it"},"hidden":null,"seen":{"fields":[{"name":"name"},{"name":"self"}]},"again":{"name":"it"}}}',
    );
    expect(ran).toEqual(['{ it { name } again: it { name } }']);
  });

  it('is found in fragments, and keeps the order of the operation', async () => {
    const { json, ran } = await ask(
      `query ($name: String!, $word: String, $on: Boolean!) {
         ...Schema ... @include(if: $on) { it { name(word: $word) } ...Only } __typename
       }
       fragment Schema on Query { first: __type(name: $name) { name } things { ...Thing } ...Only }
       fragment Only on Query { __schema { queryType { ...Type } } }
       fragment Thing on Thing { name }
       fragment Type on __Type { name }`,
      { variables: { name: 'Secret', word: 'w', on: true } },
    );
    expect(json).toBe(
      '{"data":{"first":null,"things":[{"name":"it"}],"__schema":{"queryType":{"name":"Query"}},"it":{"name":"w"},"__typename":"Query"}}',
    );
    expect(ran).toEqual([
      'query ($word: String, $on: Boolean!) { ...Schema ... @include(if: $on) { it { name(word: $word) } } __typename } fragment Schema on Query { things { ...Thing } } fragment Thing on Thing { name }',
    ]);
  });

  it('is left out of both answers when it is switched off', async () => {
    const { json } = await ask(
      'query ($on: Boolean!) { it { name } __schema @include(if: $on) { queryType { name } } }',
      { variables: { on: false } },
    );
    expect(json).toBe('{"data":{"it":{"name":"it"}}}');
  });

  it('goes with the rest when the rest is null as a whole', async () => {
    const { result } = await ask('{ __type(name: "Thing") { name } strict { name } }');
    expect(result.data).toBeNull();
    expect(result.errors).toHaveLength(1);
  });

  it('is not answered where variables are refused, and nothing else is', async () => {
    const { result, ran } = await ask(
      'query ($name: String!) { __type(name: $name) { name } it { name } }',
    );
    expect(result.errors?.map(({ message }) => message)).toEqual([
      'Variable "$name" of required type "String!" was not provided.',
    ]);
    expect({ data: result.data, ran }).toEqual({ data: undefined, ran: [] });
  });

  it('changes the hash that a plan is kept by', async () => {
    const one = await ask('{ it { name } __schema { queryType { name } } }');
    const other = await ask('{ it { self { name } } __schema { queryType { name } } }');
    expect(one.hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(one.hashes[0]).not.toBe(other.hashes[0]);
  });
});

describe('introspection alone', () => {
  it('tells nothing of what is outside the audience, and asks no engine', async () => {
    const { json, ran } = await ask(getIntrospectionQuery());
    expect(json).toContain('"Thing"');
    expect(json).not.toMatch(/secret|staff/i);
    expect(ran).toEqual([]);
  });

  it.each([
    ['query', '{ __typename me: __typename }', '{"data":{"__typename":"Query","me":"Query"}}'],
    ['mutation', 'mutation { __typename }', '{"data":{"__typename":"Mutation"}}'],
  ])('may be the name of the root type of a %s', async (_kind, text, json) => {
    expect(await ask(text)).toMatchObject({ json, ran: [] });
  });

  it('is chosen by the name of the operation', async () => {
    const text = 'query A { __type(name: "Thing") { name } } query B { it { name } }';
    expect(await ask(text, { operationName: 'A' })).toMatchObject({
      json: '{"data":{"__type":{"name":"Thing"}}}',
      ran: [],
    });
    const b = await ask(text, { operationName: 'B' });
    expect(b.json).toBe('{"data":{"it":{"name":"it"}}}');
    expect(b.hashes).toEqual([undefined]);
  });
});

describe('introspection below the root', () => {
  it.each([
    ['directly', '{ root { __schema { types { name } } } }'],
    [
      'in a fragment',
      '{ root { ...Deep } } fragment Deep on Query { __type(name: "Secret") { name } }',
    ],
    [
      'in a fragment of the root',
      '{ ...Both root { ...Both } } fragment Both on Query { it { name } __schema { types { name } } }',
    ],
  ])('is refused: %s', async (_title, text) => {
    const { result, ran } = await ask(text);
    expect(result.data).toBeUndefined();
    expect(ran).toEqual([]);
    expect(result.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      [
        'The operation asks for __schema or __type below its root. Ask for them at the root.',
        { code: 'GRAPHQL_VALIDATION_FAILED' },
      ],
    ]);
  });
});

describe('splitting an operation', () => {
  it('is done once for each parsed operation, and leaves alone what needs no splitting', () => {
    const document = parse('mutation { paint }');
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const split = splitIntrospection(operation, document);
    expect(split.rest?.document).toBe(document);
    expect(split).toEqual({
      introspection: undefined,
      rest: { document, queryHash: undefined },
      isNested: false,
    });
    expect(splitIntrospection(operation, document)).toBe(split);
  });
});
