import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import type { FeeSchedule, FeeTier, PlanOffer, PlanSku, Product } from './catalogue';
import type { ComponentPrice } from './component-price';
import type { DraftSight } from './in-force';
import type { FoundGap, QualityKind } from './quality-gap';
import type { FindingSeverity } from './terms-findings';

type Keys = readonly string[];

export interface GapFilter extends DraftSight {
  readonly kind?: QualityKind | null | undefined;
  readonly severity?: FindingSeverity | null | undefined;
  readonly productCode?: string | null | undefined;
}

/** What the checks of the catalog and of its terms look at, and what they found. */
export interface CheckReads {
  /** Worst first. */
  gaps(filter: GapFilter, page: PageRequest): Promise<Page<FoundGap>>;
  gapCount(filter: GapFilter): Promise<number>;
  /** When the catalog was looked through last; null while it never was. */
  checkedAt(): Promise<Date | null>;
  everyProduct(): Promise<readonly Product[]>;
  /** Those of any status. */
  plansPinning(termsIds: Keys): Promise<readonly PlanSku[]>;
  schedulesGoingWith(termsIds: Keys): Promise<readonly FeeSchedule[]>;
  tiersOfSchedules(scheduleIds: Keys): Promise<readonly FeeTier[]>;
}

/** What partners ask for plans, and what missing parts cost. */
export interface PriceReads {
  /** One page for each partner, in the order of the partners. */
  offersByPartner(
    partnerIds: Keys,
    sight: DraftSight,
    page: PageRequest,
  ): Promise<readonly Page<PlanOffer>[]>;
  componentPricesOf(scheduleIds: Keys): Promise<readonly ComponentPrice[]>;
}
