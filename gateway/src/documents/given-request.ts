import { Fault } from '@care-graph/kernel/domain/fault';
import type { Request, Response } from 'express';
import type { ServedDocument } from './document-book';

/** By what a request names its operation. */
export interface AskedBy {
  readonly query: string | undefined;
  readonly documentId: string | undefined;
  /** The SHA-256 of Apollo's `extensions.persistedQuery`, in lower case. */
  readonly hash: string | undefined;
}

/** A request as it came, by POST or by GET. */
export interface GivenRequest {
  readonly isGet: boolean;
  readonly asked: AskedBy;
  readonly fields: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>>;

const wrong = (message: string): Fault => new Fault('BAD_REQUEST', message);

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The digest of Apollo's clients. */
const hashForm = /^[0-9a-f]{64}$/i;

const jsonIn = (fields: Fields, name: string): unknown => {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw wrong(`The parameter ${name} is not JSON: send an object, such as {"first":10}.`);
  }
};

/** However it is written: JSON has more than one way to write a name. */
const namesHash = (extensions: string | undefined): boolean => {
  try {
    const parsed: unknown = JSON.parse(extensions ?? '');
    return isObject(parsed) && 'persistedQuery' in parsed;
  } catch {
    return false;
  }
};

/** What a GET carries in its address, as a POST would carry it in its body. */
const fieldsOfAddress = (request: Request): Fields => {
  const parameters = new URLSearchParams(request.originalUrl.split('?').slice(1).join('?'));
  const fields = Object.fromEntries(parameters);
  // A text without an id is not ours to read: whoever parses it says what is wrong with the rest.
  if (fields['documentId'] === undefined && !namesHash(fields['extensions'])) return fields;
  const repeated = [...parameters.keys()].find((name) => parameters.getAll(name).length > 1);
  if (repeated !== undefined)
    throw wrong(`The parameter ${repeated} came more than once: send it once.`);
  return {
    ...fields,
    variables: jsonIn(fields, 'variables'),
    extensions: jsonIn(fields, 'extensions'),
  };
};

const idIn = ({ documentId }: Fields): string | undefined => {
  if (documentId === undefined || documentId === null) return undefined;
  if (typeof documentId === 'string') return documentId;
  throw wrong('documentId has to be a text.');
};

const hashIn = (extensions: unknown): string | undefined => {
  const asked = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  if (asked === undefined || asked === null) return undefined;
  const { version, sha256Hash } = isObject(asked) ? asked : {};
  if (version !== 1 || typeof sha256Hash !== 'string' || !hashForm.test(sha256Hash))
    throw wrong(
      'extensions.persistedQuery has to be {"version":1,"sha256Hash":"…"}, with 64 hexadecimal digits.',
    );
  return sha256Hash.toLowerCase();
};

const askedBy = (fields: Fields): AskedBy => {
  const { query, extensions } = fields;
  const [documentId, hash] = [idIn(fields), hashIn(extensions)];
  const hasQuery = query !== undefined && query !== null;
  if (hasQuery && documentId !== undefined)
    throw wrong('The request has both query and documentId: send one of them.');
  if (hash !== undefined && documentId !== undefined)
    throw wrong('The request has both documentId and extensions.persistedQuery: send one of them.');
  return { query: typeof query === 'string' ? query : undefined, documentId, hash };
};

const read = (request: Request): GivenRequest => {
  const isGet = request.method === 'GET';
  const fields = isGet ? fieldsOfAddress(request) : ((request.body ?? {}) as Fields);
  return { isGet, asked: askedBy(fields), fields };
};

/** What a request says, or what is wrong with it. */
export const givenRequest = (request: Request): GivenRequest | Fault => {
  try {
    return read(request);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
};

/** A published document is asked with its own variables and no others: a misspelt one would be as good as none. */
const surplus = ({ name, variables }: ServedDocument, given: unknown): Fault | undefined => {
  const known = variables.map((variable) => variable.name);
  const unknown = isObject(given) ? Object.keys(given).filter((one) => !known.includes(one)) : [];
  if (unknown.length === 0) return undefined;
  const has = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
  return new Fault(
    'BAD_USER_INPUT',
    `The document ${name} has no variable ${unknown.join(', ')}; ${has}.`,
  );
};

const searchOf = (fields: Fields): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    parameters.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return parameters.toString();
};

const withoutBlanks = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );

/** The request with the text in the place of what named it. */
const fieldsFor = (fields: Fields, query: string | undefined, operationName?: string): Fields => {
  const { documentId: _id, extensions, ...rest } = fields;
  const { persistedQuery: _hash, ...others } = isObject(extensions) ? extensions : {};
  return withoutBlanks({
    ...rest,
    query,
    operationName: rest['operationName'] ?? operationName,
    extensions: Object.keys(others).length > 0 ? others : undefined,
  });
};

/** What a request leads to: a published document, or a text. */
export type Served = { readonly document: ServedDocument } | { readonly text: string | undefined };

const rewrite = (request: Request, isGet: boolean, fields: Fields): void => {
  if (isGet) request.url = `${request.url.split('?')[0] ?? ''}?${searchOf(fields)}`;
  else request.body = fields;
};

/** Hands the operation on to whoever parses it; a fault where the variables are not the document's. */
export const serve = (
  request: Request,
  response: Response,
  { isGet, asked, fields }: GivenRequest,
  served: Served,
): Fault | undefined => {
  if (!('document' in served)) {
    if (asked.hash !== undefined) rewrite(request, isGet, fieldsFor(fields, served.text));
    return undefined;
  }
  const { document } = served;
  const fault = surplus(document, fields['variables']);
  if (fault) return fault;
  response.locals['document'] = document;
  rewrite(request, isGet, fieldsFor(fields, document.body, document.operationName));
  // A published document reads what its publisher wrote, whoever has a browser ask for it.
  if (isGet) request.headers['apollo-require-preflight'] = 'published';
  return undefined;
};
