import { getIntrospectionQuery } from 'graphql';
import { post, startToyGraph, type ToyGraph } from '../../test/toy-graph';

const deep = (depth: number): string =>
  `{ thing(id: "a") ${'{ next '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const lists = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('a limit', () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  const refusal = async (query: string, variables: object = {}) => {
    const before = { ...graph.fetches };
    const { status, data, errors } = await graph.ask(query, { variables });
    expect(graph.fetches).toEqual(before);
    expect({ status, data, codes: errors.map(({ extensions }) => extensions) }).toEqual({
      status: 400,
      data: undefined,
      codes: [{ code: 'REQUEST_TOO_LARGE' }],
    });
    return errors[0]?.message;
  };

  it('on depth lets 12 pass and names 13', async () => {
    expect((await graph.ask(deep(12))).errors).toEqual([]);
    expect(await refusal(deep(13))).toBe('The operation is 13 fields deep, the limit is 12.');
  });

  it('on depth follows fragments', async () => {
    const query = `{ thing(id: "a") { ...f0 } } ${many(20, (at) => `fragment f${at} on Thing { next { id ${at < 19 ? `...f${at + 1}` : ''} } }`)}`;
    expect(await refusal(query)).toBe('The operation is 22 fields deep, the limit is 12.');
  });

  it('on aliases counts them through fragments', async () => {
    const aliases = (count: number) =>
      `{ thing(id: "a") { ${many(count, (at) => `a${at}: id`)} } }`;
    expect((await graph.ask(aliases(30))).errors).toEqual([]);
    expect(await refusal(aliases(31))).toBe('The operation has 31 aliases, the limit is 30.');
    const spread = `{ thing(id: "a") { ...f next { ...f } } things { ...f ...f } } fragment f on Thing { ${many(10, (at) => `a${at}: id`)} }`;
    expect(await refusal(spread)).toBe('The operation has 40 aliases, the limit is 30.');
  });

  it('on root fields lets 20 pass and names 21', async () => {
    expect((await graph.ask(`{ ${'total '.repeat(20)} }`)).errors).toEqual([]);
    expect(await refusal(`{ ${'total '.repeat(21)} }`)).toBe(
      'The operation has 21 root fields, the limit is 20.',
    );
  });

  it('holds against a bomb of fragments, at the cost of its text', async () => {
    const bomb = `{ ...f0 } ${many(45, (at) => `fragment f${at} on Query { total ${at < 44 ? `...f${at + 1} ...f${at + 1}` : ''} }`)}`;
    expect(await refusal(bomb)).toContain('root fields, the limit is 20');
  });

  it('on selections counts fragments as often as they are spread, since each spread is planned', async () => {
    const bomb = (length: number) =>
      `{ thing(id: "a") { ...f0 } } ${many(length, (at) => `fragment f${at} on Thing { id ${at < length - 1 ? `...f${at + 1} ...f${at + 1}` : ''} }`)}`;
    expect((await graph.ask(bomb(8))).errors).toEqual([]);
    expect(await refusal(bomb(9))).toBe(
      'The operation has 1023 selections, its fragments spread out, the limit is 1000.',
    );
    expect(await refusal(bomb(45))).toContain('selections, its fragments spread out');
  });

  it('on the depth of values lets 8 pass and names 9, and any depth that a body can have', async () => {
    const nested = (depth: number) => ({ text: JSON.parse(lists(depth)) as unknown });
    expect((await graph.ask('{ total }', { variables: nested(8) })).errors).toEqual([]);
    expect(await refusal('{ total }', nested(9))).toBe(
      'The request has lists and objects 9 deep inside each other, the limit is 8.',
    );
    const inTexts = `{"query":"{ total } # \\"${'['.repeat(100)}","variables":{"text":"\\\\"}}`;
    expect((await post(graph.gateway.url, inTexts)).errors).toEqual([]);
    const bottomless = `{"query":"{ total }","variables":{"text":${lists(100_000)}}}`;
    expect((await post(graph.gateway.url, bottomless)).errors).toEqual([
      {
        message:
          'The request body has lists and objects too deep inside each other, the limit is 32.',
        extensions: { code: 'REQUEST_TOO_LARGE' },
      },
    ]);
  });

  it('on variables counts those that are brought, wherever they are not declared', async () => {
    const brought = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`v${at}`, at]));
    expect((await graph.ask('{ total }', { variables: brought(100) })).errors).toEqual([]);
    expect(await refusal('{ total }', brought(101))).toBe(
      'The request brings 101 variables, the limit is 100.',
    );
  });

  it('on the text of a document is named before the document is validated', async () => {
    const query = many(11, (at) => `query q${at} { nothing${at} }`);
    expect(await refusal(query)).toBe('The document has 11 operations, the limit is 10.');
    expect(await refusal(`{ thing(id: "a") { ${'id '.repeat(500)} } }`)).toBe(
      'One field is asked for 500 times in the same place, the limit is 50.',
    );
  });

  it('on tokens names how many were found', async () => {
    expect(await refusal(`{ thing(id: "a") { ${'id '.repeat(5000)} } }`)).toBe(
      'The document has 5010 tokens, the limit is 2000.',
    );
  });

  it('leaves a short text that is no GraphQL to the parser', async () => {
    const { status, errors } = await graph.ask('{ total');
    expect({ status, code: errors[0]?.extensions['code'] }).toEqual({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
    });
  });

  it('on aliases and root fields counts what tells of types too, asked under many names', async () => {
    expect(await refusal(`{ ${many(31, (at) => `a${at}: __typename`)} }`)).toContain(
      'root fields, the limit is 20',
    );
    expect(await refusal(`{ things { ${many(31, (at) => `a${at}: __typename`)} } }`)).toContain(
      'aliases, the limit is 30',
    );
  });

  it('lets introspection pass in development', async () => {
    const { errors, data } = await graph.ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema');
  });

  it('on the body answers 10 MB with 413 and the shape of GraphQL', async () => {
    const answer = await post(graph.gateway.url, {
      query: '{ total }',
      variables: { x: 'x'.repeat(10_000_000) },
    });
    expect(answer).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }],
    });
    expect(answer.errors[0]?.message).toMatch(
      /^The request body has 100000\d\d bytes, the limit is 262144\.$/,
    );
  });

  it('can be set', async () => {
    const small = await startToyGraph({ limits: { depth: 1 } });
    expect((await small.ask('{ things { id } }')).errors[0]?.message).toBe(
      'The operation is 2 fields deep, the limit is 1.',
    );
    await small.stop();
  });
});
