import { isInTime } from '@care-graph/kernel/domain/deadline';
import { type Claim, inStatus } from './claim';
import { mayBecome } from './claim-status';
import { type DeadlineRule, type LocalDays, settleDeadline, startDeadline } from './deadline';
import { mayBeSent } from './borders';
import { isHandedOverLate } from './overdue';

/** Until when a unit has to be handed over, and where its days are counted. */
export interface HandOver {
  readonly rule: DeadlineRule;
  readonly where: LocalDays;
}

/** A unit that the clock took for late may have been handed over in time, and only be told of late. */
const waiting: readonly Claim['status'][] = ['AWAITING_RETURN', 'RETURN_OVERDUE'];

export const awaitsUnit = ({ status }: Claim): boolean => waiting.includes(status);

const late = (claim: Claim, now: Date): Claim =>
  mayBecome(claim.serviceType, claim.status, 'RETURN_OVERDUE')
    ? inStatus(claim, 'RETURN_OVERDUE', now)
    : claim;

const settledBy = (claim: Claim, handedOverAt: Date | null): Claim['deadlines'] =>
  claim.deadlines.map((deadline) => {
    if (deadline.kind !== 'HAND_OVER_UNIT' || deadline.state === 'WAIVED') return deadline;
    return handedOverAt === null
      ? { ...deadline, state: 'RUNNING', settledAt: null }
      : settleDeadline(deadline, handedOverAt);
  });

/**
 * The claim whose unit was handed to the carrier then; null where the carrier says that it has not got it. The
 * allowance is met when the parcel is handed over, not when it is told.
 */
export const handedOverClaim = (claim: Claim, handedOverAt: Date | null, now: Date): Claim => {
  const { returnAuthorization } = claim;
  const told: Claim = {
    ...claim,
    returnAuthorization: returnAuthorization && { ...returnAuthorization, handedOverAt },
    deadlines: settledBy(claim, handedOverAt),
  };
  if (handedOverAt !== null && isHandedOverLate(claim, handedOverAt)) return late(told, now);
  // The clock was wrong about it: this is no step, but what is on record put right.
  return { ...told, status: 'AWAITING_RETURN' };
};

const isHandOver = ({ kind }: Claim['deadlines'][number]): boolean => kind === 'HAND_OVER_UNIT';

/** The claim with the time for the hand-over begun, once the unit may be sent; a time that runs is not begun again. */
export const withHandOverBegun = (claim: Claim, { rule, where }: HandOver, now: Date): Claim =>
  claim.status === 'AWAITING_RETURN' && mayBeSent(claim) && !claim.deadlines.some(isHandOver)
    ? { ...claim, deadlines: [...claim.deadlines, startDeadline(rule, now, where)] }
    : claim;

/** The claim whose unit has to wait for a consent: the time that ran begins anew with that, unless it was missed. */
export const withHandOverHeld = (claim: Claim, now: Date): Claim => {
  const isHeld = (deadline: Claim['deadlines'][number]): boolean =>
    isHandOver(deadline) && deadline.state === 'RUNNING' && isInTime(deadline, now);
  return claim.status === 'AWAITING_RETURN'
    ? { ...claim, deadlines: claim.deadlines.filter((deadline) => !isHeld(deadline)) }
    : claim;
};
