import { type Claim, inStatus, withQuote } from './claim';
import type { ClaimStatus } from './claim-status';
import { settleDeadline } from './deadline';
import type { RemedyChoice } from './election-attempt';
import { heldOn } from './hold';
import type { FeeQuote, QuotePurpose } from './quote';
import { lineOf, type Remedy } from './remedy';

/** Express is a choice made with the claim itself: its fee comes first (R-EXP-01, R-EXP-02). */
const isPrepaid = ({ status }: Claim): boolean => status === 'REGISTERED';

/** What a lost unit's replacement costs is quoted once the loss is verified (R-FEE-10); its price is fixed before. */
export const isQuotedAtOnce = ({ flyaway }: Claim): boolean => flyaway === null;

/** What the quote of a choice is for. */
export const purposeOf = (claim: Claim): QuotePurpose =>
  isPrepaid(claim) ? 'PREPAYMENT' : 'SERVICE';

const statusAfter = (claim: Claim, remedy: Remedy, quote: FeeQuote | null): ClaimStatus => {
  if (isPrepaid(claim)) return 'AWAITING_PREPAYMENT';
  if (claim.flyaway) return 'AWAITING_VERIFICATION';
  if (quote) return 'AWAITING_PAYMENT';
  return remedy === 'RETURN_UNREPAIRED' ? 'SHIPPED' : 'IN_SERVICE';
};

/** The claim after a choice was carried out: what it takes is held, and what it costs can be paid. */
export const electedClaim = (
  claim: Claim,
  { remedy, electedAt, electedBy, price }: RemedyChoice,
  quote: FeeQuote | null,
  now: Date,
): Claim => {
  const line = lineOf[remedy];
  const decided: Claim = {
    ...inStatus(claim, statusAfter(claim, remedy, quote), now),
    election: { remedy, electedAt, electedBy, quoteId: quote?.id ?? null },
    hold: line ? heldOn(line) : null,
    flyaway: claim.flyaway && { ...claim.flyaway, price },
    deadlines: claim.deadlines.map((deadline) =>
      deadline.kind === 'ELECT_REMEDY' ? settleDeadline(deadline, electedAt) : deadline,
    ),
  };
  return quote ? withQuote(decided, quote) : decided;
};
