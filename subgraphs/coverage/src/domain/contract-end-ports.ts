import type { BonusGrant } from './bonus';
import type { ServiceContract } from './contract';
import type { ContractRequest } from './contract-request';
import type { Visibility } from './visibility';

/** What contracts come to at their end, in the transaction of whoever looks. */
export interface ContractEndRepository {
  /** The contract, if the caller may see it. */
  findVisible(id: string, visible: Visibility): Promise<ServiceContract | undefined>;
  /** Every contract of a lineage but those that were given back, or ended before they began. */
  ofLineage(rootId: string): Promise<readonly ServiceContract[]>;
  /** The same for a batch of lineages, in one statement. */
  ofLineages(rootIds: readonly string[]): Promise<readonly ServiceContract[]>;
  /** Ends the contract's hold on its unit. */
  release(contractId: string, at: Date): Promise<void>;
  openRequest(contractId: string): Promise<ContractRequest | undefined>;
  addRequest(request: ContractRequest): Promise<void>;
  /** The open requests of that kind, of up to a batch of contracts. */
  openRequestsOf(
    contractIds: readonly string[],
    kind: ContractRequest['kind'],
  ): Promise<readonly ContractRequest[]>;
  /** Saves them all, in one statement. */
  saveRequests(requests: readonly ContractRequest[]): Promise<void>;
  bonusGrant(contractId: string): Promise<BonusGrant | undefined>;
  addGrants(grants: readonly BonusGrant[]): Promise<void>;
  revokeGrant(contractId: string, at: Date): Promise<void>;
}

/** What is looked at once of each contract, when its end is near or past. */
export type LookedAt = 'bonus' | 'expiry';

/** Contracts that timers have still to look at. */
export interface DueContracts {
  /** Up to so many whose cover is over by that instant and whose bonus nobody has decided, longest over first. */
  ended(now: Date, limit: number): Promise<readonly ServiceContract[]>;
  /** Up to so many whose cover runs and ends by the second instant, and whose holder was told of it by nobody. */
  ending(now: Date, until: Date, limit: number): Promise<readonly ServiceContract[]>;
  /** Those of the contracts that nobody looked at meanwhile, locked; those that somebody else has locked are left out. */
  lockUnlooked(ids: readonly string[], what: LookedAt): Promise<readonly ServiceContract[]>;
  markLooked(ids: readonly string[], what: LookedAt, at: Date): Promise<void>;
  /** Those of the contracts that another one follows. */
  followed(ids: readonly string[]): Promise<readonly string[]>;
}
