import { underTerms } from '@care-graph/kernel/domain/basis';
import { type Refusal, refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { Claim } from './claim';
import { standingOf } from './claim-status';

/** A refusal that rests on where the claim stands, and says where that is and what is allowed now. */
export const outOfTurn = <Code extends string>(
  code: Code,
  claim: Pick<Claim, 'serviceType' | 'status' | 'contract'>,
  ...ruleIds: readonly string[]
): Refusal<Code> =>
  saying(refusal(code, null, underTerms(claim.contract.terms, ...ruleIds)), standingOf(claim));
