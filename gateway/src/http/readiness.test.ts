import { createServer } from 'node:http';
import { type Listening, listen, stopServer } from '@care-graph/kernel/runtime/serve';
import { readinessProbe } from './readiness';

const servers: Listening[] = [];
afterAll(() => Promise.all(servers.map((server) => server.stop())));

/** A part that says whether it is ready, and what it answers to an unsigned request. */
const part = async (readiness: number, unsigned = 401) => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/health/ready' ? readiness : unsigned).end();
  });
  const origin = await listen(server, '127.0.0.1', 0);
  servers.push({ url: origin, stop: () => stopServer(server, 0) });
  return { name: 'stock', url: () => `${origin}/graphql` };
};

const nowhere = { name: 'shelf', url: () => 'http://127.0.0.1:9/graphql' };

describe('readiness', () => {
  it('is that of the live parts where there is no sandbox', async () => {
    expect(await readinessProbe([await part(200)])()).toEqual({});
    expect(await readinessProbe([await part(503), nowhere])()).toEqual({
      stock: 'is not ready',
      shelf: 'does not answer',
    });
  });

  it('is that of both sets where there is one, each part by its name', async () => {
    const ready = await part(200);
    expect(await readinessProbe([ready], [ready])()).toEqual({});
    expect(await readinessProbe([ready], [await part(503), nowhere])()).toEqual({
      sandbox_stock: 'is not ready',
      sandbox_shelf: 'does not answer',
    });
  });

  it('is not given to a part of either set that lets in whoever brings no token', async () => {
    const [ready, open] = [await part(200), await part(200, 200)];
    expect(await readinessProbe([open], [ready])()).toEqual({
      stock: 'answers without an internal token',
    });
    expect(await readinessProbe([ready], [open])()).toEqual({
      sandbox_stock: 'answers without an internal token',
    });
  });
});
