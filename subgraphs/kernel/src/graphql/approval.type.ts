import { basisTypeOf } from './basis';
import type { Approval as ApprovalRecord } from '../domain/approval';
import { addFields, type Cells, classCalled, type TableClass } from './class-from-table';
import { describedEnum, objectType } from './decorators';
import { DateTimeScalar } from './scalars';
import { Actor } from './shared-types';

export const ApprovalStatus = describedEnum(
  'ApprovalStatus',
  'Whether something asked for is decided.',
  {
    OPEN: 'Nobody has decided yet.',
    APPROVED: 'It was granted and has taken effect.',
    REJECTED: 'It was denied and nothing changed.',
    WITHDRAWN: 'Whoever asked took it back first.',
  },
);

export const Decision = describedEnum('Decision', 'What a person decides.', {
  APPROVE: 'Grant it.',
  REJECT: 'Deny it.',
});

const absent = { nullable: true } as const;

const cellsOf = (DecisionBasis: TableClass): Cells => ({
  status: [() => ApprovalStatus, 'Whether it is decided, and how.'],
  reason: [() => String, 'Why it was asked for.'],
  requestedBy: [() => Actor, 'Who asked.'],
  requestedAt: [() => DateTimeScalar, 'When it was asked.'],
  decidedBy: [() => Actor, 'Who decided, never the one who asked; null while open.', absent],
  decidedAt: [() => DateTimeScalar, 'When it was decided; null while open.', absent],
  note: [
    () => String,
    'What the decider wrote; null while open or when nothing was written.',
    absent,
  ],
  basis: [() => [DecisionBasis], 'The rules that the decision rests on; empty while open.'],
});

/** What one person asks and another decides, with one subgraph's own class of basis. */
export const approvalType = (DecisionBasis: TableClass): TableClass => {
  const Approval = classCalled('Approval');
  addFields(Approval, cellsOf(DecisionBasis));
  objectType('Approval', 'One person asks and another decides, each on record.', {
    directives: ['@shareable'],
  })(Approval);
  return Approval;
};

/** An approval as the API shows it. */
export const approvalTypeOf = (approval: ApprovalRecord) => ({
  ...approval,
  basis: approval.basis.map(basisTypeOf),
});
