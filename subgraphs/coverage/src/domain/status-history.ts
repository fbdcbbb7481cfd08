import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { type ContractStatus, nextContractStatuses, type ServiceContract } from './contract';

const isContractStatus = (word: string | null | undefined): word is ContractStatus =>
  typeof word === 'string' && Object.hasOwn(nextContractStatuses, word);

/**
 * The contract with the status that it had at an instant, by the changes on record, oldest first; as it is now where
 * none is on record.
 */
export const asItWas = (
  contract: ServiceContract,
  changes: readonly HistoryEvent[],
  instant: Date,
): ServiceContract => {
  const last = changes.filter(({ at }) => at.getTime() <= instant.getTime()).at(-1)?.toStatus;
  return isContractStatus(last) ? { ...contract, status: last } : contract;
};
