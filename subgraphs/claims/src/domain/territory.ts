import type { DecisionBasis } from '@care-graph/kernel/domain/basis';

/** How the first unit of a lineage was bought. */
export interface PurchaseFacts {
  /** The region of purchase, and the wider one it is part of. */
  readonly regionCodes: readonly string[];
  /** True when a proof of purchase is on record. */
  readonly isProven: boolean;
  /** Whether the seller is official or authorised; null until staff has checked it. */
  readonly isAuthorizedDealer: boolean | null;
}

/** Where service is given, and what it takes away from home. */
export interface TerritoryClause {
  /** True when service is given in every region of the programme. */
  readonly isInternational: boolean;
  /** True when plan and device have to be bought in one region. */
  readonly samePurchaseRegion: boolean;
  readonly needsAuthorizedDealer: boolean;
  readonly needsProofOfPurchase: boolean;
  readonly basis: DecisionBasis;
}

/** Who pays for parcels. */
export interface ShippingClause {
  /** True when the provider has to agree before a parcel crosses a border. */
  readonly crossBorderNeedsConsent: boolean;
  readonly basis: DecisionBasis;
}
