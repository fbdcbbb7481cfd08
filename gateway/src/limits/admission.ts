import { Fault } from '@care-graph/kernel/domain/fault';
import type { RequestHandler, Response } from 'express';
import type { Caller } from '../access/caller';
import { answerFault } from '../http/fault-answer';
import { admitted } from './admitted';
import type { Admission, Limiter } from './limiter';
import { admissionFault } from './rate-faults';
import { limitHeader, policyHeader } from './rate-headers';

/** How soon to come back when limits cannot be looked up. */
const unknownRetrySeconds = 1;

const answerLater = (response: Response, status: number, fault: Fault, seconds: number): void => {
  response.set('retry-after', String(seconds));
  answerFault(response, status, fault);
};

const tellLimits = (response: Response, { budget }: Caller, left: Admission): void => {
  const { requests, concurrency } = left;
  response.set({
    'ratelimit-policy': policyHeader(budget),
    ratelimit: limitHeader({ requests, concurrency }),
  });
};

/** Holds the slot while the answer is open, and cuts off what is still open after that long. */
const holdSlot = (response: Response, admission: Admission, cutOffMs: number): void => {
  const request = admitted(admission);
  const end = request.hold();
  const cutOff = setTimeout(() => {
    response.destroy();
  }, cutOffMs);
  response.once('close', () => {
    clearTimeout(cutOff);
    end();
  });
  response.locals['admitted'] = request;
};

/**
 * Lets a caller's request in when its second and its slots allow it, before anything of the body is read. Looks for the
 * caller in `locals.caller` and leaves `locals.admitted` for the context.
 */
export const admission =
  (limiter: Limiter, cutOffMs: number): RequestHandler =>
  async (_request, response, next) => {
    const caller = response.locals['caller'] as Caller;
    const asked = await limiter.admit(caller).catch((error: unknown) => {
      if (error instanceof Fault) return error;
      throw error;
    });
    if (asked instanceof Fault) {
      answerLater(response, 503, asked, unknownRetrySeconds);
      return;
    }
    tellLimits(response, caller, asked);
    const { refusal } = asked;
    if (refusal) {
      answerLater(response, 429, admissionFault(refusal, caller.budget), refusal.retryAfterSeconds);
    } else if (response.closed) {
      // Whoever asked has gone while it was looked up.
      await asked.release();
    } else {
      holdSlot(response, asked, cutOffMs);
      next();
    }
  };
