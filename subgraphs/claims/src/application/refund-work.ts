import type { Claim } from '../domain/claim';
import type { ClaimStores } from '../domain/ports';
import type { Refund } from '../domain/refund';
import { everyClaim } from '../domain/visibility';

/** A refund by its id, and the claim that it stands in. */
export interface OfRefund {
  readonly id: string;
  readonly claim: Claim;
}

/** The refund of a claim that was found by it. */
export const refundOf = ({ refunds }: Claim, refundId: string): Refund => {
  const refund = refunds.find(({ id }) => id === refundId);
  if (!refund) throw new Error(`The refund ${refundId} is none of the claim's.`);
  return refund;
};

/** The claim by one of its refunds, locked; a refund is never deleted. */
export const claimByRefund = async (
  { claims }: Pick<ClaimStores, 'claims'>,
  id: string,
): Promise<OfRefund> => {
  const claim = await claims.lockByRefund(id, everyClaim);
  if (!claim) throw new Error(`The refund ${id} is on record no more.`);
  return { id, claim };
};
