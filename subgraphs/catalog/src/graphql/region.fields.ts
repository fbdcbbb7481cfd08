import { arg, boundedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { ServiceLine } from '@care-graph/kernel/graphql/vocabulary';
import { Ctx, Resolver, Root } from 'type-graphql';
import { centerFor } from '../application/route-units';
import type {
  Region as RegionFacts,
  ServiceAuthorization as AuthorizationFacts,
  ServiceCenter as CenterFacts,
} from '../domain/catalogue';
import type { CatalogContext } from './loaders';
import { present } from './present';
import { Series } from './product.type';
import { Region, ServiceAuthorization, ServiceCenter } from './region.type';

@Resolver(() => Region)
export class RegionFields {
  @resolved(
    () => Region,
    'The wider region whose plans count here too, such as the EU; null when there is none.',
    { nullable: true },
  )
  partOf(@Root() { partOfCode }: RegionFacts, @Ctx() { loaders }: CatalogContext) {
    return partOfCode === null ? null : loaders.region.load(partOfCode);
  }

  @resolved(
    () => ServiceCenter,
    'The centre that units from here are sent to; null when service is not given.',
    {
      nullable: true,
    },
  )
  serviceCenter(
    @Root() region: RegionFacts,
    @arg('productCode', () => String, 'The product to be served; null means any.', {
      nullable: true,
    })
    productCode: string | null | undefined,
    @arg('line', () => ServiceLine, 'The service to be given; null means any.', { nullable: true })
    line: keyof typeof ServiceLine | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return centerFor(loaders, region, { productCode: productCode ?? null, line: line ?? null });
  }
}

@Resolver(() => ServiceCenter)
export class ServiceCenterFields {
  @resolved(() => Region, 'Where it stands.')
  region(@Root() { regionCode }: CenterFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.region.load(regionCode);
  }

  @resolved(() => [ServiceAuthorization], 'What it may do for whom.', {
    directives: [boundedList(10)],
  })
  authorizations(@Root() { authorizations }: CenterFacts) {
    return authorizations;
  }
}

@Resolver(() => ServiceAuthorization)
export class ServiceAuthorizationFields {
  @resolved(() => Region, "The customers' region.")
  region(@Root() { regionCode }: AuthorizationFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.region.load(regionCode);
  }

  @resolved(() => [Series], 'The series it may serve; empty means all.')
  async series(@Root() { seriesCodes }: AuthorizationFacts, @Ctx() { loaders }: CatalogContext) {
    return present(await loaders.series.loadMany(seriesCodes));
  }
}
