import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { type Claim, inStatus, withQuote } from './claim';
import type { DeadlineRule, LocalDays } from './deadline';
import type { FeeTable } from './desks';
import { surchargeFor } from './missing-parts';
import { openQuote, withdrawQuote } from './quote';

/** What decides how an Express claim goes on when its unit has come. */
export interface CheckFacts {
  readonly fees: FeeTable | undefined;
  readonly payBy: { readonly rule: DeadlineRule; readonly where: LocalDays };
  readonly quoteId: string;
  readonly now: Date;
}

/** Why a missing part costs extra, under the pinned terms. */
export const missingPartsBasis = ({ contract }: Claim): readonly DecisionBasis[] =>
  underTerms(contract.terms, 'R-FEE-09', 'R-EXP-04');

/** The claim with what is missing to be paid first; undefined where nothing is, or its price is not known. */
const chargedClaim = (
  claim: Claim,
  { fees, payBy, quoteId, now }: CheckFacts,
): Claim | undefined => {
  const price = surchargeFor(claim.receipt?.checks ?? [], fees, missingPartsBasis(claim));
  if (!price) return undefined;
  const name = { id: quoteId, purpose: 'SURCHARGE' } as const;
  const waiting =
    claim.status === 'AWAITING_SURCHARGE' ? claim : inStatus(claim, 'AWAITING_SURCHARGE', now);
  return withQuote(waiting, openQuote(name, price, { ...payBy, now }));
};

/**
 * The steps of an Express claim whose parts were compared with those covered: what is missing is to be paid first.
 * Where its price is not known, the check waits for a person.
 */
export const checkedClaim = (claim: Claim, facts: CheckFacts): readonly Claim[] => {
  const checked = inStatus(claim, 'COMPONENT_CHECK', facts.now);
  const charged = chargedClaim(checked, facts);
  return charged ? [checked, charged] : [checked];
};

/** The claim whose list of parts was put right: what was asked for before is not, and what is missing now is. */
export const recheckedClaim = (claim: Claim, facts: CheckFacts): Claim => {
  const quotes = claim.quotes.map((quote) =>
    quote.purpose === 'SURCHARGE' ? withdrawQuote(quote, facts.now) : quote,
  );
  const unasked = { ...claim, quotes };
  return chargedClaim(unasked, facts) ?? unasked;
};
