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
  readonly isReady: () => Promise<boolean>;
  /** Further routes, such as the development's clock; each of them sees only requests with a valid token. */
  readonly routes?: (app: express.Express) => void;
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

/** Listens on an address; a port that is taken is a fault that says so. */
export const listen = async (server: Server, host: string, port: number): Promise<string> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(
        taken
          ? new StartFault(
              `Port ${port} on ${host} is taken or not allowed. Choose another, or 0 for a free one.`,
            )
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
};

/** Lets requests in flight end, then closes what is left. */
export const stopServer = (server: Server, graceMs = 5000): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });

const unwrap = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;

const apolloFor = ({ schema, log }: SubgraphService<unknown>): ApolloServer<GraphContext> =>
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

/** Serves a subgraph over HTTP to whoever brings a valid internal token. It refuses a schema without the access check. */
export const serveSubgraph = async <Loaders>(
  service: SubgraphService<Loaders>,
): Promise<Listening> => {
  if (!isAccessEnforced(service.schema)) {
    throw new StartFault(
      `The ${service.part} subgraph has no access check on its fields; it does not start without.`,
    );
  }
  const apollo = apolloFor(service as SubgraphService<unknown>);
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  app.get('/health/ready', (_request, response, next) => {
    service.isReady().then((ready) => {
      response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'waiting' });
    }, next);
  });
  app.use(authenticate(service.verify), express.json({ limit: '1mb' }));
  app.use(
    '/graphql',
    expressMiddleware(apollo, {
      context: ({ res }) => {
        const principal = res.locals['principal'] as Principal;
        return Promise.resolve({ principal, loaders: service.loadersFor(principal) });
      },
    }),
  );
  service.routes?.(app);
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const status = error instanceof Fault ? 400 : ((error as { status?: number }).status ?? 500);
    response
      .status(status)
      .json({
        errors: [{ message: 'The request cannot be read.', extensions: { code: 'BAD_REQUEST' } }],
      });
  });
  const server = createServer(app);
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
