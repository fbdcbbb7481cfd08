import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { Money } from '@care-graph/kernel/graphql/shared-types';
import { ServiceLine, ServiceType } from '@care-graph/kernel/graphql/vocabulary';
import { Int } from 'type-graphql';
import { shared } from './shared';

@objectType('ServiceAvailability', 'One service that is offered for a product.')
export class ServiceAvailability {
  @field(() => ServiceLine, 'The service.')
  line!: keyof typeof ServiceLine;

  @field(() => [ServiceType], 'The ways in which it can be claimed.')
  serviceTypes!: readonly (keyof typeof ServiceType)[];

  @field(
    () => Boolean,
    'True when a lost aircraft is replaced too; always false on other lines than replacement.',
  )
  includesFlyaway!: boolean;

  @field(() => Boolean, 'False when no source confirms it for this product by name.')
  isConfirmed!: boolean;

  @field(() => [shared.DecisionBasis], 'The clauses that offer it.')
  basis!: readonly object[];
}

@objectType('PlanAllowance', 'What a plan grants on one service line.')
export class PlanAllowance {
  @field(() => ServiceLine, 'The service.')
  line!: keyof typeof ServiceLine;

  @field(() => Int, 'How often it may be used; null when the terms set no count.', {
    nullable: true,
  })
  count!: number | null;

  @field(
    () => Int,
    'How many of those may be flyaways; null when flyaway is not part of the line.',
    {
      nullable: true,
    },
  )
  flyawayCount!: number | null;

  @field(
    () => Money,
    'The most that discounts may come to in all; null when the terms set no cap.',
    {
      nullable: true,
    },
  )
  moneyCap!: Money | null;

  @field(() => Int, 'How long the service runs; null when the terms do not say.', {
    nullable: true,
  })
  months!: number | null;

  @field(() => [shared.DecisionBasis], 'The clauses that grant it.')
  basis!: readonly object[];
}
