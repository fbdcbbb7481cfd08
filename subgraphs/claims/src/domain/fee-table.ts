import type { Money } from '@care-graph/kernel/domain/money';
import type { IncidentType, OrdinalBasis } from '@care-graph/kernel/domain/vocabulary';

export interface FeesQuery {
  readonly feeScheduleId: string;
  readonly productCode: string;
  readonly termMonths: number;
}

export interface FeeTier {
  readonly incidentType: IncidentType;
  readonly ordinalFrom: number;
  /** Null for the last tier, which has no end. */
  readonly ordinalTo: number | null;
  readonly fee: Money;
}

export interface ComponentPrice {
  readonly code: string;
  readonly price: Money;
}

/** The fees of the pinned schedule for one product and length. */
export interface FeeTable {
  readonly isIndicative: boolean;
  readonly ordinalBasis: OrdinalBasis;
  readonly tiers: readonly FeeTier[];
  /** What one of each part costs that does not come along. */
  readonly componentPrices: readonly ComponentPrice[];
}

/** The one currency of a schedule (C-10); undefined where it has no price. */
export const currencyOf = ({ tiers, componentPrices }: FeeTable): string | undefined =>
  (tiers[0]?.fee ?? componentPrices[0]?.price)?.currency;
