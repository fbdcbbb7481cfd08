import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Log } from '@care-graph/kernel/runtime/log';
import { filesPath } from '@care-graph/kernel/runtime/file-addresses';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import { answerClientErrors, outOfTime } from './client-errors';
import { followTls, readTls } from './tls';
import {
  fileTransferMs,
  maxHeaderBytes,
  maxRequestsOfConnection,
  type Transport,
} from './transport';

export interface ServeOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly transport: Transport;
  readonly log: Log;
}

export interface Served {
  /** By which clients ask. */
  readonly origin: string;
  stop(): Promise<void>;
}

const optionsOf = ({ patience }: Transport) => ({
  maxHeaderSize: maxHeaderBytes,
  headersTimeout: patience.headersMs,
  requestTimeout: fileTransferMs,
  keepAliveTimeout: patience.idleMs,
  connectionsCheckingInterval: patience.checkMs,
});

const serverFor = (app: RequestListener, transport: Transport, log: Log): Server => {
  const { tls, patience } = transport;
  const options = optionsOf(transport);
  if (!tls) return createServer(options, app);
  const handshakeTimeout = patience.headersMs;
  const server = createTlsServer({ ...options, ...readTls(tls), handshakeTimeout }, app);
  server.once('listening', () => {
    followTls(server, tls, log, patience.checkMs);
  });
  return server;
};

/** Whoever sends anything but a file is given less time for it. */
const hurry = (server: Server, { patience: { requestMs } }: Transport): void => {
  server.on('request', (request: IncomingMessage) => {
    if (request.url?.startsWith(`${filesPath}/`)) return;
    const timer = setTimeout(() => {
      if (!request.complete) server.emit('clientError', outOfTime(), request.socket);
    }, requestMs);
    request.once('close', () => {
      clearTimeout(timer);
    });
  });
};

/** Serves the gateway's routes, over TLS where there is a certificate; it waits for no client longer than is said. */
export const serveApp = async (
  app: RequestListener,
  { host, port, transport, log }: ServeOptions,
): Promise<Served> => {
  const server = serverFor(app, transport, log);
  server.maxRequestsPerSocket = maxRequestsOfConnection;
  answerClientErrors(server);
  hurry(server, transport);
  const origin = await listen(server, host, port);
  return {
    origin: transport.tls ? origin.replace(/^http:/, 'https:') : origin,
    stop: () => stopServer(server),
  };
};
