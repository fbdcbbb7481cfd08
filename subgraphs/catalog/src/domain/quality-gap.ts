import type { FindingSeverity } from './terms-findings';

export type QualityKind =
  | 'NO_COMPONENT_LIST'
  | 'NO_FEE_TIER'
  | 'NO_PRICE'
  | 'NO_COMPONENT_PRICE'
  | 'SYNTHETIC_VALUE'
  | 'UNCONFIRMED_SERVICE';

/** A gap in the catalog, as the check finds it. */
export interface Gap {
  readonly kind: QualityKind;
  readonly severity: FindingSeverity;
  readonly productCode: string;
  /** Null when it is about the product. */
  readonly planSkuId: string | null;
  /** Null when it is about no region. */
  readonly regionCode: string | null;
  /** What tells it from other gaps of its kind in the same place; a gap that stays is known by it. */
  readonly subject: string;
  readonly message: string;
  /** True when it is about terms or fees that are drafts, and so for nobody but who may read those. */
  readonly isOfDraft: boolean;
}

/** A gap that is on record, since the check that found it first. */
export interface FoundGap extends Omit<Gap, 'subject' | 'isOfDraft'> {
  readonly id: string;
  readonly foundAt: Date;
}

/** What identifies a gap from one check to the next. */
export const gapKey = ({ kind, productCode, planSkuId, regionCode, subject }: Gap) =>
  [kind, productCode, planSkuId ?? '', regionCode ?? '', subject] as const;
