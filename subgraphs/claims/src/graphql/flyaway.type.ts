import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Deadline, DecisionBasis } from './shared';
import { FlyawayStatus, RecoveryStatus } from './vocabulary';

@objectType(
  'RecoveredUnit',
  'A lost device that was found after another unit was paid for, or promised under warranty.',
)
export class RecoveredUnit {
  @field(() => RecoveryStatus, 'Whether the obligor has it.')
  status!: keyof typeof RecoveryStatus;

  @field(() => DateTimeScalar, 'When it was reported.')
  reportedAt!: Date;

  @field(() => DateTimeScalar, 'When it arrived; null until then.', { nullable: true })
  receivedAt!: Date | null;

  @field(() => String, 'The number to be put on the parcel.')
  returnNumber!: string;

  @field(() => Deadline, 'Until when it has to be sent.')
  deadline!: object;
}

@objectType(
  'FlyawayVerification',
  'The verification that an aircraft is lost, and what became of it.',
)
export class FlyawayVerification {
  @field(() => FlyawayStatus, 'How far it is.')
  status!: keyof typeof FlyawayStatus;

  @field(() => DateTimeScalar, 'When it began; null until then.', { nullable: true })
  startedAt!: Date | null;

  @field(() => DateTimeScalar, 'When it was completed and the unit locked; null until then.', {
    nullable: true,
  })
  completedAt!: Date | null;

  @field(
    () => DateTimeScalar,
    'When it was cancelled and the unit unlocked; null when it was not.',
    { nullable: true },
  )
  cancelledAt!: Date | null;

  @field(() => DateTimeScalar, 'When payment made it final; null until then.', { nullable: true })
  finalAt!: Date | null;

  @field(() => Boolean, 'Whether the account link held throughout; null until reviewed.', {
    nullable: true,
  })
  accountLinked!: boolean | null;

  @field(() => Boolean, 'Whether the tie to the controller held throughout; null until reviewed.', {
    nullable: true,
  })
  controllerBound!: boolean | null;

  @field(() => Boolean, 'True while it can be cancelled, which ends with the payment.')
  mayCancel!: boolean;

  @field(
    () => RecoveredUnit,
    'What became of a device found once it was the obligor’s; null when none was.',
    {
      nullable: true,
    },
  )
  recovery!: RecoveredUnit | null;

  @field(() => [DecisionBasis], 'The rules and clauses behind the review.')
  basis!: readonly object[];
}
