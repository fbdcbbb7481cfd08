import { Fault } from '@care-graph/kernel/domain/fault';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { tooManyBytes } from '../limits/limit-faults';
import type { Limits } from '../limits/limits';
import { answerFault } from './fault-answer';

/** What express says of a body that it cannot read. */
interface BodyError {
  readonly status?: number;
  readonly type?: string;
  readonly length?: number;
}

export const readBody = ({ bodyBytes }: Limits): RequestHandler =>
  express.json({ limit: bodyBytes });

const faultOf = ({ status = 500, type, length }: BodyError, limits: Limits): Fault | undefined => {
  if (type === 'entity.too.large') return tooManyBytes(limits, length);
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
