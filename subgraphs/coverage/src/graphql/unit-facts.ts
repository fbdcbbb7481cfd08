import { field, query } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Args, ArgsType, Ctx, ID, Resolver } from 'type-graphql';
import type { Device } from '../domain/device';
import type { EndTermsDesk } from '../domain/end-terms';
import { heldFor } from '../domain/unit-ties';
import { warrantyOf } from '../domain/warranty';
import { grantedBonusesOf } from './contract-bonus';
import type { CoverageContext, CoverageLoaders } from './loaders';
import { UnitFacts } from './unit-facts.type';

@ArgsType()
class UnitArguments {
  @field(() => ID, 'The contract.')
  contractId!: string;

  @field(() => ID, 'The unit, which is of its lineage.')
  deviceId!: string;

  @field(
    () => DateTimeScalar,
    'The instant at which the ties have to have held, such as that of a loss.',
  )
  at!: Date;

  @field(() => Boolean, 'True when they have to have held ever since, without a break.')
  throughout!: boolean;
}

@Resolver()
export class UnitFactsQueries {
  constructor(private readonly desk: EndTermsDesk) {}

  @query(
    () => UnitFacts,
    'One unit of the lineage that a contract covers; null when the contract or the unit is not there.',
    { inaccessible: true, scopes: [['internal:coverage']], nullable: true },
  )
  async unitFacts(
    @Args(() => UnitArguments) { contractId, deviceId, at, throughout }: UnitArguments,
    @Ctx() { loaders }: CoverageContext,
  ): Promise<UnitFacts | null> {
    const [contract, device] = await Promise.all([
      loaders.contract.load(contractId),
      loaders.device.load(deviceId),
    ]);
    if (!contract || device?.rootId !== contract.lineageRootId) return null;
    const [serials, link, controller, warrantyEndsAt] = await Promise.all([
      loaders.serials.load(deviceId),
      loaders.linkAt(deviceId, at),
      loaders.controllerAt(deviceId, at),
      this.warrantyEnd(device, loaders),
    ]);
    const until = throughout ? loaders.now : at;
    return {
      deviceId,
      serialNumbers: serials.map(({ value }) => value),
      numberedComponents: serials
        .filter(({ validUntil }) => validUntil === null)
        .map(({ component }) => component),
      // Somebody else's link stands for somebody else's ownership (R-BND-04).
      isAccountLinked: link?.customerId === contract.holderId && heldFor(link.unlinkedAt, until),
      isControllerBound: controller !== null && heldFor(controller.unboundAt, until),
      warrantyEndsAt,
    };
  }

  private async warrantyEnd(device: Device, loaders: CoverageLoaders): Promise<Date | null> {
    const bonuses = await grantedBonusesOf(device.rootId, this.desk, loaders);
    return warrantyOf(device, bonuses)?.endsAt ?? device.warrantyEndsAt;
  }
}
