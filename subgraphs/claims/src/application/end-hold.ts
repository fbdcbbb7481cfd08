import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { Claim } from '../domain/claim';
import { type EndOfVerification, endOfVerification } from '../domain/flyaway-lock';
import type { Hold } from '../domain/hold';
import { endOfHold } from '../domain/outbox';
import type { ClaimStores } from '../domain/ports';

/** How a use that a claim holds comes to its end. */
interface End {
  readonly state: Exclude<Hold['state'], 'HELD'>;
  readonly at: Date;
  readonly newId: IdSource;
}

/**
 * Spends or frees the use that a claim holds, if any, and with it ends the verification of a loss; coverage is told
 * once the transaction has ended well.
 */
export const endHold = async (
  { outbox }: Pick<ClaimStores, 'outbox'>,
  claim: Claim,
  { state, at, newId }: End,
): Promise<Claim> => {
  const about = () => ({ id: newId('msg'), occurredAt: at });
  const ended = endOfHold(claim, state, about());
  if (ended) await outbox.add(ended.message);
  const unheld = ended?.claim ?? claim;
  return endVerification(outbox, unheld, endOfVerification(unheld, state, about()));
};

const endVerification = async (
  outbox: ClaimStores['outbox'],
  claim: Claim,
  end: EndOfVerification | undefined,
): Promise<Claim> => {
  if (end?.message) await outbox.add(end.message);
  return end?.claim ?? claim;
};
