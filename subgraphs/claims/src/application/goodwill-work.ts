import type { Principal } from '@care-graph/kernel/domain/principal';
import { actorOf } from '@care-graph/kernel/domain/actor';
import type { Claim } from '../domain/claim';
import type { GoodwillAdjustment } from '../domain/goodwill';
import type { ClaimStores } from '../domain/ports';
import { everyClaim } from '../domain/visibility';
import { changeEvent, type ClaimWork } from './claim-work';

/** A kindness by its id, and the claim that it is meant for. */
export interface OfGoodwill {
  readonly id: string;
  readonly claim: Claim;
}

export const goodwillOf = ({ goodwill }: Claim, goodwillId: string): GoodwillAdjustment => {
  const found = goodwill.find(({ id }) => id === goodwillId);
  if (!found) throw new Error(`The kindness ${goodwillId} is none of the claim's.`);
  return found;
};

/** The claim by one of its kindnesses, locked; none is ever deleted. */
export const claimByGoodwill = async (
  { claims }: Pick<ClaimStores, 'claims'>,
  id: string,
): Promise<OfGoodwill> => {
  const claim = await claims.lockByGoodwill(id, everyClaim);
  if (!claim) throw new Error(`The kindness ${id} is on record no more.`);
  return { id, claim };
};

interface Told {
  readonly action: string;
  readonly goodwill: GoodwillAdjustment;
  readonly from: GoodwillAdjustment | undefined;
}

/** What happened to a proposal stands in a life of its own: a customer does not read of what was only thought about. */
export const goodwillEvent = (
  { newId, clock }: Pick<ClaimWork, 'newId' | 'clock'>,
  { claim, principal }: { readonly claim: Claim; readonly principal: Principal },
  { action, goodwill, from }: Told,
) => {
  const { id: subjectId, approval } = goodwill;
  const reason = from ? approval.note : approval.reason;
  const note = {
    action,
    actor: actorOf(principal),
    at: clock.now(),
    reason,
    basis: approval.basis,
  };
  const fromStatus = from?.approval.status ?? null;
  const { event } = changeEvent(newId, claim, claim, note);
  return {
    event: { ...event, subjectId, fromStatus, toStatus: approval.status },
    notices: [],
  };
};
