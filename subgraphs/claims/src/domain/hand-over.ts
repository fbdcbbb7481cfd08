import { isInTime } from '@care-graph/kernel/domain/deadline';
import { type Claim, endedUnserved, inStatus, withShipment } from './claim';
import { mayBecome } from './claim-status';
import { type DeadlineRule, type LocalDays, settleDeadline, startDeadline } from './deadline';
import { mayBeSent } from './borders';
import { isHandedOverLate } from './overdue';
import { type Shipment, takenByCarrier } from './parcel';

/** Until when a unit has to be handed over, and where its days are counted. */
export interface HandOver {
  readonly rule: DeadlineRule;
  readonly where: LocalDays;
}

/** A unit that is overdue may come yet, or have been handed over in time and only be told of late. */
const waiting: readonly Claim['status'][] = ['AWAITING_RETURN', 'RETURN_OVERDUE'];

export const awaitsUnit = ({ status }: Claim): boolean => waiting.includes(status);

/** True where a unit that was asked for may come although its claim has ended without it (R-ORR-02). */
export const mayComeLate = ({ status, receipt, returnAuthorization }: Claim): boolean =>
  endedUnserved.includes(status) && receipt === null && returnAuthorization !== null;

const isHandOver = ({ kind }: Claim['deadlines'][number]): boolean => kind === 'HAND_OVER_UNIT';

const late = (claim: Claim, now: Date): Claim =>
  mayBecome(claim.serviceType, claim.status, 'RETURN_OVERDUE')
    ? inStatus(claim, 'RETURN_OVERDUE', now)
    : claim;

const settledBy = (claim: Claim, handedOverAt: Date | null): Claim['deadlines'] =>
  claim.deadlines.map((deadline) => {
    if (!isHandOver(deadline) || deadline.state === 'WAIVED') return deadline;
    return handedOverAt === null
      ? { ...deadline, state: 'RUNNING', settledAt: null }
      : settleDeadline(deadline, handedOverAt);
  });

const handedOver = (claim: Claim, handedOverAt: Date | null): Claim => ({
  ...claim,
  returnAuthorization: claim.returnAuthorization && { ...claim.returnAuthorization, handedOverAt },
});

/**
 * The claim whose unit was handed to the carrier then; null where the carrier says that it has not got it. The
 * allowance is met when the parcel is handed over, not when it is told. A claim that is overdue stays so: from
 * there it leads to the centre or to its end (rule book §2.5).
 */
export const handedOverClaim = (claim: Claim, handedOverAt: Date | null, now: Date): Claim => {
  const told = { ...handedOver(claim, handedOverAt), deadlines: settledBy(claim, handedOverAt) };
  if (handedOverAt !== null && isHandedOverLate(claim, handedOverAt)) return late(told, now);
  return told;
};

/**
 * The same by the customer's word. Once the claim is overdue that is taken on record and moves nothing: whether the unit
 * came in time, the carrier or a person says (R-RFS-05, A-13).
 */
export const toldClaim = (claim: Claim, handedOverAt: Date, now: Date): Claim =>
  claim.status === 'RETURN_OVERDUE'
    ? { ...handedOver(claim, handedOverAt), deadlines: settledBy(claim, now) }
    : handedOverClaim(claim, handedOverAt, now);

/** A decided deadline stays decided: only another instant that is in time takes the place of one that was. */
const instantOf = ({ deadlines }: Claim, told: Date, corrected: Date): Date => {
  const deadline = deadlines.find(isHandOver);
  return deadline?.state === 'MET' && isInTime(deadline, corrected) ? corrected : told;
};

/**
 * The claim whose customer puts right what he told of the parcel, as long as nobody else has told of it. A later
 * instant makes no hand-over late that was in time, nor an earlier one the other way round: that takes the carrier's
 * word, or a person's (R-RFS-05).
 */
export const correctedClaim = (
  claim: Claim,
  parcel: Shipment,
  {
    handedOverAt,
    ...name
  }: Pick<Shipment, 'carrier' | 'trackingNumber' | 'isToldByCenter'> & {
    readonly handedOverAt: Date;
  },
): Claim => {
  const toldAt = instantOf(claim, parcel.toldAt, handedOverAt);
  const corrected = { ...parcel, ...name, toldAt, handedOverAt: toldAt };
  const isMet = claim.deadlines.find(isHandOver)?.state === 'MET';
  return withShipment(
    { ...handedOver(claim, toldAt), deadlines: isMet ? settledBy(claim, toldAt) : claim.deadlines },
    corrected,
  );
};

/** The same by what its carrier said of the parcel; what only the customer has told leaves an overdue claim as it is. */
export const heardClaim = (claim: Claim, parcel: Shipment, now: Date): Claim => {
  if (claim.status !== 'RETURN_OVERDUE' || parcel.handedOverAt === null)
    return handedOverClaim(claim, parcel.handedOverAt, now);
  const takenAt = takenByCarrier(parcel);
  return takenAt ? handedOverClaim(claim, takenAt, now) : claim;
};

/** False for a lost unit, in whose place another one is sent all the same. */
export const isSentIn = ({ returnAuthorization }: Claim): boolean => returnAuthorization !== null;

/** True once the unit has left its customer, as far as anybody told, or has come. */
export const hasLeft = ({ receipt, returnAuthorization }: Claim): boolean =>
  receipt !== null || Boolean(returnAuthorization?.handedOverAt);

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
