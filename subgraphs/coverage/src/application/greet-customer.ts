import type { Principal } from '@care-graph/kernel/domain/principal';
import type { CoverageReads } from '../domain/reads';
import type { CoverageWork } from './coverage-work';

/**
 * Makes a customer's own what a shop or the service desk has put on record in their name, by the address that both
 * know. Who signs in without an address that was proved to be theirs gets nothing by it: anybody can claim one.
 */
export const greetCustomer =
  ({ transact }: Pick<CoverageWork, 'transact'>, reads: Pick<CoverageReads, 'visit'>) =>
  async ({
    kind,
    subject,
    verifiedEmail,
  }: Pick<Principal, 'kind' | 'subject' | 'verifiedEmail'>): Promise<void> => {
    if (kind !== 'customer' || !verifiedEmail) return;
    const { isAwaited, isToBeNoted } = await reads.visit(subject, verifiedEmail);
    if (!isAwaited && !isToBeNoted) return;
    await transact(async ({ people }) => {
      if (isAwaited) await people.adopt(subject, verifiedEmail);
      await people.noteProved(subject, verifiedEmail);
    });
  };
