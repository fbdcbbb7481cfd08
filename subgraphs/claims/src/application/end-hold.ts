import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { Claim } from '../domain/claim';
import type { Hold } from '../domain/hold';
import { endOfHold } from '../domain/outbox';
import type { ClaimStores } from '../domain/ports';

/** How a use that a claim holds comes to its end. */
interface End {
  readonly state: Exclude<Hold['state'], 'HELD'>;
  readonly at: Date;
  readonly newId: IdSource;
}

/** Spends or frees the use that a claim holds, if any; coverage is told once the transaction has ended well. */
export const endHold = async (
  { outbox }: Pick<ClaimStores, 'outbox'>,
  claim: Claim,
  { state, at, newId }: End,
): Promise<Claim> => {
  const ended = endOfHold(claim, state, { id: newId('msg'), occurredAt: at });
  if (!ended) return claim;
  await outbox.add(ended.message);
  return ended.claim;
};
