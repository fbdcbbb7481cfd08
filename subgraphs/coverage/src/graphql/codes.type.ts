import { field, inputType, objectType } from '@care-graph/kernel/graphql/decorators';
import { PlanSkuReference, RegionReference } from '@care-graph/kernel/graphql/reference-types';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Money, Node } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';
import { CodeForm, CodeStatus } from './enums';

@objectType(
  'ActivationCode',
  'A secret of 16 places that turns into one contract; only its last four are ever shown.',
  { tags: ['partner'], keys: ['id'], implements: Node },
)
export class ActivationCode {
  @field(() => ID, 'Opaque id with the prefix `cod_`.')
  id!: string;

  @field(() => Int, 'How often it was changed.')
  version!: number;

  @field(() => String, 'The last four places, for people to compare.')
  lastFour!: string;

  @field(() => CodeStatus, 'Where it stands in its life.')
  status!: keyof typeof CodeStatus;

  @field(() => [CodeStatus], 'The statuses that may follow; empty when it is final.')
  nextStatuses!: readonly (keyof typeof CodeStatus)[];

  @field(() => CodeForm, 'The form in which it is handed over.')
  deliveryForm!: keyof typeof CodeForm;

  @field(
    () => Boolean,
    'True once the secret was sent out or the seal is known to be broken; such a code cannot be returned.',
  )
  isRevealed!: boolean;

  @field(
    () => PlanSkuReference,
    'The plan that it stands for; null when the catalog does not answer.',
    { nullable: true },
  )
  planSku!: PlanSkuReference | null;

  @field(
    () => RegionReference,
    'The region that it may be sold and redeemed in; null when the catalog does not answer.',
    { nullable: true },
  )
  region!: RegionReference | null;

  @field(
    () => String,
    "The partner's own number of the sale, unique for the partner; null until sold.",
    { nullable: true },
  )
  saleReference!: string | null;

  @field(() => Money, 'What the customer paid; null until sold or when it was not told.', {
    nullable: true,
  })
  salePrice!: Money | null;

  @field(() => DateTimeScalar, 'When it was sold; null until then.', { nullable: true })
  soldAt!: Date | null;

  @field(
    () => DateTimeScalar,
    'The last instant for redemption, included; null when there is none.',
    { nullable: true },
  )
  redeemBy!: Date | null;

  @field(() => DateTimeScalar, 'When it became a contract; null until then.', { nullable: true })
  redeemedAt!: Date | null;
}

@objectType('CodeBatch', 'Codes that were generated together.', {
  tags: ['partner'],
  keys: ['id'],
  implements: Node,
})
export class CodeBatch {
  @field(() => ID, 'Opaque id with the prefix `bat_`.')
  id!: string;

  @field(
    () => PlanSkuReference,
    'The plan of all its codes; null when the catalog does not answer.',
    { nullable: true },
  )
  planSku!: PlanSkuReference | null;

  @field(
    () => RegionReference,
    'The region of all its codes; null when the catalog does not answer.',
    { nullable: true },
  )
  region!: RegionReference | null;

  @field(() => CodeForm, 'The form of all its codes.')
  deliveryForm!: keyof typeof CodeForm;

  @field(() => Int, 'How many codes it holds.')
  size!: number;

  @field(
    () => DateTimeScalar,
    'The last instant for redemption, included; null when there is none.',
    { nullable: true },
  )
  redeemBy!: Date | null;

  @field(() => DateTimeScalar, 'When it was generated.')
  generatedAt!: Date;
}

@inputType('ActivationCodeFilter', 'Which codes to give; every value given has to fit.')
export class ActivationCodeFilter {
  @field(() => [CodeStatus], 'Only codes in these statuses.', { nullable: true })
  statuses?: readonly (keyof typeof CodeStatus)[] | null;

  @field(() => ID, 'Only codes of this plan.', { nullable: true })
  planSkuId?: string | null;

  @field(() => ID, 'Only codes sold by this shop.', { nullable: true })
  storeId?: string | null;

  @field(() => String, 'Only the code of this sale.', { nullable: true })
  saleReference?: string | null;

  @field(() => DateTimeScalar, 'Only codes sold at or after this instant.', { nullable: true })
  soldFrom?: Date | null;

  @field(() => DateTimeScalar, 'Only codes sold before this instant.', { nullable: true })
  soldUntil?: Date | null;
}
