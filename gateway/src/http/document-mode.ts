import { Fault } from '@care-graph/kernel/domain/fault';
import type { RequestHandler } from 'express';
import type { Caller } from '../access/caller';
import { answerFault } from './fault-answer';

/** Whoever may run published documents only is refused before a text is even parsed. */
export const documentMode: RequestHandler = (_request, response, next) => {
  const { documentMode: mode } = response.locals['caller'] as Caller;
  if (mode !== 'PUBLISHED_ONLY') {
    next();
    return;
  }
  const message = 'This key runs published documents only: send the id of one instead of a text.';
  answerFault(response, 403, new Fault('PERSISTED_DOCUMENT_REQUIRED', message));
};
