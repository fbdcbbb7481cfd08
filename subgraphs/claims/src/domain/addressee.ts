import type { Addressee } from '@care-graph/kernel/domain/letter';

/** A holder as coverage knows them at the moment of asking; claims keeps none of it. */
export interface Holder extends Addressee {
  /** The region of the holder's address; undefined where none is known. */
  readonly regionCode: string | undefined;
}

/** What claims asks of other parts to write a letter, outside of transactions. */
export interface LetterFacts {
  /** Undefined for a holder whom coverage does not know. */
  holderOf(customerId: string): Promise<Holder | undefined>;
  /** The product's name for people; undefined for a product that is unknown. */
  productName(code: string): Promise<string | undefined>;
}
