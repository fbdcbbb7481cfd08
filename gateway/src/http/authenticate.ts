import { Fault } from '@care-graph/kernel/domain/fault';
import type { Request, RequestHandler, Response } from 'express';
import type { GuessGuard } from '../access/guess-guard';
import type { Credentials, IdentifyCaller } from '../access/identify-caller';
import { answerFault } from './fault-answer';

const addressOf = ({ ip, socket }: Request): string => ip ?? socket.remoteAddress ?? '';

const credentialsOf = (request: Request): Credentials => ({
  authorization: request.get('authorization'),
  apiKey: request.get('x-api-key'),
  address: addressOf(request),
});

const refuse = async (
  response: Response,
  fault: unknown,
  wrong: () => Promise<void>,
): Promise<void> => {
  if (!(fault instanceof Fault)) throw fault;
  if (fault.code !== 'UNAUTHENTICATED') {
    answerFault(response, 503, fault);
    return;
  }
  await wrong();
  response.set('www-authenticate', 'Bearer error="invalid_token"');
  answerFault(response, 401, fault);
};

const askToWait = (response: Response, seconds: number): void => {
  response.set('retry-after', String(seconds));
  const message = `Too many wrong credentials came from this address. Wait ${seconds} seconds.`;
  answerFault(response, 429, new Fault('RATE_LIMITED', message));
};

/**
 * Finds out who asks before anything of the body is read. Credentials that do not hold end the request with
 * 401, and an address that sent too many of them waits; whoever brings none is never made to.
 */
export const authenticate =
  (identify: IdentifyCaller, guesses: GuessGuard): RequestHandler =>
  async (request, response, next) => {
    const credentials = credentialsOf(request);
    const { authorization, apiKey, address } = credentials;
    const bringsSome = authorization !== undefined || apiKey !== undefined;
    const wait = bringsSome ? await guesses.waitOf(address) : undefined;
    if (wait !== undefined) {
      askToWait(response, wait);
      return;
    }
    try {
      response.locals['caller'] = await identify(credentials);
    } catch (fault) {
      await refuse(response, fault, () => guesses.wrong(address));
      return;
    }
    next();
  };
