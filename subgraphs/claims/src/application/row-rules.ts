import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import type { CoverFacts } from '../domain/desks';
import type { Visibility } from '../domain/ports';

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

/** The facts of a claim, or of one that is about to be opened, that decide who may see it. */
interface RowOwner {
  readonly holderSubject: string | null;
  readonly partnerId: string | null;
  readonly serviceCenterCode: string | undefined;
}

const isVisible = (visibility: Visibility, owner: RowOwner): boolean => {
  switch (visibility.kind) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'holder':
      return owner.holderSubject === visibility.subject;
    case 'serviceCenter':
      return owner.serviceCenterCode === visibility.code;
    case 'partner':
      return owner.partnerId === visibility.id;
  }
};

export const maySeeClaim = (
  principal: Principal,
  { contract, serviceCenterCode }: Claim,
): boolean => isVisible(visibilityOf(principal), { ...contract, serviceCenterCode });

/** A partner knows that its sale came to a claim, and not whose it is (R-PRV-02). */
export const maySeeClaimant = ({ kind }: Principal): boolean => kind !== 'partner';

/** A claim may be opened by whoever would then see it. */
export const mayOpenClaim = (
  principal: Principal,
  { holderSubject, partnerId }: CoverFacts,
  serviceCenterCode: string | undefined,
): boolean => isVisible(visibilityOf(principal), { holderSubject, partnerId, serviceCenterCode });
