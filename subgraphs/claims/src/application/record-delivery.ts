import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, withShipment } from '../domain/claim';
import {
  bringsUnit,
  heardLastAt,
  mayArrive,
  type Shipment,
  type ShipmentStatus,
} from '../domain/parcel';
import { sendingRules } from '../domain/service-rules';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { deliverParcel } from './deliver-parcel';

/** What came of a parcel to a customer. */
export type DeliveryOutcome = Extract<ShipmentStatus, 'DELIVERED' | 'LOST'>;

export interface RecordDeliveryCommand {
  readonly shipmentId: string;
  /** When it arrived, or was given up. */
  readonly deliveredAt: Date;
  /** Null means that it arrived. */
  readonly outcome?: DeliveryOutcome | null;
  readonly idempotencyKey?: string | null;
}

export type RecordDeliveryRefusal = 'NOT_FOUND' | 'NOT_IN_TRANSIT';

/**
 * Takes on record that a parcel reached the customer, which completes the claim unless it had ended before; or that
 * nobody finds it, which carriers do not always say.
 */
export class RecordDelivery {
  constructor(private readonly work: ClaimWork) {}

  execute(
    input: RecordDeliveryCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RecordDeliveryRefusal>> {
    const { deliveredAt } = input;
    const outcome = input.outcome ?? 'DELIVERED';
    return changeClaim<RecordDeliveryRefusal, RecordDeliveryCommand>(this.work, {
      name: 'recordDelivery',
      input,
      principal,
      field: 'shipmentId',
      lock: ({ claims }, visibility) => claims.lockByShipment(input.shipmentId, visibility),
      work: async ({ claim, stores, now, saveSteps }) => {
        const parcel = claim.shipments.find(({ id }) => id === input.shipmentId);
        if (parcel?.direction !== 'TO_CUSTOMER' || !mayBecome(parcel, outcome))
          return wrongStatus('NOT_IN_TRANSIT', claim, ...sendingRules(claim));
        requireBetween(earliest(parcel, outcome), deliveredAt, now);
        const basis = ruleOnly(...sendingRules(claim));
        if (outcome === 'LOST') {
          const lost = withShipment(claim, { ...parcel, status: 'LOST', lostAt: deliveredAt });
          return made(await saveSteps([{ claim: lost, action: 'recordLoss', basis }]));
        }
        const brought = { ...parcel, status: 'DELIVERED', deliveredAt } as const;
        const next = await deliverParcel(stores, withShipment(claim, brought), brought, now);
        const step = { claim: next, action: 'recordDelivery', basis };
        return made(
          await saveSteps([
            bringsUnit(next.shipments, brought) ? step : { ...step, reason: stray },
          ]),
        );
      },
    });
  }
}

/** What is on record of a lost unit that arrives once another one has left in its place (R-SN-04). */
const stray = 'Another unit took its place: this one is the provider’s, and is to be sent back.';

/** One that is lost may arrive all the same. */
const mayBecome = (parcel: Shipment, outcome: DeliveryOutcome): boolean =>
  outcome === 'LOST' ? parcel.status === 'IN_TRANSIT' : mayArrive(parcel);

/** A parcel is not given up before its carrier last had it. */
const earliest = (parcel: Shipment, outcome: DeliveryOutcome): Date =>
  outcome === 'LOST' ? heardLastAt(parcel) : (parcel.handedOverAt ?? parcel.toldAt);

const requireBetween = (from: Date, at: Date, now: Date): void => {
  if (at.getTime() >= from.getTime() && at.getTime() <= now.getTime()) return;
  throw badInput(
    `deliveredAt lies between ${from.toISOString()}, when its carrier last had it, and now.`,
    'input',
    'deliveredAt',
  );
};
