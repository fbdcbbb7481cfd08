import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { paymentRules, ruleOf } from '../../domain/service-rules';
import type { Course } from './course';
import { holdIn, paid } from './steps';

/** An instant between two others, by a share of the way. */
export const between = (from: number, until: number, share: number): number =>
  Math.floor(from + (until - from) * share);

export interface Span {
  readonly from: number;
  /** When the choice is made, or all is over that goes before it. */
  readonly until: number;
}

/** The unit is awaited, as soon as it may be sent. */
export const awaitReturn = (course: Course, at: number, change: Partial<Course['claim']> = {}): void => {
  course.step(
    { action: 'routeClaim', at, by: system, to: 'AWAITING_RETURN', basis: ruleOnly('R-RGN-09') },
    change,
  );
}; // prettier-ignore

/** The unit can be sent in, for as long as the terms give. */
export const route = (course: Course, at: number): void => {
  const handOver = course.deadline('HAND_OVER_UNIT', at);
  const { deadlines } = course.claim;
  awaitReturn(course, at, { deadlines: handOver ? [...deadlines, handOver] : deadlines });
};

/** The clock has a unit that is too late. */
export const overdue = (course: Course): void => {
  const { deadlines } = course.claim;
  const due = deadlines.find(({ kind }) => kind === 'HAND_OVER_UNIT')?.dueAt.getTime();
  const at = due === undefined ? Infinity : due + 1;
  if (course.claim.status === 'AWAITING_RETURN' && course.isPast(at))
    course.step({
      action: 'returnOverdue',
      at,
      to: 'RETURN_OVERDUE',
      basis: ruleOnly(ruleOf(course.claim, 'SEND_IN')),
    });
};

/** What is open is paid, and the claim goes on. */
export const pay = (course: Course, at: number): void => {
  if (course.claim.status !== 'AWAITING_PAYMENT') return;
  const to = course.claim.serviceType === 'FLYAWAY' ? 'PAID' : 'IN_SERVICE';
  const finalAt = new Date(at);
  const { flyaway } = course.claim;
  course.step(
    { action: 'settlePayment', at, to, basis: ruleOnly(...paymentRules(course.claim, 'SERVICE')) },
    { ...paid(course, at), flyaway: flyaway && { ...flyaway, finalAt } },
  );
};

/** The use that the claim held is spent. */
export const spend = (course: Course): void => {
  course.claim = { ...course.claim, ...holdIn(course, 'SPENT') };
};
