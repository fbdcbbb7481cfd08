import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, withShipment } from '../domain/claim';
import { awaitsUnit, heardClaim } from '../domain/hand-over';
import {
  type CarrierStatus,
  heardParcel,
  parcelNumbered,
  type Shipment,
  type ShipmentStatus,
} from '../domain/parcel';
import type { ClaimStores } from '../domain/ports';
import { ruleOf, sendingRules } from '../domain/service-rules';
import { changeClaim, type ClaimWork, notFound } from './claim-work';
import { deliverParcel } from './deliver-parcel';
import { comparedNumber } from './parcel-name';
import { visibilityOf } from './row-rules';

export interface RecordCarrierEventCommand {
  readonly eventId: string;
  readonly trackingNumber: string;
  readonly status: ShipmentStatus;
  readonly occurredAt: Date;
}

export type RecordCarrierEventRefusal = 'NOT_FOUND';

/** The parcel that a carrier spoke of, and its claim. */
export interface Heard {
  readonly claim: Claim;
  readonly shipment: Shipment;
}

/** Takes what a carrier says about a parcel on record, once per event: its word counts when others said something else. */
export class RecordCarrierEvent {
  constructor(private readonly work: ClaimWork) {}

  async execute(
    { eventId, ...event }: RecordCarrierEventCommand,
    principal: Principal,
  ): Promise<Outcome<Heard, RecordCarrierEventRefusal>> {
    const { status, occurredAt } = event;
    const trackingNumber = comparedNumber(event.trackingNumber);
    const word = { status: carrierStatus(status), occurredAt };
    if (occurredAt.getTime() > this.work.clock.now().getTime())
      throw badInput('occurredAt lies ahead: send the instant at which it happened.', 'input', 'occurredAt'); // prettier-ignore
    const input = { ...event, idempotencyKey: eventId };
    // A word can come before its parcel is on record: that answer is not kept, so that the carrier can say it again.
    const known = await this.work.transact(({ claims }) =>
      claims.lockByTracking(trackingNumber, visibilityOf(principal)),
    );
    if (!known) return refused(notFound('trackingNumber'));
    const heard = await changeClaim<RecordCarrierEventRefusal, typeof input>(this.work, {
      name: 'recordCarrierEvent',
      input,
      principal,
      field: 'trackingNumber',
      lock: ({ claims }, visibility) => claims.lockByTracking(trackingNumber, visibility),
      work: async ({ claim, stores, now, save }) => {
        const parcel = heardParcel(numbered(claim, trackingNumber), word);
        const next = await afterWord(stores, withShipment(claim, parcel), parcel, now);
        return made(await save(next, { reason: status, basis: rulesOf(claim, parcel) }));
      },
    });
    if (!heard.made) return heard;
    return made({ claim: heard.made, shipment: numbered(heard.made, trackingNumber) });
  }
}

/** What has come back the centre takes in, and no carrier says. */
const carrierStatus = (status: ShipmentStatus): CarrierStatus => {
  if (status !== 'RETURNED') return status;
  throw badInput('A carrier says ANNOUNCED, IN_TRANSIT, DELIVERED or LOST.', 'input', 'status');
};

const numbered = ({ id, shipments }: Claim, trackingNumber: string): Shipment => {
  const parcel = parcelNumbered(shipments, trackingNumber);
  if (!parcel) throw new Error(`The claim ${id} has no parcel with the number that found it.`);
  return parcel;
};

/** Where a parcel to the centre is decides about its time; what goes to the customer is under way as it was sent. */
const rulesOf = (claim: Claim, { direction }: Shipment): readonly DecisionBasis[] =>
  direction === 'TO_CENTER'
    ? ruleOnly(ruleOf(claim, 'SEND_IN'), 'A-10')
    : ruleOnly(...sendingRules(claim));

/** What the word changes beyond the parcel: a hand-over that is awaited, or a claim whose last parcel arrived. */
const afterWord = async (
  stores: ClaimStores,
  claim: Claim,
  parcel: Shipment,
  now: Date,
): Promise<Claim> => {
  if (parcel.direction === 'TO_CENTER')
    return awaitsUnit(claim) ? heardClaim(claim, parcel, now) : claim;
  const { deliveredAt } = parcel;
  return deliveredAt ? deliverParcel(stores, claim, { ...parcel, deliveredAt }, now) : claim;
};
