import type { Clock } from '@care-graph/kernel/domain/clock';
import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, field, pagedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { DateScalar } from '@care-graph/kernel/graphql/scalars';
import { Money, moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import { ServiceChannel } from '@care-graph/kernel/graphql/vocabulary';
import { Args, ArgsType, Ctx, ID, Resolver, Root } from 'type-graphql';
import { pinnableSchedule } from '../application/ask-fees';
import { isSoldIn } from '../application/ask-sale';
import { planAllowances } from '../application/ask-terms';
import type { PlanOffer as OfferFacts, PlanSku as PlanFacts } from '../domain/catalogue';
import { defaultChannel } from '../domain/fee-pinning';
import { offersSeenBy } from '../domain/offer-visibility';
import { today } from '../domain/today';
import { PlanAllowance } from './allowance.type';
import { FeeSchedule } from './fee.type';
import type { CatalogContext } from './loaders';
import { PlanOfferConnection } from './offer.connection';
import { PlanOffer, PlanSku } from './plan.type';
import { Product } from './product.type';
import { Region } from './region.type';
import { TermsVersion } from './terms.type';
import { DeliveryForm } from './vocabulary';

const offersText =
  'What sellers ask for it, lowest price of a currency first; a partner sees list prices and its own.';

@ArgsType()
class OfferArguments extends PageArguments {
  @field(() => String, 'Only offers of sellers in this region; null gives all.', { nullable: true })
  regionCode?: string | null;

  @field(() => DateScalar, 'Only offers that hold on this day; null means today.', {
    nullable: true,
  })
  on?: string | null;

  @field(() => ID, 'Only offers of this partner; null gives all.', {
    nullable: true,
  })
  partnerId?: string | null;
}

@Resolver(() => PlanSku)
export class PlanSkuFields {
  constructor(private readonly clock: Clock) {}

  @resolved(() => Product, 'The device model that it covers.')
  product(@Root() { productCode }: PlanFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.product.load(productCode);
  }

  @resolved(() => [DeliveryForm], 'The forms in which it is sold.')
  deliveryForms(@Root() { forms }: PlanFacts) {
    return forms.map(({ form }) => form);
  }

  @resolved(
    () => TermsVersion,
    'The terms that every contract of this plan pins; null while the plan is a draft without terms.',
    { nullable: true },
  )
  termsVersion(@Root() { termsId }: PlanFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.terms.load(termsId);
  }

  @resolved(
    () => [PlanAllowance],
    'What it grants under those terms, one entry for each service line.',
  )
  async allowances(@Root() plan: PlanFacts, @Ctx() { loaders }: CatalogContext) {
    const allowances = await planAllowances(loaders, plan);
    return allowances.map((allowance) => ({
      ...allowance,
      moneyCap: allowance.moneyCap && moneyTypeOf(allowance.moneyCap),
    }));
  }

  @resolved(
    () => FeeSchedule,
    'The fees that a contract activated now pins; null when none are on record.',
    {
      nullable: true,
    },
  )
  async feeSchedule(
    @Root() { productCode, termMonths, termsId }: PlanFacts,
    @arg('regionCode', () => String, 'The region of the plan.') regionCode: string,
    @arg('channel', () => ServiceChannel, 'Who is to serve.', {
      nullable: true,
      defaultValue: defaultChannel,
    })
    channel: keyof typeof ServiceChannel | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    const region = await loaders.region.load(regionCode);
    return pinnableSchedule(loaders, {
      productCode,
      termMonths,
      termsId,
      regionCode,
      channel: channel ?? defaultChannel,
      day: today(this.clock, region?.timeZone),
    });
  }

  @resolved(() => PlanOfferConnection, offersText, { directives: [pagedList] })
  async offers(
    @Root() { id: parentId }: PlanFacts,
    @Args(() => OfferArguments) { regionCode, on, partnerId, ...page }: OfferArguments,
    @Ctx() { loaders, principal }: CatalogContext,
  ) {
    const day = on ?? today(this.clock);
    const filter = { regionCode, partnerId, on: day, sight: offersSeenBy(principal) };
    const found = await loaders.offersOf.load({
      parentId,
      filter,
      page: pageRequest(page, 'offers'),
    });
    return connectionOf(found, (offer) => offer);
  }

  @resolved(() => Boolean, 'True when it may be sold in the region today.')
  isOnSale(
    @Root() plan: PlanFacts,
    @arg('regionCode', () => String, 'The region that the question is about.') regionCode: string,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return isSoldIn(loaders, plan, regionCode, this.clock);
  }
}

@Resolver(() => PlanOffer)
export class PlanOfferFields {
  @resolved(() => PlanSku, 'What is offered.')
  planSku(@Root() { planSkuId }: OfferFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.plan.load(planSkuId);
  }

  @resolved(() => Region, 'Where the seller sits.')
  region(@Root() { regionCode }: OfferFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.region.load(regionCode);
  }

  @resolved(() => Money, 'The price of one plan, tax included unless it is wholesale.')
  price(@Root() { price }: OfferFacts) {
    return moneyTypeOf(price);
  }
}
