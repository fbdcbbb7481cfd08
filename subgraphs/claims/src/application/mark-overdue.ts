import { everyClaim } from '../domain/visibility';
import { asClockHasIt, type ClaimWork } from './claim-work';

/** Takes on record that units were not handed over in time; gives how many claims it looked at (R-ORR-02, R-EXP-03). */
export const markOverdue =
  ({ transact, newId }: Pick<ClaimWork, 'transact' | 'newId'>) =>
  async (now: Date, limit: number): Promise<number> => {
    const ids = await transact(({ claims }) => claims.overdueReturns(now, limit));
    for (const id of ids)
      await transact(async (stores) => {
        const claim = await stores.claims.lock(id, everyClaim);
        if (claim) await asClockHasIt({ stores, newId }, claim, now);
      });
    return ids.length;
  };
