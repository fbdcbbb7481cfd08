import { developmentToken } from './development-issuer';
import { startOpenServer, startToyGraph, type ToyGraph } from '../test/toy-graph';

describe('the gateway', () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  it('puts an answer together from two subgraphs', async () => {
    const { status, data, errors } = await graph.ask('{ things { id name stock } total }');
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(data).toEqual({
      things: [
        { id: 'a', name: 'thing a', stock: 3 },
        { id: 'b', name: 'thing b', stock: 3 },
      ],
      total: 7,
    });
  });

  it('passes a subgraph’s error on with its path, code and field, and nothing of the engine', async () => {
    const { data, errors } = await graph.ask('query ($size: Int) { picky(size: $size) total }', {
      variables: { size: 5 },
    });
    expect(data).toEqual({ picky: null, total: 7 });
    expect(errors).toEqual([
      {
        message: 'size is 5, it has to be 1.',
        path: ['picky'],
        extensions: { code: 'BAD_USER_INPUT', field: ['size'] },
      },
    ]);
  });

  it('gives the path of an error in an entity of a list', async () => {
    const { errors } = await graph.ask('{ things { received } }');
    expect(errors.map(({ path }) => path)).toEqual([
      ['things', 0, 'received'],
      ['things', 1, 'received'],
    ]);
  });

  it('masks what nobody foresaw with a reference that is in the log', async () => {
    const { data, errors } = await graph.ask('{ broken total }');
    expect(data).toEqual({ broken: null, total: 7 });
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    const reference = errors[0]?.extensions['reference'];
    expect(errors[0]).toMatchObject({
      path: ['broken'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(
      graph.lines.some(
        (line) => line.includes(String(reference)) && line.includes('shelf answered'),
      ),
    ).toBe(true);
    expect(graph.lines.some((line) => line.includes('hunter2'))).toBe(true);
  });

  it('never leaves a null unexplained where the schema promises a value', async () => {
    const { data, errors } = await graph.ask('{ thing(id: "gone") { name counted } total }');
    expect(data).toEqual({ thing: null, total: 7 });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(graph.lines.some((line) => line.includes('unexplained null'))).toBe(true);
  });

  it('names a variable that does not fit, with HTTP 400', async () => {
    const { status, errors } = await graph.ask('query ($size: Int) { picky(size: $size) }', {
      variables: { size: 'x' },
    });
    expect({ status, code: errors[0]?.extensions['code'] }).toEqual({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
  });

  it('says which operations there are when the one asked for is not', async () => {
    const { status, errors } = await graph.ask('query A { total } query B { total }');
    expect({ status, code: errors[0]?.extensions['code'] }).toEqual({
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
    });
    expect(errors[0]?.message).toContain('A, B');
  });

  it('hides what is inaccessible, and keeps root fields of a mutation from callers without the scope', async () => {
    const token = await developmentToken(graph.issuerKey, 'customer');
    const admin = await developmentToken(graph.issuerKey, 'admin');
    const hidden = await graph.ask('{ hidden }', { token: admin });
    expect(hidden.errors[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    const refused = await graph.ask('mutation { paint }', { token });
    expect(refused.errors[0]).toMatchObject({
      path: ['paint'],
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    });
    expect((await graph.ask('mutation { paint }', { token: admin })).data).toEqual({ paint: true });
    expect((await graph.ask('{ secret }', { token: admin })).data).toEqual({ secret: 'told' });
  });

  it('needs one fetch for each subgraph, whatever the length of a list', async () => {
    const before = { ...graph.fetches };
    await graph.ask('{ things { stock } }');
    expect(graph.fetches['shelf']).toBe((before['shelf'] ?? 0) + 1);
    expect(graph.fetches['stock']).toBe((before['stock'] ?? 0) + 1);
  });

  it('gives each answer an id and lets nobody keep it', async () => {
    const { headers } = await graph.ask('{ total }');
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a subgraph that is down', () => {
  it('costs its own part of the answer and one clear error', async () => {
    const graph = await startToyGraph();
    await graph.stock.stop();
    const { status, data, errors } = await graph.ask(
      '{ things { name stock } thing(id: "c") { stock } total }',
    );
    expect(status).toBe(200);
    expect(data).toEqual({
      things: [
        { name: 'thing a', stock: null },
        { name: 'thing b', stock: null },
      ],
      thing: { stock: null },
      total: null,
    });
    expect(errors).toEqual([
      {
        message: 'A part of the graph did not answer. Retry with backoff.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ]);
    expect(graph.lines.some((line) => line.includes('"subgraph":"stock"'))).toBe(true);
    await graph.stop();
  });

  it('is not told of by the part that needs it: which one it is, is in the log', async () => {
    const said = 'The stock part did not answer. Try again.';
    const error = { message: said, path: ['total'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
    const needing = await startOpenServer(200, JSON.stringify({ data: null, errors: [error] }));
    const graph = await startToyGraph({
      subgraphs: ['shelf', 'stock'].map((name) => ({ name, url: () => needing.url })),
    });
    const { errors } = await graph.ask('{ total }');
    expect(errors).toEqual([
      {
        message: 'A part of the graph did not answer. Retry with backoff.',
        path: ['total'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ]);
    expect(graph.lines.some((line) => line.includes(said))).toBe(true);
    await Promise.all([graph.stop(), needing.stop()]);
  });

  it.each([
    [502, '{"errors":[{"message":"bad gateway at 10.0.0.7"}]}'],
    [200, '<html>hello</html>'],
    [200, '{"greeting":"hello"}'],
  ])('is one that answers %s %s', async (status, body) => {
    const odd = await startOpenServer(status, body);
    const graph = await startToyGraph();
    const other = await startToyGraph({
      subgraphs: [
        { name: 'shelf', url: () => graph.shelf.url },
        { name: 'stock', url: () => odd.url },
      ],
    });
    const { data, errors } = await other.ask('{ total }');
    expect(data).toEqual({ total: null });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
    await Promise.all([other.stop(), graph.stop(), odd.stop()]);
  });

  it('is not one that refuses our own token: that is a bug, masked', async () => {
    const refusing = await startToyGraph();
    const graph = await startToyGraph({
      subgraphs: [
        { name: 'shelf', url: () => refusing.shelf.url },
        { name: 'stock', url: () => refusing.stock.url },
      ],
    });
    const { status, errors } = await graph.ask('{ total }');
    expect(status).toBe(200);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL_SERVER_ERROR']);
    await Promise.all([graph.stop(), refusing.stop()]);
  });
});

describe('starting the gateway', () => {
  it('says which engines there are', async () => {
    await expect(startToyGraph({ engine: 'care' })).rejects.toThrow(
      'There is no engine care. Set CARE_ENGINE to apollo.',
    );
  });

  it('says which parts have no address', async () => {
    await expect(startToyGraph({ subgraphs: [] })).rejects.toThrow(
      'parts without an address: shelf, stock',
    );
  });

  it('says that a supergraph cannot be read', async () => {
    await expect(startToyGraph({ supergraphSdl: 'type Query { a: Int }' })).rejects.toThrow(
      'The supergraph cannot be read',
    );
  });
});
