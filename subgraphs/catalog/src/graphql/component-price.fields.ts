import {
  arg,
  boundedList,
  field,
  objectType,
  resolved,
} from '@care-graph/kernel/graphql/decorators';
import { Money, moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import { Ctx, Resolver, Root } from 'type-graphql';
import { pricesOfParts } from '../application/ask-part-prices';
import type { FeeSchedule as ScheduleFacts } from '../domain/catalogue';
import type { ComponentPrice as PriceFacts } from '../domain/component-price';
import { FeeSchedule } from './fee.type';
import type { CatalogContext } from './loaders';
import { Component, DataSource } from './product.type';

@objectType('ComponentPrice', 'What a part costs when it was not sent in.')
export class ComponentPrice {
  @field(() => DataSource, 'Where the amount comes from.')
  source!: DataSource;
}

@Resolver(() => ComponentPrice)
export class ComponentPriceFields {
  @resolved(() => Component, 'The part.')
  component(@Root() { componentCode }: PriceFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.component.load(componentCode);
  }

  @resolved(() => Money, 'The price of one.')
  price(@Root() { price }: PriceFacts) {
    return moneyTypeOf(price);
  }
}

@Resolver(() => FeeSchedule)
export class SchedulePartFields {
  @resolved(() => [ComponentPrice], 'What each missing part of one product costs.', {
    directives: [boundedList(10)],
  })
  componentPrices(
    @Root() { id }: ScheduleFacts,
    @arg('productCode', () => String, 'The product whose parts are asked for.') productCode: string,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return pricesOfParts(loaders, id, productCode);
  }
}
