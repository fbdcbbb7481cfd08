import type { Claim } from './claim';
import { type DeadlineRule, type LocalDays, settleDeadline, startDeadline } from './deadline';
import { isFinalFlyaway, withFlyaway } from './flyaway-verification';
import { returnNumberOf } from './registration';

/** True where the lost unit is the obligor's, so that it has to be sent once it is found (R-FLY-06). */
export const owesLostUnit = isFinalFlyaway;

export const isRecoveryReported = ({ flyaway }: Claim): boolean =>
  (flyaway?.recovery ?? null) !== null;

/** True from the report of the find until the unit has arrived. */
export const awaitsLostUnit = (claim: Claim): boolean =>
  claim.flyaway?.recovery?.receivedAt === null;

interface Find {
  readonly foundAt: Date;
  readonly now: Date;
  readonly sendBy: DeadlineRule;
  readonly where: LocalDays;
}

/** The claim once its lost unit was found, with the number and the time for sending it. */
export const foundUnit = (claim: Claim, { foundAt, now, sendBy, where }: Find): Claim => ({
  ...withFlyaway(claim, {
    recovery: { foundAt, reportedAt: now, receivedAt: null, returnNumber: returnNumberOf(claim) },
  }),
  deadlines: [...claim.deadlines, startDeadline(sendBy, now, where)],
});

/** The claim once the obligor has its lost unit. */
export const receivedLostUnit = (claim: Claim, now: Date): Claim => {
  const recovery = claim.flyaway?.recovery;
  return {
    ...withFlyaway(claim, recovery ? { recovery: { ...recovery, receivedAt: now } } : {}),
    deadlines: claim.deadlines.map((deadline) =>
      deadline.kind === 'SEND_RECOVERED_UNIT' ? settleDeadline(deadline, now) : deadline,
    ),
  };
};
