import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Course, hour } from './course';
import { arrive, cancel, holdIn, linesFor, paid, quoteOf, sendBack } from './steps';
import { between, overdue, spend } from './way';

/** Express: the fee comes first, then the unit, and the use is spent when another one leaves. */
export const express = (course: Course, from: number): void => {
  const { endedAt, use } = course.told;
  const quote = quoteOf(course, {
    purpose: 'PREPAYMENT',
    lines: linesFor(course, 'REPLACEMENT'),
    at: from,
  });
  const { openedBy: by } = course.claim;
  const election = {
    remedy: 'REPLACEMENT',
    electedAt: new Date(from),
    electedBy: by,
    quoteId: quote?.id ?? null,
  } as const;
  course.step(
    {
      action: 'electRemedy',
      at: from,
      by,
      to: 'AWAITING_PREPAYMENT',
      reason: 'REPLACEMENT',
      basis: ruleOnly('R-EXP-01'),
    },
    { election, quotes: quote ? [quote] : [], ...holdIn(course, 'HELD') },
  );
  if (use?.state === 'FREED' && endedAt) {
    cancel(course, endedAt.getTime());
    return;
  }
  submit(course, from);
};

/** The fee is paid, and the time to hand the unit over begins. */
const submit = (course: Course, from: number): void => {
  const paidAt = from + course.around.chance.between(hour, 30 * hour);
  if (!course.isPast(paidAt)) return;
  const handOver = course.deadline('HAND_OVER_UNIT', paidAt);
  course.step(
    { action: 'settlePayment', at: paidAt, to: 'AWAITING_RETURN', basis: ruleOnly('R-EXP-02') },
    { ...paid(course, paidAt), deadlines: handOver ? [handOver] : [] },
  );
  received(course, paidAt);
};

/** How Express goes on once it is paid: the open ones stand where chance has them. */
const received = (course: Course, paidAt: number): void => {
  const { chance, now } = course.around;
  const { endedAt } = course.told;
  const until = endedAt?.getTime() ?? now;
  if (!endedAt && (chance.isIn(0.5) || !course.isPast(paidAt + hour))) {
    overdue(course);
    return;
  }
  arrive(course, paidAt + hour, between(paidAt + hour, until, 0.6));
  course.step({
    action: 'checkParts', at: between(paidAt + hour, until, 0.6), to: 'COMPONENT_CHECK', basis: ruleOnly('R-EXP-04'),
  }); // prettier-ignore
  if (!endedAt) return;
  spend(course);
  sendBack(course, until);
};
