import type { IncomingMessage } from 'node:http';
import {
  type IdentityProvider,
  type ProviderKey,
  providerKey,
  startIdentityProvider,
  tokenOf,
} from '../../test/identity-provider';
import {
  type Answer,
  post,
  startOpenServer,
  startToyGraph,
  type ToyGraph,
} from '../../test/toy-graph';

/** Headers of ours, of proxies and of Apollo's that a client writes itself, each with a value to be found again. */
const forged = Object.fromEntries(
  [
    'x-request-id', 'x-care-principal', 'x-care-audience', 'x-care-environment', 'x-internal-token',
    'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-real-ip', 'via',
    'cookie', 'proxy-authorization', 'x-user-id', 'x-original-url', 'x-rewrite-url',
    'traceparent', 'tracestate', 'baggage', 'user-agent', 'referer', 'accept-language',
    'apollographql-client-name', 'apollo-federation-include-trace', 'apollo-query-plan-experimental',
    'x-apollo-operation-name', 'router-authorization',
  ].map((name) => [name, `forged-${name}`]),
); // prettier-ignore

describe('the headers of a client', () => {
  let seen: IncomingMessage['headers'][] = [];
  let key: ProviderKey;
  let provider: IdentityProvider;
  let part: Awaited<ReturnType<typeof startOpenServer>>;
  let graph: ToyGraph;
  beforeAll(async () => {
    key = await providerKey('one');
    provider = await startIdentityProvider(key);
    part = await startOpenServer(200, '{"data":{"total":1}}', ({ headers }) => seen.push(headers));
    graph = await startToyGraph({
      tokens: provider.trust,
      isDevelopment: false,
      subgraphs: ['shelf', 'stock'].map((name) => ({ name, url: () => part.url })),
    });
  });
  afterAll(() => Promise.all([graph.stop(), part.stop(), provider.stop()]));

  const ask = async (
    headers: Record<string, string>,
  ): Promise<readonly [IncomingMessage['headers'], Answer]> => {
    seen = [];
    const answer = await post(graph.gateway.url, { query: '{ total }' }, headers);
    const [reached, ...others] = seen;
    if (!reached || others.length > 0) throw new Error('The part was not asked once.');
    return [reached, answer];
  };

  it('do not reach a part, whatever they are called', async () => {
    const token = await tokenOf(key);
    const [reached, answer] = await ask({ ...forged, authorization: `Bearer ${token}` });
    expect(Object.keys(reached).sort()).toEqual([
      'authorization', 'connection', 'content-length', 'content-type', 'host', 'x-request-id',
    ]); // prettier-ignore
    expect(JSON.stringify(reached)).not.toContain('forged-');
    expect(reached.authorization).not.toContain(token);
    expect(reached.host).toBe(new URL(part.url).host);
    expect(answer.data).toEqual({ total: 1 });
  });

  it('do not name the request: its id is ours, for the part and for the client', async () => {
    const [reached, { headers }] = await ask(forged);
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(reached['x-request-id']).toBe(headers.get('x-request-id'));
  });

  it('do not open what the engine knows: no trace and no plan', async () => {
    const headers = { 'apollo-federation-include-trace': 'ftv1', 'apollo-query-plan-experimental': 'true' };
    const response = await fetch(graph.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ total }', extensions: { queryPlan: true, tracing: true } }),
    });
    expect(JSON.stringify(await response.json())).not.toMatch(/ftv1|queryPlan|tracing/);
  }); // prettier-ignore
});
