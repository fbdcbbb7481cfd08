import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Fault } from '@care-graph/kernel/domain/fault';
import { nameIn } from '@care-graph/kernel/runtime/data-environment';
import { maskErrors } from '@care-graph/kernel/graphql/mask-errors';
import type { Log } from '@care-graph/kernel/runtime/log';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { AccessDesk } from '../access/access-desk';
import { type Audience, audiences, type Caller } from '../access/caller';
import type { IdentifyCaller } from '../access/identify-caller';
import type { Observed } from '../access/observed';
import type { DocumentBook, ServedDocument } from '../documents/document-book';
import { getAnswers, type GetAnswersParts } from '../documents/get-answers';
import { requestedDocument, type RequestedDocumentParts } from '../documents/requested-document';
import type { RequestIdentity } from '../engine/request-identity';
import type { Admitted } from '../limits/admitted';
import type { Limits } from '../limits/limits';
import { authenticate } from './authenticate';
import { bodyForm } from './body-form';
import { answerErrors, answerFault } from './fault-answer';
import type { FilesRoute } from './files-route';
import { graphiql } from './graphiql';
import { otherOrigins } from './other-origins';
import { readBody, refuseBody } from './read-body';
import type { Shortcomings } from './readiness';
import { recordAccess } from './record-access';
import { operationForm, requestForm } from './request-form';
import { securityHeaders } from './security-headers';
import type { Transport } from './transport';

interface BrokenDocumentsPart {
  readonly book: Pick<DocumentBook, 'broken'>;
}

export interface GatewayAppParts {
  /** One server for each audience, which knows what that audience sees and nothing else. */
  readonly servers: Readonly<Record<Audience, ApolloServer<RequestIdentity>>>;
  readonly identify: IdentifyCaller;
  readonly desk: AccessDesk;
  /** What is published, and how requests name it. */
  readonly documents: RequestedDocumentParts & GetAnswersParts & BrokenDocumentsPart;
  /** Lets a request in, or refuses it for its caller's budget. */
  readonly admission: RequestHandler;
  readonly probe: () => Promise<Shortcomings>;
  readonly limits: Limits;
  readonly transport: Transport;
  /** Routes that decide by themselves whom they let in. */
  readonly guardedRoutes?: ((app: Express) => void) | undefined;
  /** The route by which files come in and go out. */
  readonly files: Pick<FilesRoute, 'open'>;
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

/** A document of a client is nobody else's business: in production its id alone is said, whose it is and why is in the log. */
const saidOf =
  (isDevelopment: boolean) =>
  ({ id, name, client, problem }: ServedDocument): object =>
    isDevelopment ? { id, name, client, problem } : { id };

/** Which parts are not ready is for whoever operates them: in production it is in the log, not in the answer. */
const ready =
  ({ probe, documents, isDevelopment, log }: GatewayAppParts): RequestHandler =>
  async (_request, response) => {
    const parts = await probe();
    // A sandbox that is down takes nobody's live requests away.
    const isReady = Object.keys(parts).every((name) => name.startsWith(nameIn('sandbox', '')));
    const isWhole = Object.keys(parts).length === 0;
    if (!isWhole) log.warn({ parts }, isReady ? 'the sandbox is not ready' : 'not ready');
    const broken = documents.book.broken();
    response.status(isReady ? 200 : 503).json({
      status: isReady ? 'ready' : 'waiting',
      ...(isDevelopment && !isWhole ? { parts } : {}),
      ...(broken.length > 0 ? { brokenDocuments: broken.map(saidOf(isDevelopment)) } : {}),
    });
  };

const maskUnknown = (log: Log): ErrorRequestHandler => {
  const mask = maskErrors((reference, error) => {
    log.error({ reference, err: error }, 'a request failed');
  });
  return (error: unknown, _request, response, _next) => {
    answerErrors(response, 500, [mask({ message: '' }, error)]);
  };
};

/** Hands a request to the server of its caller's audience. */
const executeFor = (servers: GatewayAppParts['servers']): RequestHandler => {
  const handlers = Object.fromEntries(
    audiences.map((audience) => [
      audience,
      expressMiddleware(servers[audience], {
        context: ({ res: { locals } }) =>
          Promise.resolve({
            ...(locals['caller'] as Caller),
            requestId: locals['requestId'] as string,
            observed: locals['observed'] as Observed,
            admitted: locals['admitted'] as Admitted,
          }),
      }),
    ]),
  ) as Record<Audience, RequestHandler>;
  return (request, response, next) => {
    const { audience } = response.locals['caller'] as Caller;
    return handlers[audience](request, response, next);
  };
};

const nothingHere: RequestHandler = (_request, response) => {
  const message = 'There is nothing here; the graph is at /graphql.';
  answerFault(response, 404, new Fault('BAD_REQUEST', message));
};

/** The gateway's routes, in the order in which a request passes them. */
export const gatewayApp = (parts: GatewayAppParts): Express => {
  const { servers, identify, desk, admission, limits, isDevelopment, log } = parts;
  const { trustedProxies, corsOrigins, requiresHttps } = parts.transport;
  const app = express();
  app.disable('x-powered-by').disable('etag').set('trust proxy', trustedProxies);
  app.use(identifyRequest, securityHeaders(isDevelopment), otherOrigins(corsOrigins));
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  app.get('/health/ready', ready(parts));
  if (parts.guardedRoutes) {
    app.use('/operator', requestForm(requiresHttps));
    parts.guardedRoutes(app);
  }
  parts.files.open(app, requiresHttps);
  app.all(
    '/graphql',
    requestForm(requiresHttps),
    graphiql(isDevelopment),
    operationForm,
    recordAccess(desk),
    authenticate(identify),
    admission,
    readBody(limits),
    bodyForm,
    requestedDocument(parts.documents),
    getAnswers(parts.documents),
    executeFor(servers),
  );
  app.use(nothingHere);
  app.use(refuseBody(limits), maskUnknown(log));
  return app;
};
