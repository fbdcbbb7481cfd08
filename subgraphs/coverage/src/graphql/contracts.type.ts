import { field, inputType, objectType } from '@care-graph/kernel/graphql/decorators';
import {
  FeeScheduleReference,
  PlanSkuReference,
  RegionReference,
} from '@care-graph/kernel/graphql/reference-types';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ActivationChannel } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { ContractRequest, ContractStatus } from './enums';
import { TermsVersion } from './terms.stub';
import { PlanOffer } from './offer.stub';
import { Product } from './product.stub';

@objectType('Period', 'A span of time whose start is included and whose end is not.')
export class Period {
  @field(() => DateTimeScalar, 'The first instant inside.')
  startsAt!: Date;

  @field(() => DateTimeScalar, 'The first instant outside; null when no end is set.', {
    nullable: true,
  })
  endsAt!: Date | null;
}

@objectType(
  'ServiceContract',
  'A plan in force for one device and its replacements, under terms pinned at activation.',
  { tags: ['public'], keys: ['id'], implements: Node },
)
export class ServiceContract {
  @field(() => ID, 'Opaque id with the prefix `ctr_`.', { tags: ['public', 'partner'] })
  id!: string;

  @field(() => Int, 'How often it was changed.', { tags: ['public', 'partner'] })
  version!: number;

  @field(() => String, 'The number printed in the service contract.', {
    tags: ['public', 'partner'],
    directives: ['@shareable'],
  })
  contractNumber!: string;

  @field(() => ContractStatus, 'Where it stands in its life.', { tags: ['public', 'partner'] })
  status!: keyof typeof ContractStatus;

  @field(() => [ContractStatus], 'The statuses that may follow; empty when it is final.')
  nextStatuses!: readonly (keyof typeof ContractStatus)[];

  @field(() => ActivationChannel, 'How the plan reached its device.', {
    tags: ['public', 'partner'],
  })
  channel!: keyof typeof ActivationChannel;

  @field(() => Product, 'The model covered; null when the catalog does not answer.', {
    nullable: true,
    tags: ['public', 'partner'],
  })
  product!: Product | null;

  @field(() => PlanSkuReference, 'The plan; null when the catalog does not answer.', {
    nullable: true,
    tags: ['public', 'partner'],
  })
  planSku!: PlanSkuReference | null;

  @field(() => Int, "The plan's length in calendar months.", { tags: ['public', 'partner'] })
  termMonths!: number;

  @field(
    () => PlanOffer,
    "The seller's offer it was bought under, whose exclusions count too; null when none is on record or the catalog does not answer.",
    { nullable: true },
  )
  offer!: PlanOffer | null;

  @field(
    () => RegionReference,
    'The region it is tied to, set at activation; null when the catalog does not answer.',
    { nullable: true, tags: ['public', 'partner'] },
  )
  region!: RegionReference | null;

  @field(
    () => TermsVersion,
    'The terms pinned at activation; null while there are none or the catalog does not answer.',
    { nullable: true, tags: ['public', 'partner'] },
  )
  termsVersion!: TermsVersion | null;

  @field(
    () => FeeScheduleReference,
    'The fees pinned at activation; null while there are none or the catalog does not answer.',
    { nullable: true, tags: ['public', 'partner'] },
  )
  feeSchedule!: FeeScheduleReference | null;

  @field(
    () => Period,
    'When cover begins and ends, in the time zone of its region; null until it is known.',
    { nullable: true, tags: ['public', 'partner'] },
  )
  period!: Period | null;
}

@inputType('ServiceContractFilter', 'Which contracts to give; every value given has to fit.')
export class ServiceContractFilter {
  @field(() => [ContractStatus], 'Only contracts in these statuses.', { nullable: true })
  statuses?: readonly (keyof typeof ContractStatus)[] | null;

  @field(() => String, 'Only contracts for this product.', { nullable: true })
  productCode?: string | null;

  @field(() => String, 'Only contracts tied to this region.', { nullable: true })
  regionCode?: string | null;

  @field(() => String, 'Only the contract from this sale or bundle order.', { nullable: true })
  saleReference?: string | null;

  @field(() => DateTimeScalar, 'Only contracts that end at or after this instant.', {
    nullable: true,
  })
  endsFrom?: Date | null;

  @field(() => DateTimeScalar, 'Only contracts that end before this instant.', { nullable: true })
  endsUntil?: Date | null;

  @field(() => ContractRequest, 'Only contracts with such a request open.', { nullable: true })
  awaitsDecisionOn?: keyof typeof ContractRequest | null;
}
