import { connectionType } from '@care-graph/kernel/graphql/connection';
import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';
import { JobKind, JobStatus, RowOutcome } from './enums';
import { shared } from './shared';

@objectType('Job', 'Work on many rows that goes on after the answer.', {
  tags: ['partner'],
  keys: ['id'],
  implements: Node,
})
export class Job {
  @field(() => ID, 'Opaque id with the prefix `job_`.')
  id!: string;

  @field(() => JobKind, 'What it does.')
  kind!: keyof typeof JobKind;

  @field(() => JobStatus, 'How far it is.')
  status!: keyof typeof JobStatus;

  @field(() => DateTimeScalar, 'When it was asked for.')
  createdAt!: Date;

  @field(() => DateTimeScalar, 'When it ended; null until then.', { nullable: true })
  finishedAt!: Date | null;

  @field(() => Int, 'How many rows there are; null until they are counted.', { nullable: true })
  rowCount!: number | null;

  @field(() => Int, 'How many rows are done.')
  doneCount!: number;

  @field(() => Int, 'How many of those were refused.')
  refusedCount!: number;
}

@objectType(
  'JobRowRefusal',
  'A fault that the single command would answer to a row, such as a value that cannot be.',
  { implements: shared.UserError },
)
export class JobRowRefusal {
  @field(
    () => String,
    "The reason for programs: a code of the single command's faults, such as `BAD_USER_INPUT`; new ones may be added.",
  )
  code!: string;
}

@objectType('JobRow', 'One row of a job and what came of it.')
export class JobRow {
  @field(() => Int, 'The line in the document, the header being line 1.')
  number!: number;

  @field(() => RowOutcome, 'What came of it.')
  outcome!: keyof typeof RowOutcome;
}

export const JobConnection = connectionType('Job', Job, { of: 'job' });
export const JobRowConnection = connectionType('JobRow', JobRow, { of: 'row' });
