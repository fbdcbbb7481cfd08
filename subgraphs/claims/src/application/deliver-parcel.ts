import type { Claim } from '../domain/claim';
import { deliveredClaim } from '../domain/delivered-claim';
import { bringsUnit, type Shipment } from '../domain/parcel';
import type { ClaimStores } from '../domain/ports';
import { mayBePutBack, setAsideNumbers } from '../domain/replacement';

/** The claim once its parcel reached the customer; the numbers of a unit that was set aside in its place are free again. */
export const deliverParcel = async (
  { claims }: Pick<ClaimStores, 'claims'>,
  claim: Claim,
  parcel: Shipment & { readonly deliveredAt: Date },
  now: Date,
): Promise<Claim> => {
  if (bringsUnit(claim.shipments, parcel) && mayBePutBack(claim.replacement)) {
    await claims.release(claim.id, setAsideNumbers(claim.replacement));
  }
  return deliveredClaim(claim, parcel, now);
};
