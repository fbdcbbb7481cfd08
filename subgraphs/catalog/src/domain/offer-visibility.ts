import type { Principal } from '@care-graph/kernel/domain/principal';
import type { OfferKind } from './catalogue';

/**
 * The kinds of offers that somebody may see; null is all. A partner sees the maker's list prices and its own,
 * never another shop's; it has none of its own until offers are recorded by partners.
 */
export const offerKindsFor = ({ kind }: Principal): readonly OfferKind[] | null =>
  kind === 'partner' ? ['LIST'] : null;
