import { request as httpRequest } from 'node:http';
import { startToyGraph, type ToyGraph } from '../../test/toy-graph';

const total = JSON.stringify({ query: '{ total }' });
const draft = 'application/graphql-response+json';

describe('a request', () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    graph = await startToyGraph();
  });
  afterAll(() => graph.stop());

  const send = (init: RequestInit = {}, path = '/graphql') =>
    fetch(new URL(path, graph.gateway.url), {
      method: 'POST',
      body: total,
      ...init,
      headers: { 'content-type': 'application/json', ...(init.headers as object) },
    });

  describe('that is refused', () => {
    const refusals: readonly (readonly [number, string, RequestInit, string])[] = [
      [401, 'for its token', { headers: { authorization: 'Bearer x' } }, '/graphql'],
      [404, 'for its path', {}, '/graph'],
      [404, 'for its path', { method: 'GET', body: null }, '/'],
      [405, 'for its method', { method: 'PUT' }, '/graphql'],
      [413, 'for its size', { body: `"${'x'.repeat(300_000)}"` }, '/graphql'],
      [415, 'for its type', { headers: { 'content-type': 'text/plain' } }, '/graphql'],
      [415, 'for its encoding', { headers: { 'content-encoding': 'snail' } }, '/graphql'],
      [400, 'for its text', { body: '{"query"' }, '/graphql'],
      [400, 'for its query', { body: '{"query":7}' }, '/graphql'],
      [400, 'for its document', { body: '{"query":"{"}' }, '/graphql'],
    ];

    it.each([...refusals])('with %i %s hears it in the type that it asked for', async (status, _why, init, path) => {
      for (const accept of [draft, 'application/json', `text/plain, ${draft};q=0.5`, '*/*']) {
        const headers = { ...(init.headers as Record<string, string>), accept };
        const response = await send({ ...init, headers }, path);
        const type = accept.includes(draft) ? draft : 'application/json';
        expect([response.status, response.headers.get('content-type')]).toEqual([status, `${type}; charset=utf-8`]);
        expect(await response.json()).toEqual({
          errors: [
            expect.objectContaining({
              message: expect.stringMatching(/\w/) as string,
              extensions: { code: expect.stringMatching(/^[A-Z_]+$/) as string },
            }),
          ],
        });
      }
    }); // prettier-ignore
  });

  it.each(['application/xml', 'text/html', 'application/json;q=0'])(
    'whose answer could only be %s runs nothing',
    async (accept) => {
      const before = { ...graph.fetches };
      const response = await send({ headers: { accept } });
      expect([response.status, response.headers.get('content-type')]).toEqual([
        406,
        'application/json; charset=utf-8',
      ]);
      expect(await response.text()).toContain('nothing was run');
      expect(graph.fetches).toEqual(before);
    },
  );

  it('says which methods and types there are where it asks or errs', async () => {
    const options = await send({ method: 'OPTIONS', body: null });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, POST, OPTIONS']);
    const put = await send({ method: 'PUT' });
    expect(put.headers.get('allow')).toBe('GET, POST');
    const text = await send({ headers: { 'content-type': 'text/plain' } });
    expect(text.headers.get('accept-post')).toBe('application/json');
  });

  it.each([
    ['application/json; charset=utf-8', 200],
    ['Application/JSON', 200],
    ['application/json; charset=latin1', 415],
  ])('may say its type as %s: %i', async (type, status) => {
    expect((await send({ headers: { 'content-type': type } })).status).toBe(status);
  });

  /** As no browser and no fetch would send it: the same header several times. */
  const withRepeated = (name: string, values: readonly string[]) =>
    new Promise<readonly [number | undefined, string, unknown]>((resolve, reject) => {
      const { port, pathname } = new URL(graph.gateway.url);
      const headers = ['host', 'here', 'content-type', 'application/json'];
      const sent = httpRequest(
        {
          port,
          path: pathname,
          method: 'POST',
          headers: [...headers, ...values.flatMap((value) => [name, value])],
        },
        (response) => {
          response.setEncoding('utf8').once('data', (text: string) => {
            resolve([response.statusCode, text, response.headers['www-authenticate']]);
          });
        },
      );
      sent.on('error', reject);
      sent.end(total);
    });

  it.each([
    ['authorization', ['Bearer a.b.c', 'Bearer d.e.f']],
    ['Authorization', ['Bearer a.b.c', 'Bearer a.b.c']],
    ['x-api-key', ['cg_live_1', 'cg_live_2']],
  ])('with more than one %s is nobody’s', async (name, values) => {
    const [status, text, challenge] = await withRepeated(name, values);
    expect([status, challenge]).toEqual([401, 'Bearer error="invalid_request"']);
    expect(text).toContain(`The header ${name.toLowerCase()} came more than once: send it once.`);
  });

  it.each([
    'access_token=a.b.c',
    'API_KEY=x',
    'query=%7Ba%7D&k=cg_live_1',
    'operationName=cg_test_1',
    'authorization=Bearer%20x',
    'variables=%7B%22k%22%3A%22cg_live_1%22%7D',
    'a=eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.',
  ])('with credentials in its address is nobody’s: %s', async (parameters) => {
    const response = await fetch(`${graph.gateway.url}?${parameters}`, {
      headers: { accept: 'application/json' },
    });
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('Credentials stand in the address');
  });

  it('with empty credentials is no stranger’s either', async () => {
    const [status, text] = await withRepeated('authorization', ['']);
    expect([status, text]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
  });
});
