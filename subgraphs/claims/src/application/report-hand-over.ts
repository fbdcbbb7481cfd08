import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { mayBeSent } from '../domain/borders';
import { type Claim, withShipment } from '../domain/claim';
import { awaitsUnit, correctedClaim, toldClaim } from '../domain/hand-over';
import { sentParcel, type Shipment, toldParcel } from '../domain/parcel';
import { ruleOf } from '../domain/service-rules';
import { keptByBorder } from './border-refusals';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { numberTaken } from './number-taken';
import { parcelName } from './parcel-name';

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
  | 'PARCEL_ON_RECORD'
  | 'CROSS_BORDER_CONSENT_REQUIRED'
  | 'HANDED_OVER_IN_FUTURE'
  | 'TRACKING_NUMBER_TAKEN';

/** Takes on record that the carrier has the unit; too late, or told too late, and it is for people to decide. */
export class ReportHandOver {
  constructor(private readonly work: ClaimWork) {}

  async execute(
    input: ReportHandOverCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ReportHandOverRefusal>> {
    const isToldByCenter = principal.kind !== 'customer';
    const told = { ...parcelName(input), handedOverAt: input.handedOverAt, isToldByCenter };
    return changeClaim<ReportHandOverRefusal, ReportHandOverCommand>(this.work, {
      name: 'reportHandOver',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, saveSteps }) => {
        if (!awaitsUnit(claim))
          return wrongStatus('NOT_AWAITING_RETURN', claim, ruleOf(claim, 'SEND_IN'));
        const before = toldParcel(claim.shipments);
        if (isSettled(claim, before, told)) return parcelOnRecord(claim);
        if (!mayBeSent(claim)) return keptByBorder('CROSS_BORDER_CONSENT_REQUIRED', claim);
        const refusedFor = inFuture(claim, told.handedOverAt, now);
        if (refusedFor) return refusedFor;
        requireAfterOpening(claim, told.handedOverAt);
        if (!(await stores.claims.track(claim.id, told.trackingNumber)))
          return numberTaken(claim, ...rulesOf(claim));
        const basis = ruleOnly(...rulesOf(claim));
        if (before) {
          const corrected = correctedClaim(claim, before, told);
          if (isSameParcel(before, corrected)) return made(claim);
          return made(await saveSteps([{ claim: corrected, action: 'correctHandOver', basis }]));
        }
        const next = handedOver(claim, told, { id: this.work.newId('shp'), now });
        return made(await saveSteps([{ claim: next, action: 'reportHandOver', basis }]));
      },
    });
  }
}

/** When the parcel is due, and what counts as handing it over. */
const rulesOf = (claim: Claim): readonly string[] => [ruleOf(claim, 'SEND_IN'), 'A-10'];

type Told = Omit<ReportHandOverCommand, 'claimId' | 'idempotencyKey'> &
  Pick<Shipment, 'isToldByCenter'>;

const isToldOf = ({ returnAuthorization }: Claim): boolean =>
  Boolean(returnAuthorization?.handedOverAt);

/** True where what is on record of the parcel counts: a carrier has told of it, or the centre and now its customer. */
const isSettled = (
  claim: Claim,
  before: Shipment | undefined,
  { isToldByCenter }: Told,
): boolean => (before ? before.isToldByCenter && !isToldByCenter : isToldOf(claim));

/** True where the parcel was told of again as it is on record, which changes nothing. */
const isSameParcel = (before: Shipment, { shipments }: Claim): boolean => {
  const now = shipments.find(({ id }) => id === before.id);
  return (
    now?.carrier === before.carrier &&
    now.trackingNumber === before.trackingNumber &&
    now.isToldByCenter === before.isToldByCenter &&
    now.toldAt.getTime() === before.toldAt.getTime()
  );
};

/** What others have told of the parcel counts, and is not for its sender to change. */
const parcelOnRecord = (claim: Claim) => {
  const basis = underTerms(claim.contract.terms, ...rulesOf(claim));
  return refused(refusal('PARCEL_ON_RECORD' as const, null, basis));
};

const inFuture = ({ contract: { terms } }: Claim, handedOverAt: Date, now: Date) =>
  handedOverAt.getTime() > now.getTime()
    ? refused(
        refusal('HANDED_OVER_IN_FUTURE' as const, ['handedOverAt'], underTerms(terms, 'A-10')),
      )
    : undefined;

const requireAfterOpening = ({ openedAt }: Claim, handedOverAt: Date): void => {
  if (handedOverAt.getTime() >= openedAt.getTime()) return;
  throw badInput(
    'handedOverAt lies before the claim was opened: send the instant at which the carrier took the parcel.',
    'input',
    'handedOverAt',
  );
};

const handedOver = (
  claim: Claim,
  { carrier, trackingNumber, handedOverAt, isToldByCenter }: Told,
  { id, now }: { readonly id: string; readonly now: Date },
): Claim =>
  withShipment(toldClaim(claim, handedOverAt, now), {
    ...sentParcel({
      id,
      direction: 'TO_CENTER',
      carrier,
      trackingNumber,
      isCrossBorder: claim.borders.inbound,
      recipient: null,
      toldAt: handedOverAt,
    }),
    isToldByCenter,
  });
