import { actorOf } from '@care-graph/kernel/domain/actor';
import type { RequestHandler } from 'express';
import type { AccessDesk, AccessNote } from '../access/access-desk';
import type { Caller } from '../access/caller';
import { nothingObserved, type Observed } from '../access/observed';

const keyIdOf = ({ principal: { kind, subject }, budgetKey }: Caller): string | null =>
  (kind === 'partner' || kind === 'bi') && budgetKey.startsWith('key:') ? subject : null;

/** Whoever nobody signed in as has no identity to keep. */
const actorFor = ({ principal }: Caller) => {
  const { principalId, ...actor } = actorOf(principal);
  return { ...actor, principalId: principal.kind === 'anonymous' ? null : principalId };
};

/** Who sent credentials that do not hold is not known, and what they claim to be is not kept. */
const unknown: Pick<AccessNote, 'actor' | 'keyId'> = {
  actor: { kind: 'SYSTEM', label: 'Credentials that do not hold', principalId: null },
  keyId: null,
};

const asker = (caller: Caller | undefined) =>
  caller ? { actor: actorFor(caller), keyId: keyIdOf(caller) } : unknown;

/** Whoever guesses and is told to wait is not written down each time: guessing must not fill the log. */
const isWorthNoting = (caller: Caller | undefined, { outcome }: Observed): boolean =>
  caller !== undefined || outcome === 'UNAUTHENTICATED';

/** Takes note of every request once it is over, refused ones included. */
export const recordAccess =
  (desk: AccessDesk): RequestHandler =>
  (_request, response, next) => {
    const observed: Observed = nothingObserved();
    const at = desk.now();
    response.locals['observed'] = observed;
    response.once('close', () => {
      const caller = response.locals['caller'] as Caller | undefined;
      if (isWorthNoting(caller, observed)) desk.note({ at, ...asker(caller), ...observed });
    });
    next();
  };
