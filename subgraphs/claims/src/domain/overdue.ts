import { type Deadline, isInTime } from '@care-graph/kernel/domain/deadline';
import { type Claim, inStatus } from './claim';
import { mayBecome } from './claim-status';
import { takenByCarrier } from './parcel';

const handOverOf = ({ deadlines }: Claim): Deadline | undefined =>
  deadlines.find(({ kind }) => kind === 'HAND_OVER_UNIT');

/** True where missing the hand-over brings more than a flag. */
const makesOverdue = (deadline: Deadline | undefined): deadline is Deadline =>
  deadline !== undefined && deadline.onMiss !== 'FLAG';

/** The first instant at which a unit that nobody has handed over is overdue; undefined while none is awaited. */
export const overdueFrom = (claim: Claim): Date | undefined => {
  const deadline = handOverOf(claim);
  const isOnItsWay = claim.returnAuthorization?.handedOverAt !== null;
  if (isOnItsWay || !makesOverdue(deadline) || deadline.state !== 'RUNNING') return undefined;
  if (!mayBecome(claim.serviceType, claim.status, 'RETURN_OVERDUE')) return undefined;
  return new Date(deadline.dueAt.getTime() + 1);
};

/** The claim as the clock has it, and since when; undefined where the clock has moved nothing (R-ORR-02, R-EXP-03). */
export const overdueClaim = (
  claim: Claim,
  now: Date,
): { readonly claim: Claim; readonly since: Date } | undefined => {
  const since = overdueFrom(claim);
  return since && since.getTime() <= now.getTime()
    ? { claim: inStatus(claim, 'RETURN_OVERDUE', since), since }
    : undefined;
};

/** True where the unit was handed over after the last instant for it, and that makes it overdue. */
export const isHandedOverLate = (claim: Claim, handedOverAt: Date): boolean => {
  const deadline = handOverOf(claim);
  return makesOverdue(deadline) && !isInTime(deadline, handedOverAt);
};

/** True while the unit counts as late: nobody let it count or forgave it, and no carrier says that it had it in time (R-RFS-05, A-13). */
export const isLate = (claim: Claim): boolean => {
  const state = handOverOf(claim)?.state;
  return (
    claim.status === 'RETURN_OVERDUE' &&
    claim.decisions.every(({ outcome }) => outcome !== 'ACCEPTED_LATE') &&
    state !== 'MET' &&
    state !== 'WAIVED'
  );
};

/** True while the unit is on its way, or there, by its carrier's own word. */
const isWithCarrier = ({ shipments }: Claim): boolean =>
  shipments.some(
    (parcel) =>
      parcel.direction === 'TO_CENTER' &&
      parcel.status !== 'LOST' &&
      takenByCarrier(parcel) !== undefined,
  );

/**
 * True while the unit is awaited although the time to hand it over is past, whatever its customer told and whoever let it
 * count: no carrier says that it has it, so that it may never come (R-RFS-05).
 */
export const isStillAwaited = (claim: Claim, now: Date): boolean => {
  const deadline = handOverOf(claim);
  return (
    mayBecome(claim.serviceType, claim.status, 'RECEIVED') &&
    makesOverdue(deadline) &&
    !isInTime(deadline, now) &&
    !isWithCarrier(claim)
  );
};
