import { type Claim, inStatus } from './claim';
import { bringsUnit, type Shipment } from './parcel';
import { mayBePutBack, putBack, type Replacement, withStep } from './replacement';

/** A replacement left in the parcel that was sent at that instant. */
const isIn = ({ toldAt }: Shipment, replacement: Replacement | null): boolean =>
  replacement?.shippedAt?.getTime() === toldAt.getTime();

/**
 * The claim whose unit reached the customer then; one that had ended before only learns when. What was set aside in
 * place of a unit that was lost, and has turned up, is put back. A lost one in whose place another one has left by then
 * is the obligor's, and changes nothing.
 */
export const deliveredClaim = (
  claim: Claim,
  parcel: Shipment & { readonly deliveredAt: Date },
  now: Date,
): Claim => {
  if (!bringsUnit(claim.shipments, parcel)) return claim;
  const { deliveredAt } = parcel;
  const replacement = mayBePutBack(claim.replacement)
    ? putBack(claim.replacement, now)
    : claim.replacement;
  return {
    ...(claim.status === 'SHIPPED' ? inStatus(claim, 'COMPLETED', now) : claim),
    replacement: isIn(parcel, replacement) ? withStep(replacement, { deliveredAt }) : replacement,
  };
};
