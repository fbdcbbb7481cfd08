import { field, objectType, resolved } from '@care-graph/kernel/graphql/decorators';
import { Ctx, Int, Resolver, Root } from 'type-graphql';
import { countsVisibleTo } from '../application/row-rules';
import type { CoverageContext } from './loaders';

@objectType('Product', 'A device model that a plan can cover.', { keys: ['code'] })
export class Product {
  @field(() => String, 'A short name for programs, such as `rs-4-mini`, unique and never reused.')
  code!: string;
}

/** A smaller group could be told to be somebody. */
const smallestGroup = 5;

@Resolver(() => Product)
export class ProductFields {
  @resolved(() => Int, 'Contracts in force for the model now; null when fewer than five.', {
    nullable: true,
    tags: ['bi'],
    scopes: [['bi:read'], ['contracts:read']],
  })
  async activeContractCount(
    @Root() { code }: Product,
    @Ctx() { principal, loaders }: CoverageContext,
  ) {
    const count = await loaders.activeContractCount(code, countsVisibleTo(principal));
    return count < smallestGroup ? null : count;
  }
}
