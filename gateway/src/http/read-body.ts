import { Fault } from '@care-graph/kernel/domain/fault';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { tooManyBytes, tooNested } from '../limits/limit-faults';
import type { Limits } from '../limits/limits';
import { answerFault } from './fault-answer';

/** What express says of a body that it cannot read. */
interface BodyError {
  readonly status?: number;
  readonly type?: string;
  readonly length?: number;
}

const quote = 0x22;
const backslash = 0x5c;
/** By how much each byte leads deeper: brackets and braces in, or out again. */
const steps = new Int8Array(256);
for (const [byte, step] of Object.entries({ '[': 1, '{': 1, ']': -1, '}': -1 }))
  steps[byte.charCodeAt(0)] = step;

/** More than any request needs around its variables; a body that is deeper is not worth the work of reading it. */
const mostNested = 32;

/** True for a text of JSON with more lists and objects in each other; one that is no JSON is left to its parser. */
const isTooNested = (body: Uint8Array): boolean => {
  let [depth, isText, isEscaped] = [0, false, false];
  for (const byte of body) {
    if (byte === quote && !isEscaped) isText = !isText;
    else if (!isText) depth += steps[byte] ?? 0;
    isEscaped = byte === backslash && !isEscaped;
    if (depth > mostNested) return true;
  }
  return false;
};

export const readBody = ({ bodyBytes }: Limits): RequestHandler =>
  express.json({
    limit: bodyBytes,
    verify: (_request, _response, body, charset) => {
      if (charset !== 'utf-8')
        throw Object.assign(new Error(charset), { status: 415, type: 'charset.unsupported' });
      if (isTooNested(body))
        throw Object.assign(new Error('too nested'), { status: 400, type: 'entity.too.nested' });
    },
  });

const faultOf = ({ status = 500, type, length }: BodyError, limits: Limits): Fault | undefined => {
  if (type === 'entity.too.large') return tooManyBytes(limits, length);
  if (type === 'entity.too.nested') return tooNested(mostNested);
  if (type === 'entity.parse.failed')
    return new Fault('BAD_REQUEST', 'The request body is not a JSON object.');
  return status < 500
    ? new Fault('BAD_REQUEST', 'The request body cannot be read: send JSON in UTF-8.')
    : undefined;
};

/** Answers a body that could not be read; any other error is left to the next handler. */
export const refuseBody =
  (limits: Limits): ErrorRequestHandler =>
  (error: BodyError, _request, response, next) => {
    const fault = faultOf(error, limits);
    if (fault) answerFault(response, error.status ?? 400, fault);
    else next(error);
  };
