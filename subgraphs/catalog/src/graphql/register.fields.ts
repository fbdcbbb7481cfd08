import { resolved } from '@care-graph/kernel/graphql/decorators';
import { Ctx, Resolver, Root } from 'type-graphql';
import type { RegisterEntry as EntryFacts } from '../domain/catalogue';
import type { CatalogContext } from './loaders';
import { Product } from './product.type';
import { RegisterEntry } from './register.type';

@Resolver(() => RegisterEntry)
export class RegisterEntryFields {
  @resolved(() => Product, 'The product concerned; null when it is not about one.', {
    nullable: true,
  })
  product(@Root() { productCode }: EntryFacts, @Ctx() { loaders }: CatalogContext) {
    return productCode === null ? null : loaders.product.load(productCode);
  }
}
