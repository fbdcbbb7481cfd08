import { startToyGraph, type ToyGraph } from '../../test/toy-graph';

const query = JSON.stringify({ query: '{ total }' });
const json = { 'content-type': 'application/json' };

describe('every answer', () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph({
      isDevelopment: false,
      transport: {
        trustedProxies: ['127.0.0.1'],
        corsOrigins: ['https://shop.example'],
        requiresHttps: true,
      },
    });
  });
  afterAll(() => graph.stop());

  const send = (init: RequestInit = {}, path = '/graphql') =>
    fetch(new URL(path, graph.gateway.url), {
      method: 'POST',
      body: query,
      ...init,
      headers: { ...json, 'x-forwarded-proto': 'https', ...(init.headers as object) },
    });

  it.each<readonly [string, RequestInit, string, number]>([
    ['an answer', {}, '/graphql', 200],
    ['a refused token', { headers: { authorization: 'Bearer x' } }, '/graphql', 401],
    ['a refused body', { body: '[' }, '/graphql', 400],
    ['a refused method', { method: 'DELETE' }, '/graphql', 405],
    ['a page that is not there', {}, '/', 404],
    ['health', { method: 'GET', body: null }, '/health/live', 200],
  ])('that is %s is for its caller alone, and no page', async (_title, init, path, status) => {
    const answer = await send(init, path);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/) as string,
    });
    for (const name of ['x-powered-by', 'server', 'etag', 'set-cookie'])
      expect(answer.headers.has(name)).toBe(false);
    await answer.text();
  });

  it('is as long as it is: a secret beside a guess shows in the length of what was packed', async () => {
    const answer = await send({ headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.json()).toMatchObject({ data: { total: 7 } });
  });

  it('comes over https only, by the word of a trusted proxy', async () => {
    const answer = await send({ headers: { 'x-forwarded-proto': 'http' } });
    expect(answer.status).toBe(403);
    expect(answer.headers.has('strict-transport-security')).toBe(false);
    expect(await answer.text()).toContain('Ask over https');
    const health = await send({ method: 'GET', body: null, headers: { 'x-forwarded-proto': 'http' } }, '/health/live'); // prettier-ignore
    expect(health.status).toBe(200);
  });

  describe('to a script of another site', () => {
    const from = (origin: string, init: RequestInit = {}) =>
      send({ ...init, headers: { origin, ...(init.headers as object) } });
    const preflight = (origin: string) =>
      from(origin, {
        method: 'OPTIONS',
        body: null,
        headers: {
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type,x-api-key',
        },
      });
    const allowed = (headers: Headers) => headers.get('access-control-allow-origin');

    it('can be read where the site is listed, without cookies', async () => {
      const { headers } = await from('https://shop.example');
      expect(allowed(headers)).toBe('https://shop.example');
      expect(headers.get('access-control-expose-headers')).toBe(
        'ETag,RateLimit,RateLimit-Policy,Retry-After,X-Request-Id',
      );
      expect(headers.has('access-control-allow-credentials')).toBe(false);
      expect(headers.get('vary')).toContain('Origin');
    });

    it('can be read there when it is a refusal', async () => {
      const { status, headers } = await from('https://shop.example', {
        headers: { authorization: 'Bearer x' },
      });
      expect([status, allowed(headers)]).toEqual([401, 'https://shop.example']);
    });

    it('is announced there for two hours', async () => {
      const { status, headers } = await preflight('https://shop.example');
      expect([status, allowed(headers)]).toEqual([204, 'https://shop.example']);
      expect(headers.get('access-control-max-age')).toBe('7200');
      expect(headers.get('access-control-allow-methods')).toBe('GET,POST,PUT');
      expect(headers.get('access-control-allow-headers')).toBe(
        'Authorization,Content-Type,X-Api-Key,Apollo-Require-Preflight,X-Apollo-Operation-Name,If-None-Match,apollographql-client-name,graphql-client-name,x-graphql-client-name',
      );
    });

    it.each([
      'https://evil.example',
      'http://shop.example',
      'https://shop.example.evil.example',
      'https://shop.example:8443',
      'null',
    ])('cannot be read by %s', async (origin) => {
      for (const answer of [await from(origin), await preflight(origin)]) {
        const names = [...answer.headers.keys()];
        expect(names.filter((name) => name.startsWith('access-control-'))).toEqual([]);
        expect(answer.headers.get('vary')).toContain('Origin');
      }
    });
  });
});

describe('a client’s address', () => {
  /** 21 unknown keys make an address wait, so that the status shows for whose address one is taken. */
  const statusesFor = async (trustedProxies: readonly string[], forwarded: string) => {
    const graph = await startToyGraph({ transport: { trustedProxies } });
    const send = async (address: string) => {
      const headers = { ...json, authorization: 'Bearer cg_live_x', 'x-forwarded-for': address };
      const { status } = await fetch(graph.gateway.url, { method: 'POST', body: query, headers });
      return status;
    };
    let guesses = 0;
    while ((await send(`198.51.100.9, ${forwarded}`)) === 401 && guesses < 50) guesses += 1;
    const statuses = [await send(`198.51.100.1, ${forwarded}`), await send('198.51.100.2')];
    await graph.stop();
    return statuses;
  };

  it('is what a trusted proxy says, and not what the client told the proxy', async () => {
    expect(await statusesFor(['127.0.0.0/8'], '203.0.113.1')).toEqual([429, 401]);
  });

  it('is what the nearest proxy says that is not trusted itself', async () => {
    expect(await statusesFor(['127.0.0.1', '10.0.0.0/8'], '203.0.113.1, 10.0.0.7')).toEqual([
      429, 401,
    ]);
  });

  it('is that of the connection where nobody is trusted', async () => {
    expect(await statusesFor([], '203.0.113.1')).toEqual([429, 429]);
  });

  it('is that of the connection where somebody else is trusted', async () => {
    expect(await statusesFor(['10.0.0.0/8'], '203.0.113.1')).toEqual([429, 429]);
  });
});

describe('a gateway on a machine of its developer', () => {
  it('keeps no browser from asking other servers of that machine over HTTP', async () => {
    const graph = await startToyGraph({ transport: { trustedProxies: ['127.0.0.1'] } });
    const headers = { ...json, origin: 'https://shop.example', 'x-forwarded-proto': 'https' };
    const answer = await fetch(graph.gateway.url, { method: 'POST', body: query, headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.has('strict-transport-security')).toBe(false);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    await graph.stop();
  });
});
