import {
  connectionOf,
  connectionType,
  PageArguments,
  pageRequest,
} from '@care-graph/kernel/graphql/connection';
import { arg, boundedList, field, pagedList, query } from '@care-graph/kernel/graphql/decorators';
import { ServiceLine, TermsGeneration } from '@care-graph/kernel/graphql/vocabulary';
import { Args, ArgsType, Ctx, Resolver } from 'type-graphql';
import type { CatalogReads, ServiceCenterFilter } from '../domain/ports';
import { chainOf } from '../domain/region-chain';
import { everyone } from './audience';
import type { CatalogContext, CatalogLoaders } from './loaders';
import { Region, ServiceCenter } from './region.type';

const ServiceCenterConnection = connectionType('ServiceCenter', ServiceCenter, {
  of: 'service centre',
});

/** What codes narrow a list of centres to; a code of nothing on record narrows it to none. */
const narrowedTo = async (
  loaders: CatalogLoaders,
  regionCode: string | null | undefined,
  productCode: string | null | undefined,
): Promise<ServiceCenterFilter | null> => {
  const region = typeof regionCode === 'string' ? await loaders.region.load(regionCode) : undefined;
  const product =
    typeof productCode === 'string' ? await loaders.product.load(productCode) : undefined;
  if (region === null || product === null) return null;
  return {
    regionCodes: region && chainOf(region),
    seriesCodes: product?.seriesCodes,
  };
};

@ArgsType()
class CenterArguments extends PageArguments {
  @field(() => String, 'Only centres that serve this region; null gives all.', { nullable: true })
  regionCode?: string | null;

  @field(() => String, 'Only centres that serve this product; null gives all.', { nullable: true })
  productCode?: string | null;

  @field(() => ServiceLine, 'Only centres that give this service; null gives all.', {
    nullable: true,
  })
  line?: keyof typeof ServiceLine | null;
}

@Resolver()
export class RegionQuery {
  constructor(private readonly reads: CatalogReads) {}

  @query(() => Region, 'The region with this code; null when there is none.', {
    nullable: true,
    ...everyone,
  })
  region(
    @arg('code', () => String, 'An ISO 3166 code, or `EU`.') code: string,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return loaders.region.load(code);
  }

  @query(() => [Region], 'The countries and regions of the programme, in order of code.', {
    nullable: true,
    ...everyone,
    directives: [boundedList(60)],
  })
  regions(
    @arg(
      'termsGeneration',
      () => TermsGeneration,
      'Only regions where plans of this generation were sold; null gives all.',
      {
        nullable: true,
      },
    )
    termsGeneration: keyof typeof TermsGeneration | null | undefined,
  ) {
    return this.reads.regions(termsGeneration);
  }

  @query(() => ServiceCenter, 'The service centre with this code; null when there is none.', {
    nullable: true,
    ...everyone,
  })
  serviceCenter(
    @arg('code', () => String, "The centre's code, such as `SC-DE-1`.") code: string,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return loaders.center.load(code);
  }

  @query(
    () => ServiceCenterConnection,
    'Service centres, the one that units are routed to first.',
    {
      nullable: true,
      ...everyone,
      directives: [pagedList],
    },
  )
  async serviceCenters(
    @Args(() => CenterArguments) { regionCode, productCode, line, ...page }: CenterArguments,
    @Ctx() { loaders }: CatalogContext,
  ) {
    const filter = (await narrowedTo(loaders, regionCode, productCode)) ?? { regionCodes: [] };
    return connectionOf(
      await this.reads.centers({ ...filter, line }, pageRequest(page, 'serviceCenters')),
      (center) => center,
    );
  }
}
