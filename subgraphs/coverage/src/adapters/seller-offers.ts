import type { PlanQuery } from '../domain/plan';

/** What sellers of the region ask for a plan; a hundred of them at most, the cheapest first. */
export const offersSelection = `offers(first: 100, regionCode: $region, on: $on) @include(if: $withOffers) {
      nodes { id partner { id } }
    }`;

export interface OffersAnswer {
  readonly offers?: {
    readonly nodes: readonly {
      readonly id: string;
      readonly partner: { readonly id: string } | null;
    }[];
  };
}

type Seller = PlanQuery['seller'];

/** What the selection has to know of the sale. */
export const offersVariables = (seller: Seller) => ({
  on: seller?.soldAt.toISOString().slice(0, 10) ?? null,
  withOffers: seller !== undefined,
});

/** The seller's offer of the day of the sale; null when none is on record. */
export const offerOf = ({ offers }: OffersAnswer, seller: Seller): string | null =>
  offers?.nodes.find(({ partner }) => partner?.id === seller?.partnerId)?.id ?? null;
