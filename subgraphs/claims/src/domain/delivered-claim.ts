import { type Claim, inStatus } from './claim';
import { withStep } from './replacement';

/** The claim whose unit reached the customer then; one that had ended before only learns when. */
export const deliveredClaim = (claim: Claim, deliveredAt: Date, now: Date): Claim => ({
  ...(claim.status === 'SHIPPED' ? inStatus(claim, 'COMPLETED', now) : claim),
  replacement: withStep(claim.replacement, { deliveredAt }),
});
