import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Receipt } from '@care-graph/kernel/domain/files';
import { diskFiles } from '@care-graph/kernel/runtime/disk-files';
import { fileAddresses } from '@care-graph/kernel/runtime/file-addresses';
import { filesRoute as partRoute } from '@care-graph/kernel/runtime/files-route';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import express from 'express';
import { keptLog, startToyGraph, type ToyGraph } from '../../test/toy-graph';
import { maxFileBytes } from './files-route';

const film = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypmp42'),
  Buffer.alloc(300_000, 7),
]);
const sha256 = createHash('sha256').update(film).digest('hex');
const now = new Date('2026-03-12T12:00:00Z');
const addresses = fileAddresses('shelf', Buffer.alloc(32));
const { log } = keptLog();

/** A part that expects one film, `film_1`, and has it once it has come. */
const startPart = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'part-'));
  const files = diskFiles(folder);
  const app = express();
  const receive = async (id: string, content: AsyncIterable<Uint8Array>): Promise<Receipt> => {
    if (id !== 'film_1') return 'NOT_EXPECTED';
    if (await files.get(id)) return 'THERE_ALREADY';
    return files.put(content, { id, maxBytes: film.length, sha256, mediaType: 'video/mp4' });
  };
  const open = async (id: string) => {
    const content = await files.get(id);
    return content && { mediaType: 'video/mp4', byteSize: film.length, content };
  };
  partRoute({ addresses, clock: { now: () => now }, receive, open, log })(app);
  const server = createServer(app);
  const origin = await listen(server, '127.0.0.1', 0);
  return {
    url: `${origin}/graphql`,
    forget: () => files.remove('film_1'),
    stop: async () => {
      await stopServer(server, 0);
      await rm(folder, { recursive: true });
    },
  };
};

let part: Awaited<ReturnType<typeof startPart>>;
let graph: ToyGraph;

beforeAll(async () => {
  part = await startPart();
  graph = await startToyGraph({
    subgraphs: [
      { name: 'shelf', url: () => part.url },
      { name: 'stock', url: () => 'http://127.0.0.1:9/graphql' },
    ],
  });
});
beforeEach(() => part.forget());
afterAll(async () => {
  await graph.stop();
  await part.stop();
});

const addressOf = (method: 'PUT' | 'GET', id = 'film_1', until = now): string =>
  new URL(addresses.addressOf(id, method, until), graph.gateway.url).toString();

const put = (content: Buffer<ArrayBuffer>, address = addressOf('PUT')): Promise<Response> =>
  fetch(address, { method: 'PUT', body: content });

/** What came of a request that a client of its own kind sends. */
const sent = (headers: Record<string, string>, method = 'PUT'): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const asked = request(addressOf('PUT'), { method, headers }, resolve);
    asked.on('error', reject);
    asked.flushHeaders();
  });

describe('a file by its signed address', () => {
  it('comes in through the gateway and goes out again, as a file and nothing else', async () => {
    expect((await put(film)).status).toBe(201);
    const answer = await fetch(addressOf('GET'));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': String(film.length),
      'content-disposition': 'attachment; filename="film_1"',
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('no-store'),
    });
    expect(answer.headers.has('set-cookie')).toBe(false);
    expect(Buffer.from(await answer.arrayBuffer()).equals(film)).toBe(true);
  });

  it.each([
    { what: 'another one of the same size', content: Buffer.alloc(film.length, 7), status: 422 },
    { what: 'one that is larger', content: Buffer.concat([film, film]), status: 413 },
  ])('refuses $what, and then still takes the right one', async ({ content, status }) => {
    const answer = await put(content);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ message: expect.stringMatching(/was said: send/) });
    expect((await put(film)).status).toBe(201);
  });

  it('takes one PUT: the next one is told that the file is there', async () => {
    await put(film);
    expect((await put(film)).status).toBe(409);
  });

  it.each([
    { what: 'runs out', address: () => addressOf('PUT', 'film_1', new Date(now.getTime() - 1000)) },
    { what: 'is for reading', address: () => addressOf('GET') },
    {
      what: 'is for another file',
      address: () => addressOf('PUT', 'film_2').replace('film_2', 'film_1'),
    },
    { what: 'has no signature', address: () => addressOf('PUT').replace(/&signature.*/, '') },
  ])('is refused when it $what, however large the file is', async ({ address }) => {
    const answer = await put(film, address());
    expect(answer.status).toBe(403);
    expect((await fetch(addressOf('GET'))).status).toBe(404);
  });

  it('finds no file that nobody expects', async () => {
    expect((await put(film, addressOf('PUT', 'film_2'))).status).toBe(404);
  });

  it('has to say its size, and no more than a part takes', async () => {
    expect((await sent({ 'transfer-encoding': 'chunked' })).statusCode).toBe(411);
    expect((await sent({ 'content-length': String(maxFileBytes + 1) })).statusCode).toBe(413);
  });

  it('is sent by PUT and fetched by GET', async () => {
    const answer = await sent({}, 'DELETE');
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, PUT');
  });

  it.each([
    { what: 'a part that is none', path: '/files/none/film_1', status: 404 },
    {
      what: 'a part that does not answer',
      path: '/files/stock/film_1?until=1&signature=x',
      status: 503,
    },
    { what: 'another route of the part', path: '/files/shelf/..%2Fgraphql?until=1', status: 403 },
  ])('leads to no file of $what', async ({ path, status }) => {
    expect((await fetch(new URL(path, graph.gateway.url))).status).toBe(status);
  });
});
