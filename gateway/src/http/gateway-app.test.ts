import { createHash } from 'node:crypto';
import { get, post, startOpenServer, startToyGraph, type ToyGraph } from '../../test/toy-graph';

const health = (graph: ToyGraph, name: string) =>
  fetch(new URL(`/health/${name}`, graph.gateway.url));
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

describe('the gateway over HTTP', () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  const refused = async (body: unknown, headers?: Record<string, string>) => {
    const { status, errors } = await post(graph.gateway.url, body, headers);
    return { status, codes: errors.map(({ extensions }) => extensions['code']) };
  };

  it.each([
    ['a body that is no JSON', '{"query":', 400],
    ['a body without a query', '{"variables":{}}', 400],
    ['an empty body', '', 400],
    ['a batch', '[{"query":"{ total }"},{"query":"{ total }"}]', 400],
    ['a query that is no text', '{"query":7}', 400],
  ])('refuses %s', async (_title, body, status) => {
    expect(await refused(body)).toEqual({ status, codes: ['BAD_REQUEST'] });
  });

  it('refuses a type that a form of another site can send', async () => {
    expect(await refused('{"query":"{ total }"}', { 'content-type': 'text/plain' })).toEqual({
      status: 415,
      codes: ['BAD_REQUEST'],
    });
  });

  it('refuses an unknown field and says which', async () => {
    const { status, errors } = await post(graph.gateway.url, { query: '{ totel }' });
    expect({ status, errors }).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(errors[0]?.message).toContain('"totel"');
  });

  it('says that it does not know a hash, so that a client sends the text', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } };
    expect(await refused({ extensions })).toEqual({
      status: 200,
      codes: ['PERSISTED_QUERY_NOT_FOUND'],
    });
  });

  it('answers a query by GET only when no simple form can have sent it, and never a mutation', async () => {
    const at = (query: string) => `${graph.gateway.url}?query=${encodeURIComponent(query)}`;
    const preflighted = { 'apollo-require-preflight': '1' };
    expect((await get(at('{ total }'), preflighted)).data).toEqual({ total: 7 });
    expect(await get(at('{ total }'))).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(await get(at('mutation { paint }'), preflighted)).toMatchObject({
      status: 405,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('says where the graph is', async () => {
    const answer = await get(new URL('/', graph.gateway.url).href);
    expect(answer).toMatchObject({
      status: 404,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('is live and ready', async () => {
    expect((await health(graph, 'live')).status).toBe(200);
    const ready = await health(graph, 'ready');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });
});

describe('readiness', () => {
  const notReady = async (change: (graph: ToyGraph) => Promise<string>) => {
    const parts = await startToyGraph();
    const stock = await change(parts);
    const graph = await startToyGraph({
      subgraphs: [
        { name: 'shelf', url: () => parts.shelf.url },
        { name: 'stock', url: () => stock },
      ],
    });
    const ready = await health(graph, 'ready');
    const live = await health(graph, 'live');
    await Promise.all([graph.stop(), parts.stop()]);
    expect([ready.status, live.status]).toEqual([503, 200]);
    return (await ready.json()) as unknown;
  };

  it('names a part that is down', async () => {
    const answer = await notReady(async ({ stock }) => {
      await stock.stop();
      return stock.url;
    });
    expect(answer).toEqual({ status: 'waiting', parts: { stock: 'does not answer' } });
  });

  it('names a part that answers without an internal token', async () => {
    const open = await startOpenServer(200, '{"data":{"total":1}}');
    const answer = await notReady(async () => open.url);
    expect(answer).toEqual({
      status: 'waiting',
      parts: { stock: 'answers without an internal token' },
    });
    await open.stop();
  });

  it('names a part that is not ready', async () => {
    const closed = await startOpenServer(401, '{}');
    const answer = await notReady(async () => closed.url);
    expect(answer).toEqual({ status: 'waiting', parts: { stock: 'is not ready' } });
    await closed.stop();
  });
});

describe('a browser', () => {
  it('gets GraphiQL with everything in the page, and a policy that allows nothing else', async () => {
    const graph = await startToyGraph();
    const response = await fetch(graph.gateway.url, { headers: browser });
    const html = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);

    const [script = '', ...others] = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
      ([, text]) => text ?? '',
    );
    const markup = html.replace(script, '').replace(/<style>[^]*?<\/style>/, '');
    const styles = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(others).toEqual([]);
    const addresses = [...markup.matchAll(/\s(?:src|href|action)\s*=\s*["']?([^"'\s>]*)/gi)].map(
      ([, address]) => address,
    );
    expect(addresses).toEqual(['data:,']);
    expect(styles).not.toMatch(/url\((?!["']?data:)|@import/);

    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(
      `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    await graph.stop();
  });

  it('gets no page in production, and no introspection', async () => {
    const graph = await startToyGraph({ isDevelopment: false });
    expect(await get(graph.gateway.url, browser)).toMatchObject({
      status: 404,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    const { errors } = await graph.ask('{ __schema { queryType { name } } totel }');
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
    await graph.stop();
  });
});
