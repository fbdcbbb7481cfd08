import { deadlineAt } from '@care-graph/kernel/domain/deadline';
import { type Claim, inStatus, mayCancel, withNothingDue } from './claim';
import type { ClaimStatus } from './claim-status';
import { isUnderVerification, withFlyaway } from './flyaway-verification';
import { isPayable } from './paid-claim';
import { isUndecided } from './payment';
import type { FeeQuote, QuotePurpose } from './quote';

/** What a claim goes on with in these statuses, and with nothing else: other quotes keep it where it is. */
const awaited: Readonly<Partial<Record<ClaimStatus, QuotePurpose>>> = {
  AWAITING_PAYMENT: 'SERVICE',
  AWAITING_PREPAYMENT: 'PREPAYMENT',
};

/** The quote that a claim stands or falls with, by the terms that it has pinned. */
const decisiveQuote = (claim: Claim): FeeQuote | undefined =>
  claim.quotes.find(
    ({ purpose, status, deadline }) =>
      purpose === awaited[claim.status] && status === 'OPEN' && deadline.onMiss === 'AUTO_CANCEL',
  );

/** The first instant at which the time to pay is over. */
const lapseOf = ({ deadline }: FeeQuote): Date => new Date(deadline.dueAt.getTime() + 1);

/**
 * The first instant at which the claim is cancelled because nobody paid in time; undefined while nothing is to be paid,
 * nothing can be, or what was begun to be paid is undecided (R-FEE-10).
 */
export const unpaidFrom = (claim: Claim): Date | undefined => {
  const quote = decisiveQuote(claim);
  if (!quote || !isPayable(quote, claim) || !mayCancel(claim)) return undefined;
  return claim.payments.some(isUndecided) ? undefined : lapseOf(quote);
};

/** True where the claim ended because nobody paid in time, and not because somebody said so. */
export const isEndedUnpaid = ({ closedAt, quotes }: Claim): boolean =>
  quotes.some(
    (quote) => quote.status === 'EXPIRED' && lapseOf(quote).getTime() === closedAt?.getTime(),
  );

/** Since when the claim is cancelled by the clock; undefined where it is not. */
export const unpaidSince = (claim: Claim, now: Date): Date | undefined => {
  const since = unpaidFrom(claim);
  return since && since.getTime() <= now.getTime() ? since : undefined;
};

/** The claim that nobody paid for in time: its quote is expired, and whatever else was due falls away. */
export const unpaidClaim = (claim: Claim, since: Date): Claim => {
  const lapsed = decisiveQuote(claim);
  const quotes = claim.quotes.map((quote): FeeQuote =>
    quote.id === lapsed?.id
      ? { ...quote, status: 'EXPIRED', deadline: deadlineAt(quote.deadline, since) }
      : quote,
  );
  const cancelled = withNothingDue({ ...inStatus(claim, 'CANCELLED', since), quotes }, since);
  // A loss that nobody paid for is the customer's own again (R-FLY-05).
  return isUnderVerification(claim) ? withFlyaway(cancelled, { cancelledAt: since }) : cancelled;
};

/** Why the claim was cancelled: what its terms say of the quote, and what becomes of its use. */
export const unpaidBasis = (claim: Claim): FeeQuote['basis'] => [
  ...(decisiveQuote(claim)?.deadline.basis ?? []),
  { ruleId: 'A-12', terms: claim.contract.terms },
];
