import { Fault } from '@care-graph/kernel/domain/fault';
import type { RequestHandler } from 'express';
import type { Identify } from '../access/bearer-token';
import { answerFault } from './fault-answer';

/** Finds out who asks before anything of the body is read; credentials that do not hold end the request with 401. */
export const authenticate =
  (identify: Identify): RequestHandler =>
  (request, response, next) => {
    identify(request.get('authorization')).then(
      (principal) => {
        response.locals['principal'] = principal;
        next();
      },
      (fault: unknown) => {
        if (!(fault instanceof Fault)) {
          next(fault);
          return;
        }
        const isRefused = fault.code === 'UNAUTHENTICATED';
        if (isRefused) response.set('www-authenticate', 'Bearer error="invalid_token"');
        answerFault(response, isRefused ? 401 : 503, fault);
      },
    );
  };
