import { Fault } from '@care-graph/kernel/domain/fault';
import type { Request, RequestHandler, Response } from 'express';
import { TooManyGuesses } from '../access/guess-guard';
import type { Credentials, IdentifyCaller } from '../access/identify-caller';
import { answerFault } from './fault-answer';

export const addressOf = ({ ip, socket }: Request): string => ip ?? socket.remoteAddress ?? '';

const credentialsOf = (request: Request): Credentials => ({
  authorization: request.get('authorization'),
  apiKey: request.get('x-api-key'),
  address: addressOf(request),
});

const refuse = (response: Response, fault: unknown): void => {
  if (!(fault instanceof Fault)) throw fault;
  if (fault instanceof TooManyGuesses) {
    response.set('retry-after', String(fault.seconds));
    answerFault(response, 429, fault);
  } else if (fault.code === 'UNAUTHENTICATED') {
    response.set('www-authenticate', 'Bearer error="invalid_token"');
    answerFault(response, 401, fault);
  } else {
    answerFault(response, 503, fault);
  }
};

/** Finds out who asks before anything of the body is read; credentials that do not hold end the request with 401. */
export const authenticate =
  (identify: IdentifyCaller): RequestHandler =>
  async (request, response, next) => {
    try {
      response.locals['caller'] = await identify(credentialsOf(request));
    } catch (fault) {
      refuse(response, fault);
      return;
    }
    next();
  };
