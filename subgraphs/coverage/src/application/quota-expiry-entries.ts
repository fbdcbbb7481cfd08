import { underTerms } from '@care-graph/kernel/domain/basis';
import { type Actor, system } from '@care-graph/kernel/domain/actor';
import type { ServiceContract } from '../domain/contract';
import type { QuotaEntry } from '../domain/ledger';
import { expiredAt } from '../domain/quota-expiry';
import { termsOf } from '../domain/reserve-rules';
import type { CoverageWork } from './coverage-work';

type Made = Pick<CoverageWork, 'clock' | 'newId'>;

/** What takes from the ledger all that is left of it, once the contract's period is over (R-QTA-11); nothing before. */
export const expiryEntries = (
  { clock, newId }: Made,
  contract: ServiceContract,
  entries: readonly QuotaEntry[],
): readonly QuotaEntry[] => {
  const at = clock.now();
  const actor: Actor = system;
  const basis = underTerms(termsOf(contract), 'R-QTA-11');
  return expiredAt(contract, entries, at).map((amount) => ({
    id: newId('qle'), contractId: contract.id, kind: 'EXPIRE', ...amount, settlesId: null, claimId: null,
    claimNumber: null, adjustmentId: null, at, actor, reason: null, basis,
  })); // prettier-ignore
};
