import type { Claim } from './claim';
import { holdsLock, isUnderVerification, withFlyaway } from './flyaway-verification';
import type { Hold } from './hold';
import { type About, changeLock, type OutboxMessage } from './outbox';

type End = Exclude<Hold['state'], 'HELD'>;

/** The claim after its verification came to an end, and what coverage has to do with the unit; nothing where it was not locked. */
export interface EndOfVerification {
  readonly claim: Claim;
  readonly message: OutboxMessage | undefined;
}

/**
 * A verification ends as the use does that it is for: with the fee it is final and the lost unit the obligor's
 * (R-FLY-06), and with whatever else ends the claim the unit can be used as before (R-FLY-05).
 */
export const endOfVerification = (
  claim: Claim,
  end: End,
  about: About,
): EndOfVerification | undefined => {
  if (!isUnderVerification(claim)) return undefined;
  const at = about.occurredAt;
  const ended = withFlyaway(claim, end === 'SPENT' ? { finalAt: at } : { cancelledAt: at });
  if (!holdsLock(claim)) return { claim: ended, message: undefined };
  return changeLock(ended, about, end === 'SPENT' ? 'TRANSFER_TITLE' : 'UNLOCK_DEVICE');
};

/** What coverage has to do where a claim goes on with the loss verified as before: it locks the unit again (R-FLY-04). */
export const lockAgain = (
  before: Claim,
  after: Claim,
  about: About,
): ReturnType<typeof changeLock> | undefined =>
  holdsLock(after) && !holdsLock(before) ? changeLock(after, about, 'LOCK_DEVICE') : undefined;
