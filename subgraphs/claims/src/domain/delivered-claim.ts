import { type Claim, inStatus } from './claim';
import { isSetAside } from './replacement';

/** The claim whose unit reached the customer then; one that had ended before only learns when. */
export const deliveredClaim = (claim: Claim, deliveredAt: Date, now: Date): Claim => ({
  ...(claim.status === 'SHIPPED' ? inStatus(claim, 'COMPLETED', now) : claim),
  replacement:
    claim.replacement && isSetAside(claim.replacement)
      ? { ...claim.replacement, deliveredAt }
      : claim.replacement,
});
