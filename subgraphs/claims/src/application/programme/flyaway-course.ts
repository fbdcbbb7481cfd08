import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { center, type Course, hour } from './course';
import { cancel, holdIn, linesFor, quoteOf, refuse, sendBack } from './steps';
import { between, pay, type Span, spend } from './way';

const verify = (course: Course, at: number): void => {
  const { flyaway } = course.claim;
  const startedAt = new Date(at);
  course.step(
    {
      action: 'startFlyawayVerification',
      at,
      by: course.customer,
      basis: ruleOnly('R-FLY-04'),
    },
    { flyaway: flyaway && { ...flyaway, startedAt } },
  );
};

/** A loss is reviewed, chosen to be replaced, verified, paid and replaced. */
export const flyaway = (course: Course, from: number): void => {
  const { at } = course.told;
  const heldAt = at.getTime();
  const { customer: by } = course;
  const basis = ruleOnly('R-FLY-03');
  course.step({ action: 'awaitRecords', at: from, to: 'AWAITING_FLIGHT_RECORDS', basis });
  course.step({
    action: 'submitFlightRecords',
    at: between(from, heldAt, 0.4),
    by,
    to: 'UNDER_REVIEW',
    basis,
  });
  course.step({
    action: 'reviewFlyaway',
    at: between(from, heldAt, 0.8),
    by: center,
    to: 'AWAITING_ELECTION',
    basis,
  });
  const election = { remedy: 'REPLACEMENT', electedAt: at, electedBy: by, quoteId: null } as const;
  course.step(
    {
      action: 'electRemedy',
      at: heldAt,
      by,
      to: 'AWAITING_VERIFICATION',
      reason: 'REPLACEMENT',
      basis,
    },
    { election, ...holdIn(course, 'HELD') },
  );
  verifyAndReplace(course, heldAt);
};

/** How a loss goes on once replacement was chosen. */
const verifyAndReplace = (course: Course, heldAt: number): void => {
  const { endedAt, use } = course.told;
  const until = endedAt?.getTime() ?? course.around.now;
  if (course.isPast(heldAt + 2 * hour))
    verify(course, Math.min(heldAt + hour, between(heldAt, until, 0.3)));
  if (!endedAt) return;
  if (use?.lockedAt) replaceLost(course, { from: use.lockedAt.getTime(), until });
  else cancel(course, until);
};

/** The loss is verified, which locks the unit, and then paid. */
const replaceLost = (course: Course, { from: verifiedAt, until }: Span): void => {
  const { flyaway: lost, election } = course.claim;
  const basis = ruleOnly('R-FLY-04');
  const completed = lost && { ...lost, completedAt: new Date(verifiedAt) };
  course.step(
    { action: 'confirmFlyaway', at: verifiedAt, by: center, to: 'VERIFIED', basis },
    { flyaway: completed },
  );
  const lines = linesFor(course, 'REPLACEMENT');
  const quote = quoteOf(course, { purpose: 'SERVICE', lines, at: verifiedAt });
  course.step(
    { action: 'quoteFlyaway', at: verifiedAt, to: 'AWAITING_PAYMENT', basis },
    {
      quotes: quote ? [quote] : [],
      election: election && { ...election, quoteId: quote?.id ?? null },
    },
  );
  pay(course, until);
  spend(course);
  sendBack(course, until);
};

/** A loss that nobody replaces: its records are awaited or looked at, or it was refused. */
export const flyawayWithoutUse = (course: Course, from: number): void => {
  const { endedAt } = course.told;
  const { chance, now } = course.around;
  const until = endedAt?.getTime() ?? now;
  const { customer: by } = course;
  const basis = ruleOnly('R-FLY-03');
  course.step({ action: 'awaitRecords', at: from, to: 'AWAITING_FLIGHT_RECORDS', basis });
  if (!endedAt && chance.isIn(0.5)) return;
  const submittedAt = between(from, until, 0.5);
  course.step({ action: 'submitFlightRecords', at: submittedAt, by, to: 'UNDER_REVIEW', basis });
  if (endedAt) refuse(course, until);
};
