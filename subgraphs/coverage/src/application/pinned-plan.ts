import type { ServiceContract } from '../domain/contract';
import type { Plan, TermsDesk } from '../domain/plan';

/**
 * A contract's plan under the terms that it has pinned, whatever it is sold under by now; its fees are those of this
 * day. Never asked inside a transaction.
 */
export const pinnedPlanOf = (
  terms: TermsDesk,
  { planSkuId, regionCode, channel, termsVersionId, termsCode }: ServiceContract,
): Promise<Plan | undefined> =>
  terms.planFor({
    skuId: planSkuId,
    regionCode,
    channel,
    pinnedTerms: { id: termsVersionId, code: termsCode },
  });
