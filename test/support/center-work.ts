import { agent } from './claims-builders';
import type { ClaimsDesk } from './claims-desk';
import { there } from './there';

/** What a centre does with a claim whose unit leaves. */
export const centerWork = (desk: ClaimsDesk, claimId: string) => {
  const { useCases } = desk;
  const now = () => there(desk.claims.claims.find(({ id }) => id === claimId));
  const parcel = (trackingNumber: string) =>
    there(now().shipments.find((one) => one.trackingNumber === trackingNumber));
  const allocate = (value: string, change: object = {}) =>
    useCases.allocateReplacement.execute(
      { claimId, serialNumbers: [{ component: 'BODY', value }], productCode: 'rs-4-mini', grade: 'NEW', ...change },
      agent,
    ); // prettier-ignore
  const ship = (trackingNumber: string) =>
    useCases.shipUnit.execute(
      { claimId, carrier: 'DHL', trackingNumber, idempotencyKey: trackingNumber },
      agent,
    );
  const record = (trackingNumber: string, change: object = {}) => {
    const known = { shipmentId: parcel(trackingNumber).id, deliveredAt: desk.clock.now() };
    return useCases.recordDelivery.execute({ ...known, ...change }, agent);
  };
  const lose = (trackingNumber: string) => record(trackingNumber, { outcome: 'LOST' });
  const putBack = () =>
    useCases.cancelReplacement.execute({ claimId, reason: 'A scratch.' }, agent);
  return { desk, claimId, now, parcel, allocate, ship, record, lose, putBack };
};
