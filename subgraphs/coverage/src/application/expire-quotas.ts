import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { expiryEntries } from './quota-expiry-entries';

/**
 * Takes what is left of the quotas of contracts whose period is over (rule book §2.4): up to `limit` contracts in one
 * transaction and a fixed number of statements; those that another process works on are left to it. Answers how many
 * contracts it was.
 */
export const expireQuotas =
  (work: CoverageWork) =>
  (now: Date, limit: number): Promise<number> =>
    work.transact(async ({ expiry, ledger }: CoverageStores) => {
      const contracts = await expiry.lockDue(now, limit);
      if (contracts.length === 0) return 0;
      const ids = contracts.map(({ id }) => id);
      const entries = await expiry.entriesOf(ids);
      const clock = { now: () => now };
      const taken = contracts.flatMap((contract) => {
        const own = entries.filter(({ contractId }) => contractId === contract.id);
        return expiryEntries({ clock, newId: work.newId }, contract, own);
      });
      if (taken.length > 0) await ledger.append(taken);
      await expiry.markExpired(ids, now);
      return contracts.length;
    });
