import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type NextFunction, type Request, type Response } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { Fault } from '../domain/fault';
import type { Principal } from '../domain/principal';
import { isAccessEnforced } from '../graphql/access';
import type { GraphContext } from '../graphql/context';
import { maskErrors } from '../graphql/mask-errors';
import type { Verify } from './internal-token';
import type { Log } from './log';
import { StartFault } from './start-fault';

export interface SubgraphService<Loaders> {
  readonly part: string;
  readonly schema: GraphQLSchema;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly verify: Verify;
  readonly loadersFor: (principal: Principal) => Loaders;
  /** What is done for a caller before anything of their request is looked at. */
  readonly greet?: (principal: Principal) => Promise<void>;
  readonly isReady: () => Promise<boolean>;
  /** Further routes, such as the development's clock; each of them sees only requests with a valid token. */
  readonly routes?: (app: express.Express) => void;
  /** Routes that decide by themselves whom they let in. */
  readonly guardedRoutes?: (app: express.Express) => void;
  readonly log: Log;
}

export interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

const answer401 = (response: Response): void => {
  const message =
    'The request carries no valid internal token: only the gateway and other parts may ask here.';
  response.status(401).json({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
};

const bearerOf = (request: Request): string =>
  /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1] ?? '';

const authenticate =
  (verify: Verify) => (request: Request, response: Response, next: NextFunction) => {
    verify(bearerOf(request)).then(
      (principal) => {
        response.locals['principal'] = principal;
        next();
      },
      () => {
        answer401(response);
      },
    );
  };

const listenFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another process: set PORT to another one, or to 0 for a free one',
  EACCES: 'is not one that this user may open: set PORT to one over 1023',
};

const listenFault = (host: string, port: number, cause: NodeJS.ErrnoException): StartFault => {
  const why = listenFaults[cause.code ?? ''];
  const text = why
    ? `Port ${port} of ${host} ${why}.`
    : `${host} is no address of this machine (${cause.message}): set HOST to one, such as 127.0.0.1.`;
  return new StartFault(text, { cause });
};

/** Listens on an address; one that cannot be had is a fault that says why. */
export const listen = async (server: Server, host: string, port: number): Promise<string> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(listenFault(host, port, error));
    });
    server.listen(port, host, resolve);
  });
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${(server.address() as AddressInfo).port}`;
};

/** How often connections that a request has just left idle are closed while a server stops. */
const sweepMs = 50;

/** Lets requests in flight end, then closes what is left. */
export const stopServer = (server: Server, graceMs = 5000): Promise<void> =>
  new Promise((resolve) => {
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, sweepMs);
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });

const unwrap = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;

const apolloFor = ({
  schema,
  log,
}: Pick<SubgraphService<unknown>, 'schema' | 'log'>): ApolloServer<GraphContext> =>
  new ApolloServer<GraphContext>({
    schema,
    introspection: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    formatError: maskErrors((reference, error) => {
      log.error({ reference, err: unwrap(error) }, 'a request failed');
    }),
  });

/** Whether the process runs, and whether it can answer: asked by whoever runs it, without a token. */
const answerHealth = (app: express.Express, isReady: () => Promise<boolean>): void => {
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  app.get('/health/ready', (_request, response, next) => {
    isReady().then((ready) => {
      response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'waiting' });
    }, next);
  });
};

const answerUnreadable = (
  error: unknown,
  _request: Request,
  response: Response,
  _next: NextFunction,
): void => {
  const status = error instanceof Fault ? 400 : ((error as { status?: number }).status ?? 500);
  response.status(status).json({
    errors: [{ message: 'The request cannot be read.', extensions: { code: 'BAD_REQUEST' } }],
  });
};

const appFor = <Loaders>(
  service: SubgraphService<Loaders>,
  apollo: ApolloServer<GraphContext>,
): express.Express => {
  const contextOf = async ({ res }: { readonly res: Response }): Promise<GraphContext<Loaders>> => {
    const principal = res.locals['principal'] as Principal;
    const freshLoaders = () => service.loadersFor(principal);
    await service.greet?.(principal);
    return { principal, loaders: freshLoaders(), freshLoaders };
  };
  const app = express();
  app.disable('x-powered-by');
  answerHealth(app, service.isReady);
  service.guardedRoutes?.(app);
  app.use(authenticate(service.verify), express.json({ limit: '1mb' }));
  app.use('/graphql', expressMiddleware(apollo, { context: contextOf }));
  service.routes?.(app);
  app.use(answerUnreadable);
  return app;
};

/** Serves a subgraph over HTTP to whoever brings a valid internal token. It refuses a schema without the access check. */
export const serveSubgraph = async <Loaders>(
  service: SubgraphService<Loaders>,
): Promise<Listening> => {
  if (!isAccessEnforced(service.schema)) {
    throw new StartFault(
      `The ${service.part} subgraph has no access check on its fields; it does not start without.`,
    );
  }
  const apollo = apolloFor(service);
  await apollo.start();
  const server = createServer(appFor(service, apollo));
  const origin = await listen(server, service.host, service.port);
  service.log.info({ origin }, 'listening');
  return {
    url: `${origin}/graphql`,
    stop: async () => {
      await stopServer(server);
      await apollo.stop();
    },
  };
};
