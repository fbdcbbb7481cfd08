import type { Claim } from '../domain/claim';
import type { DeadlineRule } from '../domain/deadline';
import { type ClaimTerms, deadlineRule, type TermsDesk } from '../domain/desks';

/** The terms that a claim's contract has pinned and what its offer says beyond them, as the catalog has them; never asked inside a transaction. */
export const pinnedTerms = (
  terms: TermsDesk,
  { contract }: Pick<Claim, 'contract'>,
): Promise<ClaimTerms | undefined> => {
  const { productCode, termMonths, regionCode, channel, offerId } = contract;
  return terms.termsFor({
    termsVersionId: contract.terms.id,
    productCode,
    termMonths,
    regionCode,
    channel,
    offerId,
  });
};

/** How long a quote holds under the pinned terms; terms that do not say are a fault. */
export const payByOf = async (
  terms: TermsDesk,
  claim: Pick<Claim, 'contract' | 'serviceType'>,
): Promise<DeadlineRule> => {
  const pinned = await pinnedTerms(terms, claim);
  const rule = pinned && deadlineRule(pinned, 'PAY_QUOTE', claim.serviceType);
  if (!rule)
    throw new Error(`The terms ${claim.contract.terms.code} do not say how long a quote holds.`);
  return rule;
};
