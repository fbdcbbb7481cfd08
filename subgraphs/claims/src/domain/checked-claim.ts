import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { type Claim, inStatus, withQuote } from './claim';
import type { DeadlineRule, LocalDays } from './deadline';
import type { FeeTable } from './desks';
import { surchargeFor } from './missing-parts';
import { openQuote } from './quote';

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

/**
 * The steps of an Express claim whose parts were compared with those covered: what is missing is to be paid first.
 * Where its price is not known, the check waits for a person.
 */
export const checkedClaim = (
  claim: Claim,
  { fees, payBy, quoteId, now }: CheckFacts,
): readonly Claim[] => {
  const checked = inStatus(claim, 'COMPONENT_CHECK', now);
  const price = surchargeFor(claim.receipt?.checks ?? [], fees, missingPartsBasis(claim));
  if (!price) return [checked];
  const name = { id: quoteId, purpose: 'SURCHARGE' } as const;
  const quote = openQuote(name, price, { ...payBy, now });
  return [checked, withQuote(inStatus(checked, 'AWAITING_SURCHARGE', now), quote)];
};
