import { pipeline } from 'node:stream/promises';
import { type DataEnvironment, nameIn } from '@care-graph/kernel/runtime/data-environment';
import { filesPath } from '@care-graph/kernel/runtime/file-addresses';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { Express, Request, RequestHandler, Response } from 'express';
import { Agent, type Dispatcher, request as ask } from 'undici';
import type { SubgraphAddress } from '../engine/subgraph-client';
import { type Methods, requestForm } from './request-form';
import { fileTransferMs } from './transport';

/** The largest file that passes, in bytes: no part takes a larger one. */
export const maxFileBytes = 200 * 1024 * 1024;

export interface FileParts {
  readonly subgraphs: readonly SubgraphAddress[];
  readonly sandbox?: readonly SubgraphAddress[] | undefined;
  readonly log: Log;
}

/** The route, and the connections that it keeps. */
export interface FilesRoute {
  readonly open: (app: Express, requiresHttps: boolean) => void;
  stop(): Promise<void>;
}

const methods: Methods = {
  names: ['GET', 'PUT'],
  says: (method) => `Files are sent by PUT and fetched by GET, not by ${method}.`,
};

/** Files at one time, in and out; who comes beyond that waits. */
const connections = 16;

const tell = (response: Response, status: number, message: string): void => {
  response.status(status).json({ message });
};

/** What of a part's answer a client is told; a part says no more than this of a file. */
const passedOn = [
  'content-type',
  'content-length',
  'content-disposition',
  'x-content-type-options',
];

const addressesIn = (
  environment: DataEnvironment,
  those: readonly SubgraphAddress[] = [],
): readonly (readonly [string, () => string])[] =>
  those.map(({ name, url }) => [nameIn(environment, name), url]);

/** A file is announced with its size, so that nobody sends without end. */
const refusalOf = (request: Request): readonly [number, string] | undefined => {
  const { method, headers } = request;
  if (method === 'GET') return undefined;
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (Number.isNaN(length)) return [411, 'Say the size of the file in content-length.'];
  return length > maxFileBytes ? [413, `A file may have up to ${maxFileBytes} bytes.`] : undefined;
};

const send = (
  url: () => string,
  request: Request,
  dispatcher: Dispatcher,
): Promise<Dispatcher.ResponseData> => {
  const [, query = ''] = request.originalUrl.split('?');
  const file = encodeURIComponent(String(request.params['id']));
  const target = new URL(`${filesPath}/${file}?${query}`, url());
  const length = request.headers['content-length'];
  const isUpload = request.method === 'PUT';
  return ask(target, {
    method: isUpload ? 'PUT' : 'GET',
    dispatcher,
    headersTimeout: fileTransferMs,
    signal: AbortSignal.timeout(fileTransferMs),
    ...(isUpload ? { body: request, headers: { 'content-length': length ?? '0' } } : {}),
  });
};

const give = async (
  { statusCode, headers, body }: Dispatcher.ResponseData,
  response: Response,
): Promise<void> => {
  response.status(statusCode);
  for (const name of passedOn) {
    const value = headers[name];
    if (value !== undefined) response.set(name, value);
  }
  await pipeline(body, response);
};

/** Whoever hung up, or a part that did: what is not told yet is told, and what is half told is broken off. */
const giveUp = (response: Response): void => {
  if (response.headersSent) response.destroy();
  else
    tell(response.set('connection', 'close'), 503, 'The file could not be passed on: try again.');
};

/** Passes files on to the part that keeps them and back; the part decides by the signed address whom it lets in. */
export const filesRoute = ({ subgraphs, sandbox, log }: FileParts): FilesRoute => {
  const dispatcher = new Agent({ connections });
  const addresses = new Map([
    ...addressesIn('live', subgraphs),
    ...addressesIn('sandbox', sandbox),
  ]);
  const pass: RequestHandler = async (request, response, next) => {
    const url = addresses.get(String(request.params['part']));
    if (!url) {
      next();
      return;
    }
    const refusal = refusalOf(request);
    if (refusal) {
      tell(response.set('connection', 'close'), ...refusal);
      return;
    }
    try {
      await give(await send(url, request, dispatcher), response);
    } catch (error) {
      log.warn({ err: error, part: request.params['part'] }, 'a file was not passed on');
      giveUp(response);
    }
  };
  return {
    open: (app, requiresHttps) => {
      app.all(`${filesPath}/:part/:id`, ...requestForm(requiresHttps, methods), pass);
    },
    stop: () => dispatcher.close(),
  };
};
