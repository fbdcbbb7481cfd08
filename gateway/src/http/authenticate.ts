import { Fault } from '@care-graph/kernel/domain/fault';
import type { Request, RequestHandler, Response } from 'express';
import type { Caller } from '../access/caller';
import { TooManyGuesses } from '../access/guess-guard';
import type { Credentials, IdentifyCaller } from '../access/identify-caller';
import { answerFault } from './fault-answer';

export const addressOf = ({ ip, socket }: Request): string => ip ?? socket.remoteAddress ?? '';

const credentialsOf = (request: Request): Credentials => {
  const { authorization, 'x-api-key': apiKey } = request.headers;
  // Of a header sent more than once, Node makes one text.
  return { authorization, apiKey: apiKey?.toString(), address: addressOf(request) };
};

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
  (request, response, next) => {
    const goOn = (caller: Caller): void => {
      response.locals['caller'] = caller;
      next();
    };
    const caller = identify(credentialsOf(request));
    if (!(caller instanceof Promise)) {
      goOn(caller);
      return;
    }
    return caller.then(goOn, (fault: unknown) => {
      refuse(response, fault);
    });
  };
