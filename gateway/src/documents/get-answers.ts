import { hash } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Caller } from '../access/caller';
import { clientHeaders } from './client-name';
import type { ServedDocument } from './document-book';

export interface GetAnswersParts {
  /** Whether the answer of a document is the same for everybody. */
  readonly isOpenToAll: (document: ServedDocument) => boolean;
}

/** For how long shared caches may keep what is the same for everybody. */
const sharedSeconds = 60;

/** On which headers an answer depends: credentials, the client's name, and the type that is read. */
const varying = ['authorization', 'x-api-key', ...clientHeaders, 'accept'];

/** What is one caller's own in an answer that others may be given. */
const ownHeaders = ['ratelimit', 'ratelimit-policy', 'x-request-id'];

const dataOf = (body: string): unknown => {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  return errors === undefined ? data : undefined;
};

/** Whose answer it is: nobody takes another caller's for their own, however alike they are. */
const scopeOf = ({ principal: { kind, subject, partnerId }, audience, environment }: Caller) =>
  JSON.stringify([audience, environment, kind, subject, partnerId ?? null]);

const tagOf = (response: Response, document: ServedDocument, data: unknown, address: string) => {
  const caller = response.locals['caller'] as Caller;
  const parts = [document.client, document.id, address, scopeOf(caller), JSON.stringify(data)];
  return `"${hash('sha256', parts.join('\n')).slice(0, 43)}"`;
};

/**
 * Names the state of an answer that was read by GET, so that whoever has it is told so in a few bytes; gives what is
 * sent. What others may be given has nothing of its first reader in it.
 */
const named = (
  response: Response,
  body: string,
  { document, address, isShared }: { document: ServedDocument; address: string; isShared: boolean },
): string => {
  const data = dataOf(body);
  if (data === undefined) return body;
  for (const header of varying) response.vary(header);
  response.set({
    etag: tagOf(response, document, data, address),
    'cache-control': isShared ? `public, max-age=${sharedSeconds}` : 'private, no-cache',
  });
  if (!isShared) return body;
  for (const header of ownHeaders) response.removeHeader(header);
  response.removeHeader('content-length');
  return JSON.stringify({ data });
};

/** Lets answers of published queries that were asked by GET be kept: by everybody what is public, by their caller the rest. */
export const getAnswers =
  ({ isOpenToAll }: GetAnswersParts): RequestHandler =>
  (request, response, next) => {
    const document = response.locals['document'] as ServedDocument | undefined;
    if (request.method !== 'GET' || document?.kind !== 'query') {
      next();
      return;
    }
    const { principal } = response.locals['caller'] as Caller;
    const isShared = principal.kind === 'anonymous' && isOpenToAll(document);
    const address = request.url;
    const send = response.send.bind(response);
    response.send = (body: unknown) =>
      send(
        response.statusCode === 200 && typeof body === 'string'
          ? named(response, body, { document, address, isShared })
          : body,
      );
    next();
  };
