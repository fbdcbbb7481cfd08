import type { Clock } from '@care-graph/kernel/domain/clock';
import { badInput } from '@care-graph/kernel/domain/fault';
import { pageOf, type PageRequest } from '@care-graph/kernel/domain/page';
import {
  connectionOf,
  connectionType,
  PageArguments,
  pageRequest,
} from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, ID, Resolver } from 'type-graphql';
import { eanFault } from '../domain/ean';
import { draftsSeenBy } from '../domain/in-force';
import type { CatalogReads } from '../domain/ports';
import { today } from '../domain/today';
import { everyone } from './audience';
import type { CatalogContext, CatalogLoaders } from './loaders';
import { onlyOne } from './one-of';
import { PlanSku, PlanSkuFilter } from './plan.type';

const PlanSkuConnection = connectionType('PlanSku', PlanSku, { of: 'plan' });

/** The plan with this EAN; one with a wrong check digit is a slip of the pen and is said to be one. */
const planByEan = (loaders: CatalogLoaders, ean: string) => {
  const fault = eanFault(ean);
  if (fault !== undefined) throw badInput(`ean: ${fault}.`, 'ean');
  return loaders.planByEan.load(ean);
};

const noPage = (page: PageRequest) => pageOf(page, [], () => ['', '']);

@Resolver()
export class PlanQuery {
  constructor(
    private readonly reads: CatalogReads,
    private readonly clock: Clock,
  ) {}

  @query(
    () => PlanSku,
    'The plan that exactly one of the arguments names; null when there is none.',
    {
      nullable: true,
      ...everyone,
    },
  )
  planSku(
    @arg('id', () => ID, "The plan's id.", { nullable: true }) id: string | null | undefined,
    @arg('ean', () => String, 'The 13 digits under its bar code, check digit included.', {
      nullable: true,
    })
    ean: string | null | undefined,
    @arg(
      'manufacturerPartNumber',
      () => String,
      "The maker's part number, such as `CP.SH.CR000376.01`.",
      {
        nullable: true,
      },
    )
    manufacturerPartNumber: string | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    const [name, value] = onlyOne({ id, ean, manufacturerPartNumber });
    if (name === 'ean') return planByEan(loaders, value);
    return name === 'id' ? loaders.plan.load(value) : loaders.planByPartNumber.load(value);
  }

  @query(() => PlanSkuConnection, 'Plans in order of product and length.', {
    nullable: true,
    ...everyone,
    directives: [pagedList],
  })
  async planSkus(
    @Args(() => PageArguments) pageArguments: PageArguments,
    @arg('filter', () => PlanSkuFilter, 'Which plans to give; null gives all that are on sale.', {
      nullable: true,
    })
    filter: PlanSkuFilter | null | undefined,
    @Ctx() { loaders, principal }: CatalogContext,
  ) {
    const page = pageRequest(pageArguments, 'planSkus');
    const { productCode, termMonths, regionCode, status } = filter ?? {};
    const asked = {
      productCode,
      termMonths,
      status: status ?? ('PUBLISHED' as const),
      ...draftsSeenBy(principal),
    };
    if (typeof regionCode !== 'string') {
      return connectionOf(await this.reads.plans(asked, page), (plan) => plan);
    }
    const region = await loaders.region.load(regionCode);
    if (!region) return connectionOf(noPage(page), (plan) => plan);
    const onSale = {
      soldTerms: region.soldTerms,
      day: today(this.clock, region.timeZone),
    };
    return connectionOf(await this.reads.plans({ ...asked, onSale }, page), (plan) => plan);
  }
}
