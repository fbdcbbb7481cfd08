import type { Claim } from './claim';
import { overdueClaim } from './overdue';
import { unpaidClaim, unpaidSince } from './unpaid';

/** The claim as the clock has it, whether or not that was written down yet. */
export const claimAt = (claim: Claim, now: Date): Claim => {
  const since = unpaidSince(claim, now);
  if (since) return unpaidClaim(claim, since);
  return overdueClaim(claim, now)?.claim ?? claim;
};
