import type { IncomingMessage } from 'node:http';
import { anonymous } from '@care-graph/kernel/domain/principal';
import { keptLog, post, startOpenServer, startToyGraph } from '../../test/toy-graph';
import { subgraphClient } from './subgraph-client';

const identity = { principal: anonymous, environment: 'live', requestId: 'r1' } as const;
const inSandbox = { ...identity, environment: 'sandbox' } as const;
const body = { query: '{ total }', variables: {} };

const clientOf = (url: string, limits: { timeoutMs?: number; maxAnswerBytes?: number } = {}) => {
  const { log, lines } = keptLog();
  const sign = () => Promise.resolve('signed');
  return {
    client: subgraphClient({
      subgraphs: [{ name: 'stock', url: () => url }],
      sign,
      log,
      ...limits,
    }),
    lines,
  };
};

describe('asking a subgraph', () => {
  it('sends the signed identity and a request id, and nothing of the client’s headers', async () => {
    const seen: IncomingMessage['headers'][] = [];
    const stock = await startOpenServer(200, '{"data":{"total":1}}', ({ headers }) =>
      seen.push(headers),
    );
    const graph = await startToyGraph();
    const other = await startToyGraph({
      subgraphs: [
        { name: 'shelf', url: () => graph.shelf.url },
        { name: 'stock', url: () => stock.url },
      ],
    });
    const { headers } = await post(other.gateway.url, body, {
      cookie: 'session=1', 'x-forwarded-for': '10.0.0.7', 'x-request-id': 'mine', traceparent: '00-1',
    }); // prettier-ignore
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
      'authorization', 'connection', 'content-length', 'content-type', 'host', 'x-request-id',
    ]); // prettier-ignore
    expect(seen[0]?.['x-request-id']).toBe(headers.get('x-request-id'));
    await Promise.all([other.stop(), graph.stop(), stock.stop()]);
  });

  it('takes a part that is too slow for one that is down', async () => {
    const stock = await startOpenServer(200, undefined);
    const { client, lines } = clientOf(stock.url, { timeoutMs: 50 });
    await expect(client.ask('stock', body, identity)).rejects.toThrow(
      'A part of the graph did not answer. Retry with backoff.',
    );
    expect(lines.join()).toContain('"requestId":"r1"');
    await stock.stop();
    await client.stop();
  });

  it('reads no answer beyond the limit', async () => {
    const stock = await startOpenServer(200, JSON.stringify({ data: 'x'.repeat(5000) }));
    const { client, lines } = clientOf(stock.url, { maxAnswerBytes: 1000 });
    await expect(client.ask('stock', body, identity)).rejects.toThrow(
      'A part of the graph did not answer',
    );
    expect(lines.join()).toContain('UND_ERR_RES_EXCEEDED_MAX_SIZE');
    await client.stop();
    await stock.stop();
  });

  it('hears the errors of an answer whose status is 400', async () => {
    const said = { errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }] };
    const stock = await startOpenServer(400, JSON.stringify(said));
    const { client } = clientOf(stock.url);
    await expect(client.ask('stock', body, identity)).resolves.toEqual(said);
    await client.stop();
    await stock.stop();
  });

  it('says in the log which part has no address', async () => {
    const { client, lines } = clientOf('http://127.0.0.1:1/graphql');
    await expect(client.ask('shelf', body, identity)).rejects.toThrow(
      'A part of the graph did not answer',
    );
    expect(lines.join()).toContain('"subgraph":"shelf"');
    await client.stop();
  });
});

describe('the environment of a caller', () => {
  /** Live data and sandbox, each of which says what it is and remembers the tokens that it was sent. */
  const both = async () => {
    const tokens = { live: [] as unknown[], sandbox: [] as unknown[] };
    const started = (name: 'live' | 'sandbox') =>
      startOpenServer(200, JSON.stringify({ data: { name } }), ({ headers }) =>
        tokens[name].push(headers.authorization),
      );
    const [live, sandbox] = [await started('live'), await started('sandbox')];
    return { live, sandbox, tokens, stop: () => Promise.all([live.stop(), sandbox.stop()]) };
  };

  const sign = (_principal: unknown, audience: string) => Promise.resolve(`for ${audience}`);

  it('chooses the part that is asked, and whom the token is made out to', async () => {
    const { live, sandbox, tokens, stop } = await both();
    const fetched: string[] = [];
    const client = subgraphClient({
      subgraphs: [{ name: 'stock', url: () => live.url }],
      sandbox: [{ name: 'stock', url: () => sandbox.url }],
      sign,
      log: keptLog().log,
      onFetch: (name) => fetched.push(name),
    });
    expect(await client.ask('stock', body, identity)).toEqual({ data: { name: 'live' } });
    expect(await client.ask('stock', body, inSandbox)).toEqual({ data: { name: 'sandbox' } });
    expect(tokens).toEqual({ live: ['Bearer for stock'], sandbox: ['Bearer for sandbox_stock'] });
    expect(fetched).toEqual(['stock', 'sandbox_stock']);
    await client.stop();
    await stop();
  });

  it.each([
    { why: 'there is no sandbox', sandbox: undefined, said: 'This graph has no sandbox, so that a test key reaches no data here: use a live key.' },
    { why: 'the sandbox lacks the part', sandbox: [], said: 'A part of the graph did not answer. Retry with backoff.' },
  ])('never falls back to live data: $why', async ({ sandbox, said }) => {
    const { live, tokens, stop } = await both();
    const client = subgraphClient({
      subgraphs: [{ name: 'stock', url: () => live.url }],
      sandbox,
      sign,
      log: keptLog().log,
    });
    await expect(client.ask('stock', body, inSandbox)).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      message: said,
    });
    expect(tokens.live).toEqual([]);
    await client.stop();
    await stop();
  }); // prettier-ignore
});
