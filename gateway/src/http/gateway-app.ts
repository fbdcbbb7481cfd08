import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Fault } from '@care-graph/kernel/domain/fault';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { maskErrors } from '@care-graph/kernel/graphql/mask-errors';
import type { Log } from '@care-graph/kernel/runtime/log';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Identify } from '../access/bearer-token';
import type { RequestIdentity } from '../engine/request-identity';
import type { Limits } from '../limits/limits';
import { authenticate } from './authenticate';
import { answerFault } from './fault-answer';
import { graphiql } from './graphiql';
import { readBody, refuseBody } from './read-body';
import type { Shortcomings } from './readiness';

export interface GatewayAppParts {
  readonly apollo: ApolloServer<RequestIdentity>;
  readonly identify: Identify;
  readonly probe: () => Promise<Shortcomings>;
  readonly limits: Limits;
  readonly isDevelopment: boolean;
  readonly log: Log;
}

/** Answers are for one caller: nobody on the way keeps them. The request's id is ours, for whoever reads the logs. */
const identifyRequest: RequestHandler = (_request, response, next) => {
  const requestId = randomUUID();
  response.locals['requestId'] = requestId;
  response.set({ 'x-request-id': requestId, 'cache-control': 'no-store' });
  next();
};

const ready =
  (probe: GatewayAppParts['probe']): RequestHandler =>
  async (_request, response) => {
    const parts = await probe();
    const isReady = Object.keys(parts).length === 0;
    response
      .status(isReady ? 200 : 503)
      .json(isReady ? { status: 'ready' } : { status: 'waiting', parts });
  };

const maskUnknown = (log: Log): ErrorRequestHandler => {
  const mask = maskErrors((reference, error) => {
    log.error({ reference, err: error }, 'a request failed');
  });
  return (error: unknown, _request, response, _next) => {
    response.status(500).json({ errors: [mask({ message: '' }, error)] });
  };
};

/** The gateway's routes, in the order in which a request passes them. */
export const gatewayApp = ({
  apollo,
  identify,
  probe,
  limits,
  isDevelopment,
  log,
}: GatewayAppParts): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.use(identifyRequest);
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  app.get('/health/ready', ready(probe));
  const execute = expressMiddleware(apollo, {
    context: ({ res: { locals } }) =>
      Promise.resolve({
        principal: locals['principal'] as Principal,
        requestId: locals['requestId'] as string,
      }),
  });
  app.all('/graphql', graphiql(isDevelopment), authenticate(identify), readBody(limits), execute);
  app.use((_request, response) => {
    answerFault(
      response,
      404,
      new Fault('BAD_REQUEST', 'There is nothing here; the graph is at /graphql.'),
    );
  });
  app.use(refuseBody(limits), maskUnknown(log));
  return app;
};
