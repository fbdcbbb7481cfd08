import { arg, field, objectType, resolved } from '@care-graph/kernel/graphql/decorators';
import { IncidentType } from '@care-graph/kernel/graphql/vocabulary';
import { Ctx, ID, Int, Resolver, Root } from 'type-graphql';
import { nextContractFee } from '../application/ask-fees';
import { FeeSchedule, ServiceFee } from './fee.type';
import type { CatalogContext } from './loaders';
import { Product } from './product.type';

const description =
  'A plan in force for one device and its replacements, under terms pinned at activation.';

@objectType('ServiceContract', description, { keys: ['id'] })
export class ServiceContract {
  @field(() => ID, 'Opaque id with the prefix `ctr_`.')
  id!: string;

  @field(() => Product, 'The model covered; null when the catalog does not answer.', {
    nullable: true,
    directives: ['@external'],
  })
  product!: { readonly code: string } | null;

  @field(() => Int, "The plan's length in calendar months.", { directives: ['@external'] })
  termMonths!: number;

  @field(
    () => FeeSchedule,
    'The fees pinned at activation; null while there are none or the catalog does not answer.',
    { nullable: true, directives: ['@external'] },
  )
  feeSchedule!: { readonly id: string } | null;

  @field(() => Int, 'Replacements committed so far, flyaways included.', {
    directives: ['@external'],
  })
  replacementsUsed!: number;

  @field(() => Int, 'Flyaway replacements committed so far.', { directives: ['@external'] })
  flyawaysUsed!: number;
}

const requires =
  '@requires(fields: "product { code } termMonths feeSchedule { id } replacementsUsed flyawaysUsed")';

@Resolver(() => ServiceContract)
export class ServiceContractFields {
  @resolved(
    () => ServiceFee,
    'What the next use would cost under the fees that the contract pinned; null when that use is not part of the plan.',
    { nullable: true, tags: ['public', 'partner'], directives: [requires] },
  )
  nextServiceFee(
    @Root() { product, feeSchedule, termMonths, replacementsUsed, flyawaysUsed }: ServiceContract,
    @arg('incidentType', () => IncidentType, 'The kind of use.', {
      nullable: true,
      defaultValue: 'DAMAGE',
    })
    incidentType: keyof typeof IncidentType | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    if (!product || !feeSchedule) return null;
    const uses = { termMonths, replacementsUsed, flyawaysUsed };
    const contract = { productCode: product.code, feeScheduleId: feeSchedule.id, ...uses };
    return nextContractFee(loaders, contract, incidentType ?? 'DAMAGE');
  }
}
