import { actorOf } from '@care-graph/kernel/domain/actor';
import type { RequestHandler } from 'express';
import type { AccessDesk } from '../access/access-desk';
import type { Caller } from '../access/caller';
import { nothingObserved, type Observed } from '../access/observed';

const keyIdOf = ({ principal: { kind, subject }, budgetKey }: Caller): string | null =>
  (kind === 'partner' || kind === 'bi') && budgetKey.startsWith('key:') ? subject : null;

/** Whoever nobody signed in as has no identity to keep. */
const actorFor = ({ principal }: Caller) => {
  const { principalId, ...actor } = actorOf(principal);
  return { ...actor, principalId: principal.kind === 'anonymous' ? null : principalId };
};

/** Takes note of every request of a known caller once it is over, refused ones included. */
export const recordAccess =
  (desk: AccessDesk): RequestHandler =>
  (_request, response, next) => {
    const caller = response.locals['caller'] as Caller;
    const observed: Observed = nothingObserved();
    const at = desk.now();
    response.locals['observed'] = observed;
    response.once('close', () => {
      desk.note({ at, actor: actorFor(caller), keyId: keyIdOf(caller), ...observed });
    });
    next();
  };
