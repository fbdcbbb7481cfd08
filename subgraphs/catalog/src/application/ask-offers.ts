import type { Principal } from '@care-graph/kernel/domain/principal';
import type { PlanOffer } from '../domain/catalogue';
import { isSeen, offersSeenBy } from '../domain/offer-visibility';

/** The offer as somebody sees it; what is not theirs to see is not there. */
export const visibleOffer = (offer: PlanOffer | null, principal: Principal): PlanOffer | null =>
  offer && isSeen(offersSeenBy(principal), offer) ? offer : null;

/** A partner lists its own offers and nobody else's. */
export const mayListOffersOf = ({ kind, partnerId }: Principal, asked: string): boolean =>
  kind !== 'partner' || partnerId === asked;
