import {
  type Connection,
  connectionOf,
  connectionType,
  PageArguments,
  pageRequest,
} from '@care-graph/kernel/graphql/connection';
import {
  arg,
  field,
  inputType,
  objectType,
  pagedList,
  query,
  resolved,
} from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Args, Ctx, Resolver, Root } from 'type-graphql';
import type { CheckReads } from '../domain/check-reads';
import { draftsSeenBy } from '../domain/in-force';
import type { FoundGap } from '../domain/quality-gap';
import type { CatalogContext } from './loaders';
import { PlanSku } from './plan.type';
import { Product } from './product.type';
import { Region } from './region.type';
import { DataQualityKind, FindingSeverity } from './vocabulary';

@objectType('DataQualityFinding', 'A gap in the catalog, found by a check.')
class DataQualityFinding {
  @field(() => DataQualityKind, 'What is missing.')
  kind!: keyof typeof DataQualityKind;

  @field(() => FindingSeverity, 'How bad it is.')
  severity!: keyof typeof FindingSeverity;

  @field(() => String, 'What is missing, for people.')
  message!: string;

  @field(() => DateTimeScalar, 'When the check found it first.')
  foundAt!: Date;

  @field(() => DateTimeScalar, 'The instant up to which the catalog was checked.')
  dataAsOf!: Date;
}

@inputType('DataQualityFilter', 'Which findings to give; every value given has to fit.')
class DataQualityFilter {
  @field(() => DataQualityKind, 'Only findings of this kind.', { nullable: true })
  kind?: keyof typeof DataQualityKind | null;

  @field(() => FindingSeverity, 'Only findings as bad as this.', { nullable: true })
  severity?: keyof typeof FindingSeverity | null;

  @field(() => String, 'Only findings about this product.', { nullable: true })
  productCode?: string | null;
}

const DataQualityFindingConnection = connectionType('DataQualityFinding', DataQualityFinding, {
  of: 'finding',
  totalCount: 'How many there are on all pages together.',
});

/** A finding with the instant of the check, which is the same for all of them. */
interface ShownGap extends FoundGap {
  readonly dataAsOf: Date;
}

interface CountedConnection extends Connection<ShownGap> {
  readonly totalCount: Promise<number>;
}

@Resolver()
export class QualityQuery {
  constructor(private readonly reads: CheckReads) {}

  @query(
    () => DataQualityFindingConnection,
    'Gaps in the catalog, such as a plan on sale without a fee, worst first.',
    {
      nullable: true,
      tags: ['bi'],
      scopes: [['bi:read'], ['catalog:write']],
      directives: [pagedList],
    },
  )
  async dataQualityFindings(
    @Args(() => PageArguments) pageArguments: PageArguments,
    @arg(
      'filter',
      () => DataQualityFilter,
      'Which findings to give; null gives all that are open.',
      {
        nullable: true,
      },
    )
    filter: DataQualityFilter | null | undefined,
    @Ctx() { principal }: CatalogContext,
  ): Promise<CountedConnection> {
    const { kind, severity, productCode } = filter ?? {};
    const asked = { kind, severity, productCode, ...draftsSeenBy(principal) };
    const page = pageRequest(pageArguments, 'dataQualityFindings');
    const [gaps, checkedAt] = await Promise.all([
      this.reads.gaps(asked, page),
      this.reads.checkedAt(),
    ]);
    const { reads } = this;
    return {
      ...connectionOf(gaps, (gap) => ({ ...gap, dataAsOf: checkedAt ?? gap.foundAt })),
      // Counted for whoever asks for it alone.
      get totalCount() {
        return reads.gapCount(asked);
      },
    };
  }
}

@Resolver(() => DataQualityFinding)
export class DataQualityFields {
  @resolved(() => Product, 'The product concerned.')
  product(@Root() { productCode }: ShownGap, @Ctx() { loaders }: CatalogContext) {
    return loaders.product.load(productCode);
  }

  @resolved(() => PlanSku, 'The plan concerned; null when it is about the product.', {
    nullable: true,
  })
  planSku(@Root() { planSkuId }: ShownGap, @Ctx() { loaders }: CatalogContext) {
    return planSkuId === null ? null : loaders.plan.load(planSkuId);
  }

  @resolved(() => Region, 'The region concerned; null when it is about none.', { nullable: true })
  region(@Root() { regionCode }: ShownGap, @Ctx() { loaders }: CatalogContext) {
    return regionCode === null ? null : loaders.region.load(regionCode);
  }
}
