import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { SerialComponent } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';

@objectType(
  'UnitFacts',
  'What another part of the system has to know of one unit to serve a claim about its loss.',
  { inaccessible: true },
)
export class UnitFacts {
  @field(() => ID, 'The unit.')
  deviceId!: string;

  @field(() => [String], 'Every serial number that the unit itself has or had.')
  serialNumbers!: readonly string[];

  @field(() => [SerialComponent], 'The parts of the unit whose serial numbers are on record now.')
  numberedComponents!: readonly (keyof typeof SerialComponent)[];

  @field(
    () => Boolean,
    "True when it was linked to the holder's account for as long as was asked (R-BND-01, A-07).",
  )
  isAccountLinked!: boolean;

  @field(
    () => Boolean,
    'True when it was tied to a remote controller for as long as was asked (R-BND-01, A-07).',
  )
  isControllerBound!: boolean;

  @field(
    () => DateTimeScalar,
    "The first instant without the maker's warranty, with the bonus years granted that follow it without a gap; null when unknown.",
    { nullable: true },
  )
  warrantyEndsAt!: Date | null;
}
