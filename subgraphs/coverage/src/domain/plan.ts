import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type {
  ActivationChannel,
  SerialComponent,
  ServiceLine,
} from '@care-graph/kernel/domain/vocabulary';

/** What coverage has to know of a plan to activate it in a region, as the catalog has it. */
export interface Plan {
  readonly skuId: string;
  readonly name: string;
  readonly isPublished: boolean;
  readonly productCode: string;
  readonly termMonths: number;
  readonly terms: { readonly id: string; readonly code: string };
  readonly timeZone: string;
  /** The schedule that a contract pins; undefined when no fee is known for the region. */
  readonly feeScheduleId: string | undefined;
  readonly window: ActivationWindow | undefined;
  readonly requiredSerials: {
    readonly components: readonly SerialComponent[];
    readonly basis: DecisionBasis;
  };
  readonly grants: readonly Grant[];
}

/** How long after its first start a device may still be covered without a video. */
export interface ActivationWindow {
  readonly hours: number;
  readonly allowsVideo: boolean;
  readonly basis: DecisionBasis;
}

/** Uses of one service line that a contract is granted. */
export interface Grant {
  readonly line: ServiceLine;
  readonly count: number;
  /** How many of them may be flyaways; 0 where the plan has none. */
  readonly flyawayCount: number;
  readonly basis: DecisionBasis;
}

/** The catalog's knowledge, asked for by this subgraph. */
export interface TermsDesk {
  /** The plan in a region; undefined when there is no such plan, or it has no terms yet. */
  planFor(query: PlanQuery): Promise<Plan | undefined>;
  /** True when the catalog knows the product. */
  hasProduct(productCode: string): Promise<boolean>;
  /** The region itself and the group it belongs to, such as LT and EU; empty for an unknown one. */
  regionWithGroup(regionCode: string): Promise<readonly string[]>;
}

export interface PlanQuery {
  readonly skuId: string;
  readonly regionCode: string;
  readonly channel: ActivationChannel;
}
