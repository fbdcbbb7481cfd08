import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { type Deadline, isInTime } from '@care-graph/kernel/domain/deadline';
import { businessDaysAfter } from '@care-graph/kernel/domain/business-days';
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
  /** The public holidays of the months to come; they are needed where business days are counted. */
  readonly holidays?: readonly string[] | undefined;
}

type Due = Pick<Deadline, 'dueAt' | 'skippedDays'>;

const dueOf = (
  { unit, allowance, kind }: DeadlineRule,
  startedAt: Date,
  { timeZone, holidays }: LocalDays,
): Due => {
  switch (unit) {
    case 'HOUR':
      return { dueAt: addHours(startedAt, allowance) };
    case 'CALENDAR_DAY':
      return { dueAt: endOfDayAfter(startedAt, allowance, timeZone) };
    case 'BUSINESS_DAY':
      if (!holidays) throw new Error(`The deadline ${kind} was begun without a calendar.`);
      return businessDaysAfter(startedAt, allowance, { timeZone, holidays });
  }
};

/** A deadline that begins to run; days end with the last local day of the contract's region. */
export const startDeadline = (rule: DeadlineRule, startedAt: Date, where: LocalDays): Deadline => ({
  kind: rule.kind,
  startedAt,
  ...dueOf(rule, startedAt, where),
  allowance: rule.allowance,
  unit: rule.unit,
  regionCode: rule.unit === 'HOUR' ? null : where.regionCode,
  state: 'RUNNING',
  settledAt: null,
  onMiss: rule.onMiss,
  basis: [rule.basis],
});

/** The deadline after what it asked for was done: met by then, or missed when it was due, as the clock has had it since. */
export const settleDeadline = (deadline: Deadline, doneAt: Date): Deadline =>
  isInTime(deadline, doneAt)
    ? { ...deadline, state: 'MET', settledAt: doneAt }
    : { ...deadline, state: 'MISSED', settledAt: deadline.dueAt };

/** The deadline after what it asked for fell away. */
export const waiveDeadline = (deadline: Deadline, at: Date): Deadline =>
  deadline.state === 'RUNNING' ? { ...deadline, state: 'WAIVED', settledAt: at } : deadline;

/** The deadline after a person let a late act count, or none at all. */
export const forgiveDeadline = (deadline: Deadline, at: Date): Deadline => ({
  ...deadline,
  state: 'WAIVED',
  settledAt: at,
});
