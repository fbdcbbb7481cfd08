import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { mayBeSent } from '../domain/borders';
import { type Claim, withShipment } from '../domain/claim';
import { awaitsUnit, toldClaim } from '../domain/hand-over';
import { sentParcel } from '../domain/parcel';
import { keptByBorder } from './border-refusals';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { numberTaken } from './number-taken';

export interface ReportHandOverCommand {
  readonly claimId: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly handedOverAt: Date;
  readonly idempotencyKey?: string | null;
}

export type ReportHandOverRefusal =
  | 'NOT_FOUND'
  | 'NOT_AWAITING_RETURN'
  | 'CROSS_BORDER_CONSENT_REQUIRED'
  | 'HANDED_OVER_IN_FUTURE'
  | 'TRACKING_NUMBER_TAKEN';

/** Takes on record that the carrier has the unit; too late, or told too late, and it is for people to decide. */
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
      work: async ({ claim, stores, now, save }) => {
        const isOnItsWay = claim.returnAuthorization?.handedOverAt !== null;
        if (!awaitsUnit(claim) || isOnItsWay)
          return wrongStatus('NOT_AWAITING_RETURN', claim, 'R-ORR-02');
        if (!mayBeSent(claim)) return keptByBorder('CROSS_BORDER_CONSENT_REQUIRED', claim);
        if (input.handedOverAt.getTime() > now.getTime()) {
          return refused(
            refusal(
              'HANDED_OVER_IN_FUTURE',
              ['handedOverAt'],
              underTerms(claim.contract.terms, 'A-10'),
            ),
          );
        }
        if (input.handedOverAt.getTime() < claim.openedAt.getTime()) {
          throw badInput(
            'handedOverAt lies before the claim was opened: send the instant at which the carrier took the parcel.',
            'input',
            'handedOverAt',
          );
        }
        if (!(await stores.claims.track(claim.id, input.trackingNumber)))
          return numberTaken(claim, 'R-ORR-02', 'A-10');
        const next = handedOver(claim, input, { id: this.work.newId('shp'), now });
        return made(await save(next, { basis: ruleOnly('R-ORR-02', 'A-10') }));
      },
    });
  }
}

const handedOver = (
  claim: Claim,
  { carrier, trackingNumber, handedOverAt }: ReportHandOverCommand,
  { id, now }: { readonly id: string; readonly now: Date },
): Claim =>
  withShipment(
    toldClaim(claim, handedOverAt, now),
    sentParcel({
      id,
      direction: 'TO_CENTER',
      carrier,
      trackingNumber,
      isCrossBorder: claim.borders.inbound,
      recipient: null,
      toldAt: handedOverAt,
    }),
  );
