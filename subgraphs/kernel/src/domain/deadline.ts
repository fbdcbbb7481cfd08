import type { DecisionBasis } from './basis';
import type { DeadlineConsequence, DeadlineKind, DeadlineState, DeadlineUnit } from './vocabulary';

/** Something that is due, with the rule that makes it so. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly startedAt: Date;
  /** The last instant that is still in time, itself included. */
  readonly dueAt: Date;
  readonly allowance: number;
  readonly unit: DeadlineUnit;
  /** Whose local days count; null when hours are counted. */
  readonly regionCode: string | null;
  /** The weekend days and public holidays that were left out, as YYYY-MM-DD; none unless business days are counted. */
  readonly skippedDays?: readonly string[];
  readonly state: DeadlineState;
  readonly settledAt: Date | null;
  readonly onMiss: DeadlineConsequence;
  readonly basis: readonly DecisionBasis[];
}

/** True while the instant is in time, the last one included. */
export const isInTime = ({ dueAt }: Deadline, instant: Date): boolean =>
  instant.getTime() <= dueAt.getTime();

/** The deadline as the clock has it: one that nobody settled is missed from the instant after it was due. */
export const deadlineAt = (deadline: Deadline, now: Date): Deadline =>
  deadline.state === 'RUNNING' && !isInTime(deadline, now)
    ? { ...deadline, state: 'MISSED', settledAt: deadline.dueAt }
    : deadline;
