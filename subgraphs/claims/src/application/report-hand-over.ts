import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, inStatus, withShipment } from '../domain/claim';
import { mayBecome } from '../domain/claim-status';
import { settleDeadline } from '../domain/deadline';
import { isHandedOverLate } from '../domain/overdue';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';

export interface ReportHandOverCommand {
  readonly claimId: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly handedOverAt: Date;
  readonly idempotencyKey?: string | null;
}

export type ReportHandOverRefusal = 'NOT_FOUND' | 'NOT_AWAITING_RETURN' | 'HANDED_OVER_IN_FUTURE';

/** Takes on record that the carrier has the unit; too late, and the claim is overdue for an agent to decide. */
export class ReportHandOver {
  constructor(private readonly work: ClaimWork) {}

  execute(
    input: ReportHandOverCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ReportHandOverRefusal>> {
    return changeClaim<ReportHandOverRefusal, ReportHandOverCommand>(this.work, {
      name: 'reportHandOver',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, now, save }) => {
        const isOnItsWay = claim.returnAuthorization?.handedOverAt !== null;
        if (!awaitsUnit.includes(claim.status) || isOnItsWay)
          return wrongStatus('NOT_AWAITING_RETURN', 'R-ORR-02');
        if (input.handedOverAt.getTime() > now.getTime()) {
          return refused(refusal('HANDED_OVER_IN_FUTURE', ['handedOverAt'], ruleOnly('A-10')));
        }
        if (input.handedOverAt.getTime() < claim.openedAt.getTime()) {
          throw badInput(
            'handedOverAt lies before the claim was opened: send the instant at which the carrier took the parcel.',
            'input',
            'handedOverAt',
          );
        }
        const next = handedOver(claim, input, { id: this.work.newId('shp'), now });
        return made(await save(next, { basis: ruleOnly('R-ORR-02', 'A-10') }));
      },
    });
  }
}

/** A unit that the clock took for late may have been handed over in time, and only be told of late. */
const awaitsUnit: readonly Claim['status'][] = ['AWAITING_RETURN', 'RETURN_OVERDUE'];

/** The allowance is met when the parcel is handed to the carrier, not when it is told. */
const handedOver = (
  claim: Claim,
  { carrier, trackingNumber, handedOverAt }: ReportHandOverCommand,
  { id, now }: { readonly id: string; readonly now: Date },
): Claim => {
  const sent: Claim = withShipment(
    {
      ...claim,
      returnAuthorization: claim.returnAuthorization && {
        ...claim.returnAuthorization,
        handedOverAt,
      },
      deadlines: claim.deadlines.map((deadline) =>
        deadline.kind === 'HAND_OVER_UNIT' && deadline.state === 'RUNNING'
          ? settleDeadline(deadline, handedOverAt)
          : deadline,
      ),
    },
    {
      id,
      direction: 'TO_CENTER',
      status: 'IN_TRANSIT',
      carrier,
      trackingNumber,
      handedOverAt,
      deliveredAt: null,
    },
  );
  if (isHandedOverLate(claim, handedOverAt)) return late(sent, now);
  // The clock was wrong about it: this is no step, but what is on record put right.
  return { ...sent, status: 'AWAITING_RETURN' };
};

const late = (claim: Claim, now: Date): Claim =>
  mayBecome(claim.serviceType, claim.status, 'RETURN_OVERDUE')
    ? inStatus(claim, 'RETURN_OVERDUE', now)
    : claim;
