import type { ComponentCheck } from './assessment';
import { type Claim, inStatus } from './claim';
import { settleDeadline } from './deadline';
import type { FeeTable } from './desks';
import { componentChecks, type ListedParts } from './listed-parts';
import { chargedChecks } from './missing-parts';
import { normalizedSerial } from './replacement';

/** What an agent wrote down when a unit arrived. */
export interface Arrival extends ListedParts {
  readonly serialNumber: string;
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

/** The check-list of the parts that came, with what those cost that did not. */
export const checkListOf = (
  { returnAuthorization }: Claim,
  arrival: Pick<Arrival, 'components' | 'hasController' | 'fees'>,
): readonly ComponentCheck[] =>
  chargedChecks(componentChecks(returnAuthorization?.components ?? [], arrival), arrival.fees);

/** The claim with what came of it, whatever it stands at. */
const withUnit = (claim: Claim, arrival: Arrival): Claim => {
  const { receivedAt, serialNumber, hasController, wasControllerUnbound, note } = arrival;
  const { returnAuthorization } = claim;
  return {
    ...claim,
    returnAuthorization: returnAuthorization && {
      ...returnAuthorization,
      handedOverAt: noLaterThan(receivedAt, returnAuthorization.handedOverAt),
    },
    shipments: arrivedShipments(claim, receivedAt),
    receipt: {
      receivedAt,
      serialNumber: normalizedSerial(serialNumber),
      checks: checkListOf(claim, arrival),
      hasController,
      wasControllerUnbound,
      note,
    },
  };
};

/** The claim once its unit is at the centre, with the check-list of its parts (R-CMP-15). */
export const receivedClaim = (claim: Claim, arrival: Arrival): Claim => ({
  ...withUnit(inStatus(claim, 'RECEIVED', arrival.receivedAt), arrival),
  deadlines: claim.deadlines.map((deadline) =>
    deadline.kind === 'HAND_OVER_UNIT' && deadline.state === 'RUNNING'
      ? settleDeadline(deadline, arrival.receivedAt)
      : deadline,
  ),
});

/** The claim that had ended when its unit came: it stays what it is, and the unit is there to go back as it is tied. */
export const lateUnitClaim = (
  claim: Claim,
  arrival: Omit<Arrival, 'wasControllerUnbound' | 'fees'>,
): Claim => withUnit(claim, { ...arrival, wasControllerUnbound: true, fees: undefined });
