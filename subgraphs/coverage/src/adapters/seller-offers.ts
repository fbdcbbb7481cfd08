import { localDayOf } from '@care-graph/kernel/domain/period';
import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { graphFacts } from '@care-graph/kernel/runtime/graph-facts';
import type { PlanQuery } from '../domain/plan';
import type { WiredRegion } from './region-groups';

/** What a partner asks for a plan on the day of a sale, in whatever places it does; the cheapest first. */
export const offersSelection = `offers(first: 100, partnerId: $partner, on: $on) @include(if: $withOffers) {
      nodes { id kind region { code partOf { code } } }
    }`;

interface WiredOffer {
  readonly id: string;
  readonly kind: 'LIST' | 'RETAIL' | 'WHOLESALE';
  readonly region: WiredRegion;
}

export interface OffersAnswer {
  readonly offers?: { readonly nodes: readonly WiredOffer[] };
}

type Seller = PlanQuery['seller'];

const zoneQuestion = {
  field: 'region',
  argumentNames: { code: 'code' },
  variables: { code: 'String!' },
  valuesOf: (code: string) => ({ code }),
  selection: 'timeZone',
  cacheKeyOf: (code: string) => code,
  keep: 1000,
};

/** What the selection has to know of a sale: its day is that of the region in which it was. */
export const offersVariables = (catalog: GraphClient) => {
  const region = graphFacts<string, { readonly timeZone: string }>(catalog, zoneQuestion);
  return async (seller: Seller, regionCode: string) => {
    const zone = seller && (await region(regionCode))?.timeZone;
    const on = seller ? localDayOf(seller.soldAt, zone ?? 'UTC') : null;
    return { on, partner: seller?.partnerId ?? null, withOffers: seller !== undefined };
  };
};

/** How near a place of a seller is to that of the sale: the region itself, one that it is part of, or a part of it. */
const distance = ({ region }: WiredOffer, [own, ...groups]: readonly string[]): number =>
  [
    region.code === own,
    groups.includes(region.code),
    region.partOf !== null && region.partOf.code === own,
  ].indexOf(true);

/**
 * The seller's offer of the day of the sale, the one nearest to where it was; null when none is on record. What a
 * partner pays itself is no offer to a customer.
 */
export const offerOf = ({ offers }: OffersAnswer, regionCodes: readonly string[]): string | null =>
  (offers?.nodes ?? [])
    .filter(({ kind }) => kind !== 'WHOLESALE')
    .map((offer) => ({ id: offer.id, far: distance(offer, regionCodes) }))
    .filter(({ far }) => far >= 0)
    .sort((one, other) => one.far - other.far)[0]?.id ?? null;
