import { actorOf } from '@care-graph/kernel/domain/actor';
import type { RequestHandler } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { AccessDesk, AccessNote } from '../access/access-desk';
import type { Caller } from '../access/caller';
import { addressOf } from './authenticate';
import { networkOfAddress } from '../access/address-network';
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

/** What is noted in a minute of wrong credentials, from one address and from all: whoever sends many must not fill the log. */
const noted = { perAddress: 20, perAll: 600 };

/** Counts requests with wrong credentials; whoever guesses and is told to wait is not counted and not noted. */
const wrongCredentials = () => {
  const ofAddress = new RateLimiterMemory({ points: noted.perAddress, duration: 60 });
  const ofAll = new RateLimiterMemory({ points: noted.perAll, duration: 60 });
  return async (address: string, { outcome }: Observed): Promise<boolean> => {
    if (outcome !== 'UNAUTHENTICATED') return false;
    try {
      await ofAddress.consume(networkOfAddress(address));
      await ofAll.consume('all');
      return true;
    } catch {
      return false;
    }
  };
};

/** Takes note of every request once it is over, refused ones included. */
export const recordAccess = (desk: AccessDesk): RequestHandler => {
  const isWorthNoting = wrongCredentials();
  return (request, response, next) => {
    const address = addressOf(request);
    const observed: Observed = nothingObserved();
    const at = desk.now();
    response.locals['observed'] = observed;
    response.once('close', () => {
      const caller = response.locals['caller'] as Caller | undefined;
      const note = (): void => {
        desk.note({ at, ...asker(caller), ...observed });
      };
      if (caller) note();
      else
        void isWorthNoting(address, observed).then((isWorth) => {
          if (isWorth) note();
        });
    });
    next();
  };
};
