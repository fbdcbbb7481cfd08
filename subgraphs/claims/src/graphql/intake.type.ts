import { boundedList, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Money } from '@care-graph/kernel/graphql/shared-types';
import { Int } from 'type-graphql';
import { Component } from './references';
import { Approval, Deadline } from './shared';

@objectType(
  'ReturnAuthorization',
  'The permission to send a unit in, with all that is needed for it.',
)
export class ReturnAuthorization {
  @field(() => String, 'The number to be put on the parcel.')
  number!: string;

  @field(() => [ExpectedComponent], 'The parts that have to be in the parcel.')
  components!: readonly ExpectedComponent[];

  @field(() => Boolean, 'True when the remote controller has to come too.')
  needsController!: boolean;

  @field(
    () => Deadline,
    'Until when the parcel has to be handed to the carrier; null while the provider has not agreed to a border on the way.',
    { nullable: true },
  )
  deadline!: object | null;

  @field(
    () => Approval,
    "The provider's consent to cross a border; null when none is crossed, or the terms ask for none.",
    { nullable: true },
  )
  crossBorder!: object | null;

  @field(() => DateTimeScalar, 'When the carrier took the parcel; null until then.', {
    nullable: true,
  })
  handedOverAt!: Date | null;
}

@objectType('ExpectedComponent', 'A part that has to be sent in.')
class ExpectedComponent {
  @field(() => Component, 'The part; null when the catalog does not answer.', { nullable: true })
  component!: Component | null;

  @field(() => Int, 'How many.')
  quantity!: number;
}

@objectType('UnitReceipt', 'What arrived at a service centre.')
export class UnitReceipt {
  @field(() => DateTimeScalar, 'When it arrived.')
  receivedAt!: Date;

  @field(
    () => String,
    'The serial number read at the centre, with all but the last four places hidden.',
  )
  maskedSerialNumber!: string;

  @field(() => Boolean, 'True when the number belongs to the claimed device.')
  isInLineage!: boolean;

  @field(() => [ComponentCheck], 'The check-list of parts.', { directives: [boundedList(10)] })
  checks!: readonly ComponentCheck[];

  @field(() => Boolean, 'True when the remote controller came too.')
  hasController!: boolean;

  @field(() => Boolean, 'False when the centre had to untie the controller.')
  wasControllerUnbound!: boolean;

  @field(() => String, 'What the agent wrote; null when nothing.', { nullable: true })
  note!: string | null;
}

@objectType('ComponentCheck', 'One line of the check-list of parts.')
class ComponentCheck {
  @field(() => Component, 'The part; null when the catalog does not answer.', { nullable: true })
  component!: Component | null;

  @field(() => Int, 'How many the cover asks for.')
  expected!: number;

  @field(() => Int, 'How many came.')
  received!: number;

  @field(
    () => Money,
    'What the missing ones cost; null when none is missing or the service makes no charge.',
    { nullable: true },
  )
  charge!: Money | null;
}
