import { arg, boundedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { Money, moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import { Ctx, Int, Resolver, Root } from 'type-graphql';
import type { FeeSchedule as ScheduleFacts, FeeTier as TierFacts } from '../domain/catalogue';
import type { ServiceFee as FeeFacts } from '../domain/fee';
import { FeeSchedule, FeeTier, ServiceFee } from './fee.type';
import type { CatalogContext } from './loaders';
import { present } from './present';
import { Region } from './region.type';
import { shared } from './shared';

@Resolver(() => FeeSchedule)
export class FeeScheduleFields {
  @resolved(() => Region, 'The region whose source named these fees.')
  region(@Root() { regionCode }: ScheduleFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.region.load(regionCode);
  }

  @resolved(() => [Region], "All regions whose contracts may pin it, the source's own among them.")
  async servesRegions(
    @Root() { servesRegionCodes }: ScheduleFacts,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return present(await loaders.region.loadMany(servesRegionCodes));
  }

  @resolved(() => [FeeTier], 'The fees of one product, by kind of use and turn.', {
    directives: [boundedList(8)],
  })
  async tiers(
    @Root() { id }: ScheduleFacts,
    @arg('productCode', () => String, 'The product whose fees are asked for.') productCode: string,
    @arg(
      'termMonths',
      () => Int,
      "The plan's length in months; null gives the tiers of every length.",
      {
        nullable: true,
      },
    )
    termMonths: number | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    const tiers = await loaders.tiersOf.load(productCode);
    const fits = ({ planMonths }: TierFacts): boolean =>
      typeof termMonths !== 'number' || planMonths === null || planMonths === termMonths;
    return tiers.filter((tier) => tier.scheduleId === id && fits(tier));
  }
}

@Resolver(() => FeeTier)
export class FeeTierFields {
  @resolved(() => Money, 'What the customer pays.')
  fee(@Root() { fee }: TierFacts) {
    return moneyTypeOf(fee);
  }
}

@Resolver(() => ServiceFee)
export class ServiceFeeFields {
  @resolved(() => Money, 'What the customer pays.')
  fee(@Root() { fee }: FeeFacts) {
    return moneyTypeOf(fee);
  }

  @resolved(() => FeeSchedule, 'The schedule it was read from.')
  feeSchedule(@Root() { feeScheduleId }: FeeFacts, @Ctx() { loaders }: CatalogContext) {
    return loaders.schedule.load(feeScheduleId);
  }

  @resolved(() => [shared.DecisionBasis], 'The rules and clauses behind it.')
  basis(@Root() { basis }: FeeFacts) {
    return basis;
  }
}
