import { Fault } from '@care-graph/kernel/domain/fault';
import type { Request, RequestHandler, Response } from 'express';
import { answerFault, answerType } from './fault-answer';
import { maxUrlBytes } from './transport';

interface Refusal {
  readonly status: number;
  readonly fault: Fault;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One condition on the form of a request: it gives its refusal, or nothing. It reads no body. */
type FormRule = (request: Request) => Refusal | undefined;

const refusal = (status: number, message: string, headers = {}): Refusal => ({
  status,
  headers,
  fault: new Fault('BAD_REQUEST', message),
});

const addressFits: FormRule = ({ originalUrl: { length } }) =>
  length <= maxUrlBytes
    ? undefined
    : {
        status: 414,
        fault: new Fault(
          'REQUEST_TOO_LARGE',
          `The address has ${length} bytes, the limit is ${maxUrlBytes}: send the operation with POST.`,
        ),
      };

/** What a route takes, and what is said to whoever sends something else. */
export interface Methods {
  readonly names: readonly string[];
  readonly says: (method: string) => string;
}

const ofGraph: Methods = {
  names: ['GET', 'POST'],
  says: (method) => `The graph takes GET/POST, not ${method}: send operations with POST.`,
};

const methodKnown =
  ({ names, says }: Methods): FormRule =>
  ({ method }) =>
    names.includes(method) ? undefined : refusal(405, says(method), { allow: names.join(', ') });

const credentials = ['authorization', 'x-api-key'];

/** Of a repeated header Node keeps one or joins both: whoever sent two meant at most one of them. */
const credentialsOnce: FormRule = ({ headersDistinct }) => {
  const repeated = credentials.find((name) => (headersDistinct[name]?.length ?? 0) > 1);
  if (repeated === undefined) return undefined;
  const message = `The header ${repeated} came more than once: send it once.`;
  return {
    status: 401,
    fault: new Fault('UNAUTHENTICATED', message),
    headers: { 'www-authenticate': 'Bearer error="invalid_request"' },
  };
};

/** Parameters by which other interfaces take credentials. */
const credentialParameters = ['access_token', 'id_token', 'token', 'api_key', 'api-key', 'apikey', 'x-api-key', 'authorization']; // prettier-ignore
/** An API key anywhere in a value, or a value that is a JSON Web Token. */
const looksLikeCredential = /cg_(live|test)_|^\s*eyJ[\w-]+\.[\w-]+\.[\w-]*\s*$/i;

/** Addresses are written down on the way, in histories and in logs: what stands in one is no secret any more. */
const credentialsNotInAddress: FormRule = ({ originalUrl }) => {
  const parameters = [...new URLSearchParams(originalUrl.split('?').slice(1).join('?'))];
  const found = parameters.find(
    ([name, value]) =>
      credentialParameters.includes(name.toLowerCase()) || looksLikeCredential.test(value),
  );
  if (!found) return undefined;
  const message =
    'Credentials stand in the address: send them in a header, and replace them, since addresses are kept on the way.';
  return {
    status: 401,
    fault: new Fault('UNAUTHENTICATED', message),
    headers: { 'www-authenticate': 'Bearer error="invalid_request"' },
  };
};

const answerReadable: FormRule = (request) =>
  answerType(request) === undefined
    ? refusal(406, 'Accept application/graphql-response+json or application/json: nothing was run.')
    : undefined;

/** A form of another site can send no JSON, so that a browser asks before it sends any. */
const bodyIsJson: FormRule = (request) =>
  request.method === 'POST' && request.is('application/json') === false
    ? refusal(415, 'Send the operation as JSON, with content-type: application/json.', {
        'accept-post': 'application/json',
      })
    : undefined;

const refuse = (response: Response, { status, fault, headers = {} }: Refusal): void => {
  response.set(headers);
  answerFault(response, status, fault);
};

const refuseFirst =
  (rules: readonly FormRule[]): RequestHandler =>
  (request, response, next) => {
    for (const rule of rules) {
      const found = rule(request);
      if (found) {
        refuse(response, found);
        return;
      }
    }
    next();
  };

/** Without a preflight to answer, OPTIONS only asks which methods there are. */
const answerOptions =
  ({ names }: Methods): RequestHandler =>
  ({ method }, response, next) => {
    if (method === 'OPTIONS')
      response
        .status(204)
        .set('allow', [...names, 'OPTIONS'].join(', '))
        .end();
    else next();
  };

/** Whoever asks in the clear has shown everybody on the way the credentials that came along. */
const overHttps: FormRule = ({ secure }) =>
  secure
    ? undefined
    : refusal(
        403,
        'Ask over https, and replace credentials that were sent in the clear. A trusted proxy says https in X-Forwarded-Proto.',
      );

/** What every request has to be before anybody is asked who sent it, browsers on a visit with them. */
export const requestForm = (requiresHttps: boolean, methods = ofGraph): RequestHandler[] => [
  answerOptions(methods),
  refuseFirst([
    ...(requiresHttps ? [overHttps] : []),
    addressFits,
    methodKnown(methods),
    credentialsOnce,
    credentialsNotInAddress,
  ]),
];

/** What a request of the graph has to be beside that: one whose answer can be read, and whose body is JSON. */
export const operationForm: RequestHandler = refuseFirst([answerReadable, bodyIsJson]);
