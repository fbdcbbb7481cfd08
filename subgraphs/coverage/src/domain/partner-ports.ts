import type { Partner, Store } from './contract';

/** Partners and their shops, as those who admit and stop them change them. */
export interface PartnerRepository {
  find(id: string): Promise<Partner | undefined>;
  /** The partner with its row locked until the transaction ends. */
  lock(id: string): Promise<Partner | undefined>;
  /** The partner of this trading name, whatever its case; of two callers at once the second waits for the first. */
  named(name: string): Promise<Partner | undefined>;
  add(partner: Partner, stores: readonly Store[]): Promise<void>;
  save(partner: Partner): Promise<Partner>;
  addStore(store: Store): Promise<void>;
}

/** What came of an offer of a plan at the sale of a device. */
export type OfferOutcome = 'NOT_SHOWN' | 'SHOWN' | 'TAKEN' | 'DECLINED';

/** One basket in which a plan could have been offered. */
export interface RecordedOffer {
  readonly partnerId: string;
  readonly reference: string;
  readonly productCode: string;
  readonly planSkuId: string | null;
  readonly outcome: OfferOutcome;
  readonly storeId: string | null;
  readonly at: Date;
}

export interface OfferRepository {
  /** Puts the offer on record, in the place of an earlier one of the same reference. */
  put(offer: RecordedOffer): Promise<void>;
}
