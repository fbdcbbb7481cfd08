import { underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Claim } from '../domain/claim';

/** A carrier names a parcel by its number alone: what it says of one must not reach another one's claim. */
export const numberTaken = ({ contract: { terms } }: Claim, ...ruleIds: readonly string[]) =>
  refused(
    refusal('TRACKING_NUMBER_TAKEN' as const, ['trackingNumber'], underTerms(terms, ...ruleIds)),
  );
