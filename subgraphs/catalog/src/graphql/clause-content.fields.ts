import { boundedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { Ctx, Resolver, Root } from 'type-graphql';
import type { ClauseContents } from '../domain/clause';
import { BonusClause } from './contract-clauses.type';
import { ComponentCoverClause } from './cover-clauses.type';
import type { CatalogContext } from './loaders';
import { present } from './present';
import { Product, ProductComponent } from './product.type';

@Resolver(() => ComponentCoverClause)
export class ComponentCoverFields {
  @resolved(
    () => [ProductComponent],
    'The parts and how many of each; structural parts sent in with them follow.',
  )
  components(@Root() { components }: ClauseContents['COMPONENT_COVER']) {
    return components;
  }
}

@Resolver(() => BonusClause)
export class BonusFields {
  @resolved(() => [Product], 'The products it is limited to; empty means all.', {
    directives: [boundedList(10)],
  })
  async eligibleProducts(
    @Root() { eligibleProducts }: ClauseContents['BONUS'],
    @Ctx() { loaders }: CatalogContext,
  ) {
    return present(await loaders.product.loadMany(eligibleProducts));
  }
}
