import type { Principal } from '@care-graph/kernel/domain/principal';
import type { CoverFacts } from '../domain/desks';
import { isVisible, type Visibility } from '../domain/visibility';

const seesAll: readonly Principal['kind'][] = ['admin', 'adjudicator', 'service'];

/** Whose claims a caller may see: a customer its own, an agent its centre's, a partner those of its sales. */
export const visibilityOf = (principal: Principal): Visibility => {
  const { kind, subject, partnerId, serviceCenterCode } = principal;
  if (seesAll.includes(kind)) return { kind: 'all' };
  if (kind === 'customer') return { kind: 'holder', subject };
  if (kind === 'agent' && serviceCenterCode !== undefined)
    return { kind: 'serviceCenter', code: serviceCenterCode };
  if (kind === 'partner' && partnerId !== undefined) return { kind: 'partner', id: partnerId };
  return { kind: 'none' };
};

/** A partner knows that its sale came to a claim, and not whose it is (R-PRV-02). */
export const maySeeClaimant = ({ kind }: Principal): boolean => kind !== 'partner';

/** Only a customer asks in a matter of their own: whoever else does acts for the holder. */
export const actsForHolder = ({ kind }: Principal): boolean => kind !== 'customer';

/** A partner that was stopped may read and nothing else. */
export const isStopped = ({ kind }: Principal, { mayPartnerTrade }: CoverFacts): boolean =>
  kind === 'partner' && !mayPartnerTrade;

/** A claim may be opened by whoever would then see it. */
export const mayOpenClaim = (
  principal: Principal,
  { holderSubject, partnerId }: CoverFacts,
  serviceCenterCode: string | undefined,
): boolean => isVisible(visibilityOf(principal), { holderSubject, partnerId, serviceCenterCode });
