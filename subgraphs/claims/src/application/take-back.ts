import type { IdSource } from '@care-graph/kernel/domain/ids';
import { type Claim, inStatus, withNothingDue } from '../domain/claim';
import { withUnusedCrossingAskedBack } from '../domain/crossing-asked-back';
import type { ClaimStores } from '../domain/ports';
import { endHold } from './end-hold';

/** The claim as its customer takes it back: its use is free, nothing is due, and money for a border that it never crossed is asked back. */
export const takenBack = async (
  stores: Pick<ClaimStores, 'outbox'>,
  claim: Claim,
  { at, newId }: { readonly at: Date; readonly newId: IdSource },
): Promise<Claim> => {
  const freed = await endHold(stores, claim, { state: 'FREED', at, newId });
  const cancelled = withNothingDue(inStatus(freed, 'CANCELLED', at), at);
  return withUnusedCrossingAskedBack(cancelled, { at, newId });
};
