import { Int } from 'type-graphql';
import { addFields, type Cells, classCalled, type TableClass } from './class-from-table';
import { objectType } from './decorators';
import { DateScalar, DateTimeScalar } from './scalars';
import * as words from './vocabulary';

const absent = { nullable: true } as const;

const cellsOf = (Region: TableClass, DecisionBasis: TableClass): Cells => ({
  kind: [() => words.DeadlineKind, 'What is due.'],
  startedAt: [() => DateTimeScalar, 'The instant from which time is counted.'],
  dueAt: [() => DateTimeScalar, 'The last instant that is still in time, itself included.'],
  allowance: [() => Int, 'How much time there is, counted in `unit`.'],
  unit: [() => words.DeadlineUnit, 'What `allowance` counts.'],
  calendar: [
    () => Region,
    'The region whose public holidays and local day count; null when hours are counted.',
    absent,
  ],
  skippedDays: [() => [DateScalar], 'The weekend days and public holidays left out of the count.'],
  state: [() => words.DeadlineState, 'Where the deadline stands now.'],
  settledAt: [
    () => DateTimeScalar,
    'When it was met, missed or waived; null while it runs.',
    absent,
  ],
  onMiss: [() => words.DeadlineConsequence, 'What missing it brings.'],
  basis: [() => [DecisionBasis], 'The rule and the clause that set it.'],
});

/** Something that is due, with one subgraph's own classes of region and basis. */
export const deadlineType = (Region: TableClass, DecisionBasis: TableClass): TableClass => {
  const Deadline = classCalled('Deadline');
  addFields(Deadline, cellsOf(Region, DecisionBasis));
  objectType('Deadline', 'Something that is due, with the rule that makes it so.', {
    directives: ['@shareable'],
  })(Deadline);
  return Deadline;
};
