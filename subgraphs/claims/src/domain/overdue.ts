import { type Deadline, isInTime } from '@care-graph/kernel/domain/deadline';
import { type Claim, inStatus } from './claim';
import { mayBecome } from './claim-status';
import { lostOnWaySince } from './lost-unit';
import { takenByCarrier } from './parcel';

const handOverOf = ({ deadlines }: Claim): Deadline | undefined =>
  deadlines.find(({ kind }) => kind === 'HAND_OVER_UNIT');

/** True where missing the hand-over brings more than a flag. */
const makesOverdue = (deadline: Deadline | undefined): deadline is Deadline =>
  deadline !== undefined && deadline.onMiss !== 'FLAG';

const instantAfter = ({ dueAt }: Deadline): Date => new Date(dueAt.getTime() + 1);

/** The first instant at which a unit that nobody has handed over is overdue; undefined while none is awaited. */
export const overdueFrom = (claim: Claim): Date | undefined => {
  const deadline = handOverOf(claim);
  const isOnItsWay = claim.returnAuthorization?.handedOverAt !== null;
  if (isOnItsWay || !makesOverdue(deadline) || deadline.state !== 'RUNNING') return undefined;
  if (!mayBecome(claim.serviceType, claim.status, 'RETURN_OVERDUE')) return undefined;
  return instantAfter(deadline);
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
 * The first instant at which the time to hand the unit over is past while it is awaited, whatever its customer told and
 * whoever let it count; undefined where its carrier says that it has it, since it may never come otherwise.
 */
const awaitedInVainFrom = (claim: Claim): Date | undefined => {
  const deadline = handOverOf(claim);
  const isAwaited = mayBecome(claim.serviceType, claim.status, 'RECEIVED');
  return deadline && isAwaited && !isWithCarrier(claim) ? instantAfter(deadline) : undefined;
};

/** True while the unit is missing, and that is more than a flag (R-RFS-05). */
export const isStillAwaited = (claim: Claim, now: Date): boolean => {
  const since = awaitedInVainFrom(claim);
  return makesOverdue(handOverOf(claim)) && since !== undefined && since.getTime() <= now.getTime();
};

/** The first instant from which nobody has the unit: it is awaited in vain, or was lost on its way to the customer. */
export const missingFrom = (claim: Claim): Date | undefined =>
  lostOnWaySince(claim) ?? awaitedInVainFrom(claim);
