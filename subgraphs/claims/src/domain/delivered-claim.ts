import { type Claim, inStatus } from './claim';

/** The claim whose unit reached the customer then; one that was complete before only learns when. */
export const deliveredClaim = (claim: Claim, deliveredAt: Date, now: Date): Claim => ({
  ...(claim.status === 'SHIPPED' ? inStatus(claim, 'COMPLETED', now) : claim),
  replacement: claim.replacement && { ...claim.replacement, deliveredAt },
});
