import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import { Writable } from 'node:stream';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { enforceAccess } from '@care-graph/kernel/graphql/access';
import {
  generateSigningKey,
  type SigningKey,
  trusted,
  verifier,
} from '@care-graph/kernel/runtime/internal-token';
import type { Log } from '@care-graph/kernel/runtime/log';
import {
  type Listening,
  listen,
  serveSubgraph,
  stopServer,
} from '@care-graph/kernel/runtime/serve';
import { parse } from 'graphql';
import pino from 'pino';
import type { TokenTrust } from '../src/access/bearer-token';
import { accessDouble, plenty } from './access-double';
import { compose } from '../src/compose';
import { developmentTrust } from '../src/development-issuer';
import { type GatewayOptions, type RunningGateway, startGateway } from '../src/main';
import { shelfResolvers, shelfSdl, stockResolvers, stockSdl, toySdls } from './toy-subgraphs';

/** A log that keeps its lines for the test to read. */
export const keptLog = (): { readonly log: Log; readonly lines: readonly string[] } => {
  const lines: string[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    lines.push(chunk.toString());
    done();
  };
  return { log: pino({ level: 'info' }, new Writable({ write })), lines };
};

const serve = (
  part: string,
  sdl: string,
  resolvers: object,
  parts: { key: SigningKey; log: Log },
): Promise<Listening> => {
  const typeDefs = parse(sdl);
  const schema = enforceAccess(
    buildSubgraphSchema({ typeDefs, resolvers: resolvers as never }),
    typeDefs,
  );
  return serveSubgraph({
    part,
    schema,
    host: '127.0.0.1',
    port: 0,
    verify: verifier(part, [trusted(parts.key)]),
    loadersFor: (_principal: Principal) => ({}),
    isReady: () => Promise.resolve(true),
    log: parts.log,
  });
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    message: string;
    path?: unknown;
    extensions: Record<string, unknown>;
  }[];
}

const answerOf = async (response: Response): Promise<Answer> => {
  const { data, errors = [] } = (await response.json()) as Partial<Answer>;
  return { status: response.status, headers: response.headers, data, errors };
};

/** Posts an operation, with a token or without. */
export const post = async (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  answerOf(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

export const get = async (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  answerOf(await fetch(url, { headers }));

export interface ToyGraph {
  readonly gateway: RunningGateway;
  readonly shelf: Listening;
  readonly stock: Listening;
  readonly issuerKey: SigningKey;
  readonly lines: readonly string[];
  /** How often each subgraph was asked. */
  readonly fetches: Record<string, number>;
  ask(query: string, options?: { token?: string; variables?: object }): Promise<Answer>;
  stop(): Promise<void>;
}

export const trustIn = (key: SigningKey): TokenTrust => developmentTrust(key);

/** Two subgraphs and a gateway before them, all on the loopback interface. */
export const startToyGraph = async (overrides: Partial<GatewayOptions> = {}): Promise<ToyGraph> => {
  const key = await generateSigningKey('gateway');
  const issuerKey = await generateSigningKey('development-issuer');
  const { log, lines } = keptLog();
  const shelf = await serve('shelf', shelfSdl, shelfResolvers, { key, log });
  const stock = await serve('stock', stockSdl, stockResolvers, { key, log });
  const fetches: Record<string, number> = {};
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    supergraphSdl: compose(toySdls).supergraphSdl,
    subgraphs: [
      { name: 'shelf', url: () => shelf.url },
      { name: 'stock', url: () => stock.url },
    ],
    signingKey: key,
    openAccess: () => Promise.resolve(accessDouble()),
    budgets: plenty,
    tokens: trustIn(issuerKey),
    engine: 'apollo',
    isDevelopment: true,
    log,
    onFetch: (name) => {
      fetches[name] = (fetches[name] ?? 0) + 1;
    },
    ...overrides,
  }).catch(async (fault: unknown) => {
    await Promise.all([shelf.stop(), stock.stop()]);
    throw fault;
  });
  return {
    gateway, shelf, stock, issuerKey, lines, fetches,
    ask: (query, { token, variables } = {}) =>
      post(gateway.url, { query, variables }, token === undefined ? {} : { authorization: `Bearer ${token}` }),
    stop: async () => {
      await gateway.stop();
      await Promise.all([shelf.stop(), stock.stop()]);
    },
  }; // prettier-ignore
};

/** A server that answers every request the same way, whoever asks; without a body, never. */
export const startOpenServer = async (
  status: number,
  body: string | undefined,
  onRequest?: (request: IncomingMessage) => void,
): Promise<Listening> => {
  const server: Server = createServer((request, response) => {
    onRequest?.(request);
    if (body !== undefined)
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const origin = await listen(server, '127.0.0.1', 0);
  return { url: `${origin}/graphql`, stop: () => stopServer(server, 0) };
};
