import type { BonusGrant } from './bonus';
import type { ServiceContract } from './contract';
import type { ContractRequest } from './contract-request';
import type { Visibility } from './visibility';

/** Batched reads of how contracts end; each answers in one statement, whatever the number of keys. */
export interface ContractEndReads {
  /** Requests of the contracts, the latest first. */
  requestsOf(contractIds: readonly string[]): Promise<readonly ContractRequest[]>;
  bonusGrantsOf(contractIds: readonly string[]): Promise<readonly BonusGrant[]>;
  /** The contracts that follow these ones. */
  followersOf(
    contractIds: readonly string[],
    visible: Visibility,
  ): Promise<readonly ServiceContract[]>;
}
