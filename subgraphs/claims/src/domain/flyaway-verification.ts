import { type Claim, inStatus, withQuote } from './claim';
import { mayBecome } from './claim-status';
import { type Flyaway, type FlyawayStatus, flyawayStatus } from './flyaway';
import { isServicePromised } from './promised-money';
import type { FeeQuote } from './quote';

const statusIn = ({ flyaway }: Claim): FlyawayStatus =>
  flyaway ? flyawayStatus(flyaway) : 'NOT_STARTED';

/** True while a verification runs or is complete, and nothing has made it final or taken it back. */
export const isUnderVerification = (claim: Claim): boolean =>
  statusIn(claim) === 'IN_PROGRESS' || statusIn(claim) === 'COMPLETED';

/** True while the lost unit is locked for this claim, and nobody's else (R-FLY-04). */
export const holdsLock = (claim: Claim): boolean => statusIn(claim) === 'COMPLETED';

/** True from the payment on: the lost unit is the obligor's (R-FLY-06). */
export const isFinalFlyaway = (claim: Claim): boolean => statusIn(claim) === 'FINAL';

/** True while a verification can begin: flyaway replacement was chosen, and nothing was begun yet. */
export const awaitsVerification = (claim: Claim): boolean =>
  claim.status === 'AWAITING_VERIFICATION' && statusIn(claim) === 'NOT_STARTED';

/** True while a person has to confirm the loss. */
export const awaitsConfirmation = (claim: Claim): boolean =>
  claim.status === 'AWAITING_VERIFICATION' && statusIn(claim) === 'IN_PROGRESS';

/** True while the customer can take the verification back, because the aircraft was found (R-FLY-05): a promised payment wins over the find (rule book §2.6). */
export const mayCancelVerification = (claim: Claim): boolean =>
  isUnderVerification(claim) &&
  mayBecome(claim.serviceType, claim.status, 'CANCELLED') &&
  !isServicePromised(claim);

/** The claim with its flyaway changed; one of another service stays as it is. */
export const withFlyaway = (claim: Claim, change: Partial<Flyaway>): Claim =>
  claim.flyaway ? { ...claim, flyaway: { ...claim.flyaway, ...change } } : claim;

/** The claim once the loss is confirmed: the unit is locked, and then the price of the choice can be paid (R-FEE-10). */
export const verifiedClaim = (claim: Claim, now: Date): Claim =>
  withFlyaway(inStatus(claim, 'VERIFIED', now), { completedAt: now });

/** The verified claim with its quote. */
export const payableFlyaway = (claim: Claim, quote: FeeQuote, now: Date): Claim => {
  const payable = withQuote(inStatus(claim, 'AWAITING_PAYMENT', now), quote);
  return {
    ...payable,
    election: payable.election && { ...payable.election, quoteId: quote.id },
  };
};

/** True where what was chosen costs nothing: a working unit under warranty (R-FLY-02). */
export const isForNothing = ({ election }: Claim): boolean => election?.remedy === 'WARRANTY_UNIT';

/** What the claim waits for is there once flight records are: it can be reviewed (R-FLY-01). */
export const reviewableClaim = (
  claim: Claim,
  kinds: readonly string[],
  now: Date,
): Claim | undefined =>
  claim.status === 'AWAITING_FLIGHT_RECORDS' && kinds.includes('FLIGHT_RECORD')
    ? inStatus(claim, 'UNDER_REVIEW', now)
    : undefined;
