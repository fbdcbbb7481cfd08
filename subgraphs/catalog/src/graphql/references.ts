import { visibleOffer } from '../application/ask-offers';
import type { TermsClause } from '../domain/clause';
import type { CatalogContext } from './loaders';

interface Code {
  readonly code: string;
}

interface Id {
  readonly id: string;
}

/** A clause of a draft is as hidden as the draft itself. */
const visibleClause = async (
  { id }: Id,
  { loaders }: CatalogContext,
): Promise<TermsClause | null> => {
  const clause = await loaders.clause.load(id);
  return clause && (await loaders.terms.load(clause.termsId)) ? clause : null;
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
  PlanOffer: async ({ id }: Id, { loaders, principal }: CatalogContext) =>
    visibleOffer(await loaders.offer.load(id), principal),
  TermsVersion: ({ id }: Id, { loaders }: CatalogContext) => loaders.terms.load(id),
  TermsClause: visibleClause,
  FeeSchedule: ({ id }: Id, { loaders }: CatalogContext) => loaders.schedule.load(id),
  // The partner and the contract are coverage's: what it sent along is all that is known of it here.
  ServiceContract: (contract: object) => contract,
  Partner: (partner: object) => partner,
} as const;
