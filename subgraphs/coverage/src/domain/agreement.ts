import type { ServiceContract } from './contract';

/** A clause of an agreement in words. */
export interface ClauseText {
  readonly reference: string;
  readonly text: string;
}

/** What letters say that the catalog knows. */
export interface AgreementDesk {
  /** The product's name for people; undefined for a product that is unknown. */
  productName(code: string): Promise<string | undefined>;
  /** The clauses that hold for the contract by the terms that it has pinned, in the nearest language on record. */
  clausesOf(contract: ServiceContract, language: string): Promise<readonly ClauseText[]>;
}
