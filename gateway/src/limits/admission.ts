import { Fault } from '@care-graph/kernel/domain/fault';
import { followedBy, type Soon } from '@care-graph/kernel/runtime/soon';
import type { RequestHandler, Response } from 'express';
import type { Caller } from '../access/caller';
import { answerFault } from '../http/fault-answer';
import { type Admitted, admitted } from './admitted';
import type { Admission, Limiter } from './limiter';
import { type OpenAnswers, openAnswers } from './open-answers';
import { admissionFault } from './rate-faults';
import { limitHeader, policyHeader } from './rate-headers';

/** How soon to come back when limits cannot be looked up. */
const unknownRetrySeconds = 1;

const answerLater = (response: Response, status: number, fault: Fault, seconds: number): void => {
  response.set('retry-after', String(seconds));
  answerFault(response, status, fault);
};

const tellLimits = (response: Response, { budget }: Caller, left: string): void => {
  response.setHeader('ratelimit-policy', policyHeader(budget));
  response.setHeader('ratelimit', left);
};

const faultOf = (error: unknown): Fault => {
  if (error instanceof Fault) return error;
  throw error;
};

/** Holds the slot while the answer is open. */
const holdSlot = (response: Response, request: Admitted, open: OpenAnswers): void => {
  const end = request.hold();
  open.add(response);
  response.once('close', () => {
    open.delete(response);
    end();
  });
  response.locals['admitted'] = request;
};

/**
 * Lets a caller's request in when its second and its slots allow it, before anything of the body is read. Looks for the
 * caller in `locals.caller` and leaves `locals.admitted` for the context.
 */
export const admission = (limiter: Limiter, cutOffMs: number): RequestHandler => {
  const open = openAnswers(cutOffMs);
  return (_request, response, next) => {
    const caller = response.locals['caller'] as Caller;
    const goOn = (asked: Admission | Fault): Soon<void> => {
      if (asked instanceof Fault) {
        answerLater(response, 503, asked, unknownRetrySeconds);
        return;
      }
      const left = limitHeader(asked);
      tellLimits(response, caller, left);
      const { refusal } = asked;
      if (refusal) {
        const fault = admissionFault(refusal, caller.budget);
        answerLater(response, 429, fault, refusal.retryAfterSeconds);
        return;
      }
      // Whoever asked may have gone while it was looked up.
      if (response.closed) return asked.release();
      holdSlot(response, admitted(asked, left), open);
      next();
    };
    const asked = limiter.admit(caller);
    return followedBy(asked instanceof Promise ? asked.catch(faultOf) : asked, goOn);
  };
};
