import { actorOf } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import { openReserves, type QuotaEntry } from '../domain/ledger';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { expiryEntries } from './quota-expiry-entries';

/** What another part says of a claim's hold: it became a use, or it is given back. */
export interface Settlement {
  readonly kind: 'COMMIT' | 'RELEASE';
  readonly contractId: string;
  readonly claimId: string;
  readonly line: ServiceLine | null | undefined;
  readonly ruleIds: readonly string[];
}

/**
 * Settles all that a claim holds on a line, the use and the discount together; false when it holds nothing. What is
 * given back after the contract's period is over expires in the same breath. The contract has to be locked.
 */
export const settleQuota = async (
  work: CoverageWork,
  { ledger, contracts }: Pick<CoverageStores, 'ledger' | 'contracts'>,
  { kind, contractId, claimId, line, ruleIds }: Settlement,
  principal: Principal,
): Promise<boolean> => {
  const entries = await ledger.of(contractId);
  const held = line ? openReserves(entries, claimId, line) : [];
  if (held.length === 0) return false;
  const settling = held.map((reserve): QuotaEntry => ({
    ...reserve,
    id: work.newId('qle'),
    kind,
    settlesId: reserve.id,
    at: work.clock.now(),
    actor: actorOf(principal),
    basis: ruleOnly(...ruleIds),
  }));
  const contract = await contracts.find(contractId);
  const after = [...entries, ...settling];
  await ledger.append([...settling, ...(contract ? expiryEntries(work, contract, after) : [])]);
  return true;
};
