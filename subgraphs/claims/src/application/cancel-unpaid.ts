import { everyClaim } from '../domain/visibility';
import { asClockHasIt, type ClaimWork } from './claim-work';

type Cancelling = Pick<ClaimWork, 'transact' | 'newId'>;

/** Puts on record what the clock has done to a claim that was found unpaid; false where it was paid, or ended, meanwhile. */
const cancel = (
  { transact, newId }: Cancelling,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<boolean> =>
  transact(async (stores) => {
    const claim = await stores.claims.lock(id, everyClaim);
    const then = claim && (await asClockHasIt({ stores, newId }, claim, now));
    return then !== claim;
  });

const cancelAll = async (work: Cancelling, ids: readonly string[], now: Date): Promise<number> => {
  let cancelled = 0;
  for (const id of ids) if (await cancel(work, { id, now })) cancelled += 1;
  return cancelled;
};

/** Takes on record that nobody paid in time where the terms cancel for that; gives how many claims it cancelled (R-FEE-10). */
export const cancelUnpaid =
  (work: Cancelling) =>
  async (now: Date, limit: number): Promise<number> => {
    const ids = await work.transact(({ claims }) => claims.unpaid(now, limit));
    return cancelAll(work, ids, now);
  };

/** The same for one contract, so that what its claims held is free for the next one at once. */
export const cancelUnpaidUnder =
  ({ clock, ...work }: ClaimWork) =>
  async (contractId: string): Promise<void> => {
    const now = clock.now();
    const ids = await work.transact(({ claims }) => claims.unpaidUnder(contractId, now));
    await cancelAll(work, ids, now);
  };
