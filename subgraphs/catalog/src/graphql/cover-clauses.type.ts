import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DecimalScalar } from '@care-graph/kernel/graphql/scalars';
import { Money } from '@care-graph/kernel/graphql/shared-types';
import {
  CauseOfLoss,
  DeadlineUnit,
  SerialComponent,
  ServiceLine,
  ServiceType,
} from '@care-graph/kernel/graphql/vocabulary';
import { Int } from 'type-graphql';
import { ExclusionExemption } from './vocabulary';

@objectType('QuotaClause', 'How often a service may be used.')
export class QuotaClause {
  @field(() => ServiceLine, 'The service.')
  line!: keyof typeof ServiceLine;

  @field(() => Int, 'How often; null when the text sets no count.', { nullable: true })
  count!: number | null;

  @field(
    () => Int,
    'How many of those may be flyaways; null when flyaway is not part of the line.',
    { nullable: true },
  )
  flyawayCount!: number | null;

  @field(() => Money, 'The most that it may come to in all; null when the text sets no cap.', {
    nullable: true,
  })
  moneyCap!: Money | null;

  @field(
    () => DecimalScalar,
    'The part of a repair that is taken off, in percent; null on other lines.',
    { nullable: true },
  )
  discountPercent!: string | null;

  @field(
    () => Int,
    'How long the service runs; null when the text does not say, which is never guessed.',
    { nullable: true },
  )
  months!: number | null;
}

@objectType(
  'ActivationWindowClause',
  'How long after first start a plan can be activated without a video.',
)
export class ActivationWindowClause {
  @field(() => Int, 'How much time there is, counted in `unit`; its last instant is included.')
  window!: number;

  @field(() => DeadlineUnit, 'What `window` counts.')
  unit!: keyof typeof DeadlineUnit;

  @field(() => Boolean, 'True when a video opens the way once the window is closed.')
  videoAfterwards!: boolean;

  @field(() => Int, 'How many hours an approved video is good for; null when no video is taken.', {
    nullable: true,
  })
  approvalHours!: number | null;
}

@objectType('RequiredSerialsClause', 'Which serial numbers are asked for at activation.')
export class RequiredSerialsClause {
  @field(() => [SerialComponent], 'The parts whose numbers are needed.')
  serials!: readonly (keyof typeof SerialComponent)[];
}

@objectType('ComponentCoverClause', 'Which parts a service covers.')
export class ComponentCoverClause {
  @field(() => ServiceLine, 'The service.')
  line!: keyof typeof ServiceLine;

  @field(() => Boolean, 'True when one part may be replaced alone.')
  allowsComponentOnly!: boolean;
}

@objectType('CoveredCausesClause', 'Which causes of loss are covered.')
export class CoveredCausesClause {
  @field(() => [CauseOfLoss], 'The causes that the text names.')
  causes!: readonly (keyof typeof CauseOfLoss)[];

  @field(() => [CauseOfLoss], 'The causes that are covered only when the wreck is handed in.')
  wreckRequired!: readonly (keyof typeof CauseOfLoss)[];
}

@objectType('ExclusionClause', 'What is not covered.')
export class ExclusionClause {
  @field(() => String, 'A short name for programs, such as `C4` or `L3`.')
  code!: string;

  @field(() => [ServiceLine], 'The services it touches; empty means all.')
  lines!: readonly (keyof typeof ServiceLine)[];

  @field(() => [CauseOfLoss], 'The causes that make it likely; a person still decides.')
  causes!: readonly (keyof typeof CauseOfLoss)[];

  @field(() => ExclusionExemption, 'What lifts it; null when nothing does.', { nullable: true })
  unless!: keyof typeof ExclusionExemption | null;

  @field(() => Boolean, 'True when records alone decide it, without a person.')
  isMachineChecked!: boolean;
}

@objectType('ServiceAvailabilityClause', 'Whether a service is offered.')
export class ServiceAvailabilityClause {
  @field(() => ServiceLine, 'The service.')
  line!: keyof typeof ServiceLine;

  @field(() => [ServiceType], 'The ways in which it can be claimed.')
  serviceTypes!: readonly (keyof typeof ServiceType)[];

  @field(() => Boolean, 'True when a lost aircraft is replaced too.')
  includesFlyaway!: boolean;
}
