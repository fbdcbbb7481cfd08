import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { type Deadline, isInTime } from '@care-graph/kernel/domain/deadline';
import { addHours, endOfDayAfter } from '@care-graph/kernel/domain/period';
import type {
  DeadlineConsequence,
  DeadlineKind,
  DeadlineUnit,
} from '@care-graph/kernel/domain/vocabulary';

/** How long something may take, as the pinned terms say. */
export interface DeadlineRule {
  readonly kind: DeadlineKind;
  readonly allowance: number;
  readonly unit: DeadlineUnit;
  readonly onMiss: DeadlineConsequence;
  readonly basis: DecisionBasis;
}

/** Where days are counted. */
export interface LocalDays {
  readonly regionCode: string;
  readonly timeZone: string;
}

const dueAtOf = (
  { unit, allowance, kind }: DeadlineRule,
  startedAt: Date,
  { timeZone }: LocalDays,
): Date => {
  switch (unit) {
    case 'HOUR':
      return addHours(startedAt, allowance);
    case 'CALENDAR_DAY':
      return endOfDayAfter(startedAt, allowance, timeZone);
    case 'BUSINESS_DAY':
      throw new Error(
        `The deadline ${kind} counts business days, and no calendar of holidays is known here.`,
      );
  }
};

/** A deadline that begins to run; days end with the last local day of the contract's region. */
export const startDeadline = (rule: DeadlineRule, startedAt: Date, where: LocalDays): Deadline => ({
  kind: rule.kind,
  startedAt,
  dueAt: dueAtOf(rule, startedAt, where),
  allowance: rule.allowance,
  unit: rule.unit,
  regionCode: rule.unit === 'HOUR' ? null : where.regionCode,
  state: 'RUNNING',
  settledAt: null,
  onMiss: rule.onMiss,
  basis: [rule.basis],
});

/** The deadline after what it asked for was done: met in time, missed when it was late. */
export const settleDeadline = (deadline: Deadline, doneAt: Date): Deadline => ({
  ...deadline,
  state: isInTime(deadline, doneAt) ? 'MET' : 'MISSED',
  settledAt: doneAt,
});

/** The deadline after what it asked for fell away. */
export const waiveDeadline = (deadline: Deadline, at: Date): Deadline =>
  deadline.state === 'RUNNING' ? { ...deadline, state: 'WAIVED', settledAt: at } : deadline;
