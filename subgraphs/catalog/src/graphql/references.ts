import { visibleOffer } from '../application/ask-offers';
import type { CatalogContext } from './loaders';

interface Code {
  readonly code: string;
}

interface Id {
  readonly id: string;
}

/** An offer of a plan that is not to be seen is as hidden as that plan. */
const offerInSight = async ({ id }: Id, { loaders, principal }: CatalogContext) => {
  const offer = visibleOffer(await loaders.offer.load(id), principal);
  return offer && (await loaders.plan.load(offer.planSkuId)) ? offer : null;
};

/** How each entity of the catalog is found by its key. */
export const references = {
  Product: (key: Code | Id, { loaders }: CatalogContext) =>
    'code' in key ? loaders.product.load(key.code) : loaders.productById.load(key.id),
  Series: ({ code }: Code, { loaders }: CatalogContext) => loaders.series.load(code),
  Component: ({ code }: Code, { loaders }: CatalogContext) => loaders.component.load(code),
  Region: ({ code }: Code, { loaders }: CatalogContext) => loaders.region.load(code),
  ServiceCenter: ({ code }: Code, { loaders }: CatalogContext) => loaders.center.load(code),
  PlanSku: (key: Id | { readonly ean: string }, { loaders }: CatalogContext) =>
    'id' in key ? loaders.plan.load(key.id) : loaders.planByEan.load(key.ean),
  PlanOffer: offerInSight,
  TermsVersion: ({ id }: Id, { loaders }: CatalogContext) => loaders.terms.load(id),
  TermsClause: ({ id }: Id, { loaders }: CatalogContext) => loaders.clause.load(id),
  FeeSchedule: ({ id }: Id, { loaders }: CatalogContext) => loaders.schedule.load(id),
  // The partner and the contract are coverage's: what it sent along is all that is known of it here.
  ServiceContract: (contract: object) => contract,
  Partner: (partner: object) => partner,
} as const;
