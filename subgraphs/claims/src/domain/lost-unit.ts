import { type Claim, endedUnserved } from './claim';
import { lostSince } from './parcel';

/** True where the unit left for its customer, also where it goes back from a claim that ended; another claim may have it since. */
const hasLeftCenter = ({ status, receipt }: Claim): boolean =>
  status === 'SHIPPED' ||
  (endedUnserved.includes(status) && receipt !== null && receipt.passedOnAt === undefined);

/** Since when the unit is under way to the customer and nobody finds it. */
export const lostOnWaySince = (claim: Claim): Date | undefined =>
  hasLeftCenter(claim) ? lostSince(claim.shipments) : undefined;

/** True where the unit was lost on its way to the customer: what brings it there is the provider's (R-SHP-01). */
export const isLostOnWay = (claim: Claim): boolean => lostOnWaySince(claim) !== undefined;
