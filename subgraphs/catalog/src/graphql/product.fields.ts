import type { Clock } from '@care-graph/kernel/domain/clock';
import { arg, boundedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { DateScalar } from '@care-graph/kernel/graphql/scalars';
import { Ctx, Resolver, Root } from 'type-graphql';
import { isSoldIn } from '../application/ask-sale';
import { productServices } from '../application/ask-terms';
import type {
  Component as ComponentFacts,
  CountedPart,
  Product as ProductFacts,
  Series as SeriesFacts,
} from '../domain/catalogue';
import { publishedOf } from '../domain/in-force';
import { today } from '../domain/today';
import { ServiceAvailability } from './allowance.type';
import { present } from './present';
import type { CatalogContext } from './loaders';
import { PlanSku } from './plan.type';
import { Component, Product, ProductComponent, Series } from './product.type';
import { RegisterEntry } from './register.type';

@Resolver(() => Product)
export class ProductFields {
  constructor(private readonly clock: Clock) {}

  @resolved(
    () => [Series],
    'The series it belongs to, the one that counts first for clauses leading.',
  )
  async series(@Root() { seriesCodes }: ProductFacts, @Ctx() { loaders }: CatalogContext) {
    return present(await loaders.series.loadMany(seriesCodes));
  }

  @resolved(() => [ProductComponent], 'The parts that a plan can cover, with how many of each.', {
    directives: [boundedList(10)],
  })
  components(@Root() { parts }: ProductFacts) {
    return parts;
  }

  @resolved(() => [Component], 'The parts that the warranty extension and the bonus year cover.', {
    directives: [boundedList(5)],
  })
  async warrantyComponents(
    @Root() { warrantyPartCodes }: ProductFacts,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return present(await loaders.component.loadMany(warrantyPartCodes));
  }

  @resolved(
    () => [ServiceAvailability],
    'The services offered for this product; a line that is absent is not offered.',
  )
  services(
    @Root() product: ProductFacts,
    @arg('on', () => DateScalar, 'The day that the question is about; null means today.', {
      nullable: true,
    })
    on: string | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return productServices(loaders, product, on ?? today(this.clock));
  }

  @resolved(() => [PlanSku], 'The plans on sale for this product, shortest first.', {
    directives: [boundedList(6)],
  })
  async planSkus(
    @Root() { code }: ProductFacts,
    @arg('regionCode', () => String, 'Only plans sold in this region; null gives all.', {
      nullable: true,
    })
    regionCode: string | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    const plans = publishedOf(await loaders.plansOf.load(code));
    if (typeof regionCode !== 'string') return plans;
    const sold = await Promise.all(
      plans.map((plan) => isSoldIn(loaders, plan, regionCode, this.clock)),
    );
    return plans.filter((_plan, index) => sold[index]);
  }

  @resolved(
    () => [RegisterEntry],
    'What the sources disagree on or leave open about this product.',
    {
      directives: [boundedList(5)],
    },
  )
  registerEntries(@Root() { code }: ProductFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.registerOf.load(code);
  }
}

@Resolver(() => Series)
export class SeriesFields {
  @resolved(() => [Product], 'The products of the series, in order of code.', {
    directives: [boundedList(20)],
  })
  products(@Root() { code }: SeriesFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.productsOfSeries.load(code);
  }
}

@Resolver(() => Component)
export class ComponentFields {
  @resolved(
    () => Component,
    'The part that some covers name instead, such as the gimbal with its camera; null when there is none.',
    { nullable: true },
  )
  partOf(@Root() { partOfCode }: ComponentFacts, @Ctx() { loaders }: CatalogContext) {
    return partOfCode === null ? null : loaders.component.load(partOfCode);
  }
}

@Resolver(() => ProductComponent)
export class ProductComponentFields {
  @resolved(() => Component, 'The part.')
  component(@Root() { componentCode }: CountedPart, @Ctx() { loaders }: CatalogContext) {
    return loaders.component.load(componentCode);
  }
}
