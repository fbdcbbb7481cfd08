import type { Principal } from '@care-graph/kernel/domain/principal';
import type { PlanOffer } from './catalogue';
import type { OfferKind } from './vocabulary';

/** Which offers somebody may see: those of these kinds, null being all, and those of one partner. */
export interface OfferSight {
  readonly kinds: readonly OfferKind[] | null;
  readonly partnerId: string | null;
}

/** A partner sees the maker's list prices and its own, never another shop's; everybody else sees all. */
export const offersSeenBy = ({ kind, partnerId }: Principal): OfferSight =>
  kind === 'partner'
    ? { kinds: ['LIST'], partnerId: partnerId ?? null }
    : { kinds: null, partnerId: null };

export const isSeen = (
  { kinds, partnerId }: OfferSight,
  offer: Pick<PlanOffer, 'kind' | 'partnerId'>,
): boolean =>
  kinds === null ||
  kinds.includes(offer.kind) ||
  (partnerId !== null && partnerId === offer.partnerId);
