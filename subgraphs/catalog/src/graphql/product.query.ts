import { badInput } from '@care-graph/kernel/domain/fault';
import {
  connectionOf,
  connectionType,
  PageArguments,
  pageRequest,
} from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, Resolver } from 'type-graphql';
import type { CatalogReads } from '../domain/ports';
import { everyone } from './audience';
import type { CatalogContext } from './loaders';
import { Product, ProductFilter } from './product.type';
import { RegisterEntry } from './register.type';
import { RegisterKind } from './vocabulary';

const ProductConnection = connectionType('Product', Product, { of: 'product' });
const RegisterEntryConnection = connectionType('RegisterEntry', RegisterEntry, { of: 'entry' });

const registerText = 'What the sources disagree on or leave open, and how each was settled.';

/** A name has a few words; each costs a condition of its own. */
const longestSearch = 100;

const requireShortSearch = (search: string): void => {
  if (search.length <= longestSearch) return;
  throw badInput(
    `search has ${search.length} characters; it may have up to ${longestSearch}.`,
    'filter',
    'search',
  );
};

@Resolver()
export class ProductQuery {
  constructor(private readonly reads: CatalogReads) {}

  @query(() => Product, 'The product with this code; null when there is none.', {
    nullable: true,
    ...everyone,
  })
  product(
    @arg('code', () => String, "The product's code, such as `mini-se`.") code: string,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return loaders.product.load(code);
  }

  @query(() => ProductConnection, 'Products in order of code.', {
    nullable: true,
    ...everyone,
    directives: [pagedList],
  })
  async products(
    @Args(() => PageArguments) page: PageArguments,
    @arg('filter', () => ProductFilter, 'Which products to give; null gives all.', {
      nullable: true,
    })
    filter: ProductFilter | null | undefined,
  ) {
    requireShortSearch(filter?.search ?? '');
    return connectionOf(
      await this.reads.products(filter ?? {}, pageRequest(page, 'products')),
      (product) => product,
    );
  }

  @query(() => RegisterEntryConnection, registerText, {
    nullable: true,
    ...everyone,
    directives: [pagedList],
  })
  async registerEntries(
    @Args(() => PageArguments) page: PageArguments,
    @arg('kind', () => RegisterKind, 'Only contradictions or only assumptions; null gives both.', {
      nullable: true,
    })
    kind: keyof typeof RegisterKind | null | undefined,
    @arg('productCode', () => String, 'Only what concerns this product; null gives all.', {
      nullable: true,
    })
    productCode: string | null | undefined,
  ) {
    return connectionOf(
      await this.reads.register({ kind, productCode }, pageRequest(page, 'registerEntries')),
      (entry) => entry,
    );
  }
}
