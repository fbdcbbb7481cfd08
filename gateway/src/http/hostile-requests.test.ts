import { bombs, explorations, type HostileRequest, wrongForms } from '../../test/hostile-requests';
import { type Answer, startOpenServer, startToyGraph, type ToyGraph } from '../../test/toy-graph';

/** What no client may read, whatever it sends: the parts, where the code lies, what it is made of, almost-right names. */
const secrets = /shelf|stock|node_modules|\/src\/|\.ts:|at \w+ \(|hunter2|did you mean/i;

describe('in production a hostile request', () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph({ isDevelopment: false });
  });
  afterAll(() => graph.stop());

  const isRefused = async (request: HostileRequest): Promise<void> => {
    const { method = 'POST', headers, body, status, code, says } = request;
    const before = { ...graph.fetches };
    const init: RequestInit & { readonly duplex: 'half' } = {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : body(),
      duplex: 'half',
    };
    const response = await fetch(graph.gateway.url, init);
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as Partial<Answer>;
    expect([response.status, data, errors[0]?.extensions['code']]).toEqual([
      status,
      undefined,
      code,
    ]);
    expect(errors[0]?.message).toContain(says);
    expect(text).not.toMatch(secrets);
    expect(graph.fetches).toEqual(before);
  };

  const title = 'of $title is $code with HTTP $status, and nothing runs';
  it.each(bombs)(title, isRefused);
  it.each(explorations)(title, isRefused);
  it.each(wrongForms)(title, isRefused);

  describe('by an address', () => {
    const ask = (search: string, init: RequestInit = {}) =>
      fetch(`${graph.gateway.url}?query=${search}`, init);
    const preflighted = { headers: { 'apollo-require-preflight': '1' } };
    const paint = encodeURIComponent('mutation { paint }');

    it('never runs a command', async () => {
      const response = await ask(paint, preflighted);
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await response.text()).toContain('GET requests only support query operations');
    });

    it.each([
      ['as a link or a picture', {}],
      ['in disguise', { headers: { 'x-http-method-override': 'POST', 'x-method-override': 'POST' } }],
      ['as a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ])('runs nothing %s', async (_title, init) => {
      const before = { ...graph.fetches };
      for (const query of [paint, '{total}']) {
        const response = await ask(query, init);
        expect([response.status, await response.text()]).toEqual([
          400,
          expect.stringContaining('BAD_REQUEST'),
        ]);
      }
      expect(graph.fetches).toEqual(before);
    }); // prettier-ignore

    it('is of 8 KB at most', async () => {
      const response = await ask(`{total}${'%20'.repeat(3000)}`, preflighted);
      expect(response.status).toBe(414);
      expect(await response.text()).toMatch(
        /The address has 9\d{3} bytes, the limit is 8192: send the operation with POST\./,
      );
    });

    it('asks for no head alone', async () => {
      const response = await ask('{total}', { ...preflighted, method: 'HEAD' });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    });
  });

  it('that makes a part fail reads no trace of it', async () => {
    const response = await graph.ask('{ broken picky(size: 7) }');
    expect(response.status).toBe(200);
    expect(response.errors.map(({ extensions }) => extensions['code']).sort()).toEqual([
      'BAD_USER_INPUT',
      'INTERNAL_SERVER_ERROR',
    ]);
    expect(JSON.stringify(response.errors)).not.toMatch(secrets);
  });

  it('that asks how the parts are reads that not all of them are well', async () => {
    const down = await startOpenServer(503, '{}');
    const ailing = await startToyGraph({
      isDevelopment: false,
      subgraphs: ['shelf', 'stock'].map((name) => ({ name, url: () => down.url })),
    });
    const ready = await fetch(new URL('/health/ready', ailing.gateway.url));
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'waiting' }]);
    expect(ailing.lines.some((line) => line.includes('"parts":{"shelf"'))).toBe(true);
    const { errors } = await ailing.ask('{ total things { id } }');
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(JSON.stringify(errors)).not.toMatch(secrets);
    await Promise.all([ailing.stop(), down.stop()]);
  });

  it('leaves the gateway answering good ones', async () => {
    const { status, data, errors } = await graph.ask('{ total things { id } }');
    expect([status, errors]).toEqual([200, []]);
    expect(data).toEqual({ total: 7, things: [{ id: 'a' }, { id: 'b' }] });
  });
});
