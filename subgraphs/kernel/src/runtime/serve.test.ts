import { buildSchema } from 'graphql';
import { Writable } from 'node:stream';
import { type ToyLoaders, toySubgraph } from '../../../../test/support/toy-part';
import type { Principal } from '../domain/principal';
import {
  generateSigningKey,
  type Sign,
  signer,
  trusted,
  type Verify,
  verifier,
} from './internal-token';
import { makeLog } from './log';
import { type Listening, serveSubgraph, type SubgraphService } from './serve';

const customer: Principal = {
  kind: 'customer',
  subject: 's',
  scopes: ['apples:buy'],
  policies: [],
};

let sign: Sign;
let verify: Verify;
let server: Listening;
let lines: string[] = [];
let isReady = () => Promise.resolve(true);

const destination = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    lines.push(chunk.toString());
    done();
  },
});

const toyService = async (): Promise<SubgraphService<ToyLoaders>> => ({
  part: 'toy',
  schema: (await toySubgraph()).schema,
  host: '127.0.0.1',
  port: 0,
  verify,
  loadersFor: () => ({ reads: 0 }),
  isReady: () => isReady(),
  routes: (app) => {
    app.get('/route', (_request, response) => {
      response.json({ open: true });
    });
  },
  log: makeLog('toy', 'info', destination),
});

beforeAll(async () => {
  const key = await generateSigningKey('gateway');
  [sign, verify] = [await signer(key), verifier('toy', [trusted(key)])];
  server = await serveSubgraph(await toyService());
});
beforeEach(() => {
  lines = [];
  isReady = () => Promise.resolve(true);
});
afterAll(() => server.stop());

const send = async (path: string, init: RequestInit = {}, authorization?: string) => {
  const headers = {
    'content-type': 'application/json',
    ...(authorization ? { authorization } : {}),
  };
  const response = await fetch(new URL(path, server.url), { headers, ...init });
  return { status: response.status, body: (await response.json()) as object };
};

const ask = async (query: string) =>
  send(
    '/graphql',
    { method: 'POST', body: JSON.stringify({ query }) },
    `Bearer ${await sign(customer, 'toy')}`,
  );

const refused = {
  status: 401,
  body: {
    errors: [
      {
        message:
          'The request carries no valid internal token: only the gateway and other parts may ask here.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  },
};

describe('a served subgraph', () => {
  it('answers who brings a valid token, as whom the token says', async () => {
    expect(await ask('{ caller apple(id: "a") { id } }')).toEqual({
      status: 200,
      body: { data: { caller: 'customer s', apple: { id: 'a' } } },
    });
  });

  it.each([undefined, 'Bearer', 'Bearer no-token', 'Basic YTpi'])(
    'refuses whoever brings %p, on every path but its health',
    async (authorization) => {
      const body = JSON.stringify({ query: '{ __typename }' });
      expect(await send('/graphql', { method: 'POST', body }, authorization)).toEqual(refused);
      expect(await send('/route', {}, authorization)).toEqual(refused);
      expect((await send('/health/live', {}, authorization)).status).toBe(200);
    },
  );

  it('refuses a token that is made out to another part', async () => {
    const authorization = `Bearer ${await sign(customer, 'claims')}`;
    expect(await send('/route', {}, authorization)).toEqual(refused);
    const right = `Bearer ${await sign(customer, 'toy')}`;
    expect(await send('/route', {}, right)).toEqual({ status: 200, body: { open: true } });
  });

  it('says that it lives, and whether it is ready', async () => {
    expect(await send('/health/live')).toEqual({ status: 200, body: { status: 'live' } });
    expect(await send('/health/ready')).toEqual({ status: 200, body: { status: 'ready' } });
    isReady = () => Promise.resolve(false);
    expect(await send('/health/ready')).toEqual({ status: 503, body: { status: 'waiting' } });
  });

  it('masks a bug by a reference under which the log has it, without what the bug tells of a person', async () => {
    const { body } = await ask('{ apple(id: "worm") { id } }');
    const { errors } = body as { errors: { message: string; extensions: { reference: string } }[] };
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(body)).not.toContain('worm named');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      {
        process: 'toy',
        reference: errors[0]?.extensions.reference,
        err: { message: 'a worm named [withheld]' },
      },
    ]);
  });

  it('does not show its schema to those who ask for it', async () => {
    const { body } = await ask('{ __schema { types { name } } }');
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it.each([
    { what: 'a body that is no JSON', body: '{ no json', status: 400 },
    {
      what: 'a body over a megabyte',
      body: JSON.stringify({ query: 'x'.repeat(1_100_000) }),
      status: 413,
    },
  ])('answers $what with $status', async ({ body, status }) => {
    const authorization = `Bearer ${await sign(customer, 'toy')}`;
    expect(await send('/graphql', { method: 'POST', body }, authorization)).toMatchObject({
      status,
      body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    });
  });

  it('begins each request with loaders of its own', async () => {
    const query = '{ apple(id: "a") { readCount } }';
    const first = await ask(query);
    expect(first.body).toEqual({ data: { apple: { readCount: 1 } } });
    expect(await ask(query)).toEqual(first);
  });
});

describe('a subgraph does not start', () => {
  it('with a schema whose fields nobody guards', async () => {
    const schema = buildSchema('type Query { open: String }');
    await expect(serveSubgraph({ ...(await toyService()), schema })).rejects.toThrow(
      'The toy subgraph has no access check on its fields; it does not start without.',
    );
  });

  it('on a port that is taken, and says which', async () => {
    const { port } = new URL(server.url);
    const second = serveSubgraph({ ...(await toyService()), port: Number(port) });
    await expect(second).rejects.toThrow(new RegExp(`Port ${port} .*taken.*0 for a free one`));
  });
});

describe('a subgraph that stops', () => {
  it('lets a request in flight end and takes no other', async () => {
    let answer = (): void => undefined;
    const held = new Promise<boolean>((resolve) => {
      answer = () => {
        resolve(true);
      };
    });
    const other = await serveSubgraph({ ...(await toyService()), isReady: () => held });
    const inFlight = fetch(new URL('/health/ready', other.url));
    await fetch(new URL('/health/live', other.url));
    const stopping = other.stop();
    answer();
    expect((await inFlight).status).toBe(200);
    await stopping;
    await expect(fetch(new URL('/health/live', other.url))).rejects.toThrow('fetch failed');
  });
});
