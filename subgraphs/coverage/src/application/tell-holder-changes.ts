import type { Principal } from '@care-graph/kernel/domain/principal';
import type { CoverageReads, HolderChange } from '../domain/reads';
import type { CoverageWork } from './coverage-work';
import { greetCustomer } from './greet-customer';

/** Tells another part who holds what; a customer who is there now first gets what waits for them here. */
export const tellHolderChanges = (
  work: Pick<CoverageWork, 'transact'>,
  reads: Pick<CoverageReads, 'visit' | 'holderChanges'>,
) => {
  const greet = greetCustomer(work, reads);
  return async (
    { since, after }: { readonly since: Date; readonly after: string },
    visitor: Pick<Principal, 'subject' | 'verifiedEmail'> | undefined,
  ): Promise<readonly HolderChange[]> => {
    if (visitor) await greet({ kind: 'customer', ...visitor });
    return reads.holderChanges(since, after);
  };
};
