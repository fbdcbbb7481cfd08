import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import {
  boundedList,
  field,
  objectType,
  pagedList,
  resolved,
} from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, ID, Resolver, Root } from 'type-graphql';
import { mayListOffersOf } from '../application/ask-offers';
import type { PlanOffer as OfferFacts } from '../domain/catalogue';
import type { CatalogContext } from './loaders';
import { PlanOfferConnection } from './offer.connection';
import { PlanOffer } from './plan.type';
import { present } from './present';
import { TermsClause } from './terms.type';

@objectType('Partner', 'A shop or service partner that sells plans.', { keys: ['id'] })
export class Partner {
  @field(() => ID, 'Opaque id with the prefix `prt_`.')
  id!: string;
}

@Resolver(() => Partner)
export class PartnerFields {
  @resolved(
    () => PlanOfferConnection,
    "The partner's own prices, wholesale ones included; null when they may not be read or the catalog does not answer.",
    { nullable: true, tags: ['partner'], scopes: [['catalog:read']], directives: [pagedList] },
  )
  async offers(
    @Root() { id: parentId }: Partner,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders, principal }: CatalogContext,
  ) {
    const key = { parentId, filter: null, page: pageRequest(page, 'partnerOffers') };
    if (!mayListOffersOf(principal, parentId)) return null;
    return connectionOf(await loaders.offersByPartner.load(key), (offer) => offer);
  }
}

/** What an offer says beyond its price. */
@Resolver(() => PlanOffer)
export class OfferTermsFields {
  @resolved(
    () => Partner,
    'The partner that sells; null when the seller is no partner of the programme.',
    { nullable: true, tags: ['partner'] },
  )
  partner(@Root() { partnerId }: OfferFacts) {
    return partnerId === null ? null : { id: partnerId };
  }

  @resolved(() => [TermsClause], 'Exclusions that this seller states beyond the terms.', {
    directives: [boundedList(11)],
  })
  async exclusions(@Root() { exclusionIds }: OfferFacts, @Ctx() { loaders }: CatalogContext) {
    return present(await loaders.clause.loadMany(exclusionIds));
  }
}
