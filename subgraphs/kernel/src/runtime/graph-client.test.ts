import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type GraphClient, graphClient } from './graph-client';
import { generateSigningKey, signer, trusted, verifier } from './internal-token';

let server: Server;
let client: GraphClient;
let url = '';
let requests: { readonly headers: IncomingMessage['headers']; readonly body: unknown }[] = [];
let reply: { readonly status: number; readonly body: string } | undefined;
let verify: ReturnType<typeof verifier>;

beforeAll(async () => {
  const key = await generateSigningKey('claims');
  verify = verifier('coverage', [trusted(key)]);
  server = createServer((request, response) => {
    void text(request).then((body) => {
      requests.push({ headers: request.headers, body: JSON.parse(body) as unknown });
      if (reply) response.writeHead(reply.status).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  client = graphClient({
    url: () => url,
    audience: 'coverage',
    environment: 'live',
    as: 'claims',
    sign: await signer(key),
    timeoutMs: 200,
  });
});
beforeEach(() => {
  requests = [];
});
afterAll(async () => {
  await client.close();
  server.closeAllConnections();
  server.close();
});

const answering = (body: object, status = 200) => {
  reply = { status, body: JSON.stringify(body) };
  return client.ask<{ a: number }>('query A($n: Int) { a(n: $n) }', { n: 1 });
};

const unavailable = {
  code: 'SUBGRAPH_UNAVAILABLE',
  message: 'The coverage part did not answer. Try again.',
};

describe('asking another part', () => {
  it('sends the document and its variables as a service, made out to that part', async () => {
    expect(await answering({ data: { a: 1 } })).toEqual({ a: 1 });
    const [request] = requests;
    expect(request?.body).toEqual({ query: 'query A($n: Int) { a(n: $n) }', variables: { n: 1 } });
    const token = String(request?.headers.authorization).replace('Bearer ', '');
    expect(await verify(token)).toEqual({
      kind: 'service',
      subject: 'claims',
      scopes: ['internal:coverage'],
      policies: [],
    });
  });

  it('hands a conflict on, which is the caller’s to resolve', async () => {
    const errors = [{ message: 'Read it again.', extensions: { code: 'CONFLICT' } }];
    await expect(answering({ data: null, errors })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'Read it again.',
    });
  });

  it.each([
    { errors: [{ message: 'Cannot query field "a".' }] },
    { data: { a: 1 }, errors: [{ message: 'half an answer' }] },
    { data: null },
    {},
  ])('takes any other error, and half an answer, for a bug: %p', async (body) => {
    const error = await answering(body).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toHaveProperty('code');
    expect((error as Error).message).toMatch(/^coverage answered: /);
  });

  it('says that the part is unavailable when it fails, answers no JSON, or is not there', async () => {
    await expect(answering({}, 503)).rejects.toMatchObject(unavailable);
    reply = { status: 200, body: '<html>' };
    await expect(client.ask('{ a }', {})).rejects.toMatchObject(unavailable);
    const there = url;
    url = 'http://127.0.0.1:1/graphql';
    await expect(client.ask('{ a }', {})).rejects.toMatchObject(unavailable);
    url = there;
  });

  it('does not wait for ever', async () => {
    reply = undefined;
    await expect(client.ask('{ a }', {})).rejects.toMatchObject(unavailable);
    expect(requests).toHaveLength(1);
  });
});
