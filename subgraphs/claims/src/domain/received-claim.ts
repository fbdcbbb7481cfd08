import { componentChecks } from './assessment';
import { type Claim, inStatus } from './claim';
import { settleDeadline } from './deadline';
import type { FeeTable } from './desks';
import { chargedChecks } from './missing-parts';
import { normalizedSerial } from './replacement';

/** What an agent wrote down when a unit arrived. */
export interface Arrival {
  readonly serialNumber: string;
  readonly components: readonly { readonly componentCode: string; readonly quantity: number }[];
  readonly hasController: boolean;
  readonly wasControllerUnbound: boolean;
  /** What missing parts cost; undefined where the service makes no charge for them. */
  readonly fees: FeeTable | undefined;
  readonly receivedAt: Date;
  readonly note: string | null;
}

/** A unit that has come was handed over by then, whatever was reported. */
const noLaterThan = (arrival: Date, handedOverAt: Date | null): Date =>
  handedOverAt && handedOverAt.getTime() < arrival.getTime() ? handedOverAt : arrival;

const arrivedShipments = ({ shipments }: Claim, receivedAt: Date): Claim['shipments'] =>
  shipments.map((shipment) =>
    shipment.direction === 'TO_CENTER'
      ? {
          ...shipment,
          status: 'DELIVERED',
          handedOverAt: noLaterThan(receivedAt, shipment.handedOverAt),
          deliveredAt: receivedAt,
        }
      : shipment,
  );

/** The claim once its unit is at the centre, with the check-list of its parts (R-CMP-15). */
export const receivedClaim = (claim: Claim, arrival: Arrival): Claim => {
  const { receivedAt, serialNumber, components, fees } = arrival;
  const { hasController, wasControllerUnbound, note } = arrival;
  const { returnAuthorization } = claim;
  return {
    ...inStatus(claim, 'RECEIVED', receivedAt),
    returnAuthorization: returnAuthorization && {
      ...returnAuthorization,
      handedOverAt: noLaterThan(receivedAt, returnAuthorization.handedOverAt),
    },
    deadlines: claim.deadlines.map((deadline) =>
      deadline.kind === 'HAND_OVER_UNIT' && deadline.state === 'RUNNING'
        ? settleDeadline(deadline, receivedAt)
        : deadline,
    ),
    shipments: arrivedShipments(claim, receivedAt),
    receipt: {
      receivedAt,
      serialNumber: normalizedSerial(serialNumber),
      checks: chargedChecks(
        componentChecks(returnAuthorization?.components ?? [], components),
        fees,
      ),
      hasController,
      wasControllerUnbound,
      note,
    },
  };
};
