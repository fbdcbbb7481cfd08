import type { Claim } from './claim';
import { lostSince } from './parcel';

/** True where the unit was lost on its way to the customer: what brings it there is the provider's (R-SHP-01). */
export const isLostOnWay = ({ status, shipments }: Claim): boolean =>
  status === 'SHIPPED' && lostSince(shipments) !== undefined;
