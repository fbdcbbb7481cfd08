import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
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
  /** True when it may be sold in the region today. */
  readonly isOnSale: boolean;
  readonly productCode: string;
  readonly termMonths: number;
  readonly terms: { readonly id: string; readonly code: string };
  readonly timeZone: string;
  /** The region asked about and the group it belongs to, such as LT and EU. */
  readonly regionCodes: readonly string[];
  /** The schedule that a contract pins; undefined when no fee is known for the region. */
  readonly feeScheduleId: string | undefined;
  readonly window: ActivationWindow | undefined;
  readonly requiredSerials: {
    readonly components: readonly SerialComponent[];
    readonly basis: DecisionBasis;
  };
  /** The parts of the product that bear a number, as the catalog and the terms know them; none where neither says. */
  readonly serialParts: readonly SerialComponent[];
  readonly grants: readonly Grant[];
  /** The seller's offer, whose exclusions count too; null when none is on record or was asked for. */
  readonly offerId: string | null;
  /** Whether and until when a contract is followed, and how much cover a unit may have in its life; undefined where the terms are silent. */
  readonly renewal: (RenewalGrace & LineageLimits) | undefined;
  /** How long after its device was shipped a bundle's cover begins; undefined where it is sold in no bundle. */
  readonly bundleDelay: BundleDelay | undefined;
}

/** Whether and how a contract is followed by another one, as its terms say. */
export interface RenewalTerms {
  readonly isOffered: boolean;
  /** The lengths of plan that renew, in months. */
  readonly planMonths: readonly number[];
  /** Local days after the last day of cover in which renewal is still possible; 0 means until the end only. */
  readonly graceDays: number;
  /** The most months that all contracts of a lineage may come to; null for no limit. */
  readonly maxTotalMonths: number | null;
  /** The most contracts that a lineage may have; null for no limit. */
  readonly maxContracts: number | null;
  readonly requiresUnusedReplacement: boolean;
  /** Replacements that the contract that follows is granted; null where its plan's own count holds. */
  readonly grantedReplacements: number | null;
  readonly basis: DecisionBasis;
}

export type RenewalGrace = Pick<RenewalTerms, 'isOffered' | 'graceDays'>;

/** What of a plan tells how long its cover runs, and how long it can be renewed. */
export type CoverLength = Pick<Plan, 'termMonths' | 'timeZone'> & {
  readonly renewal: RenewalGrace | undefined;
};

/** How much cover a unit and those given in its place may have in all, and the clause that says so. */
export type LineageLimits = Pick<RenewalTerms, 'maxTotalMonths' | 'maxContracts' | 'basis'>;

/** From the shipment of a device to the cover that was ordered with it (R-PLN-03). */
export interface BundleDelay {
  readonly hours: number;
  readonly basis: DecisionBasis;
}

/** How long after its first start a device may still be covered without a video. */
export interface ActivationWindow {
  readonly hours: number;
  readonly allowsVideo: boolean;
  /** How many hours an approved video is good for; null where the terms take none. */
  readonly approvalHours: number | null;
  readonly basis: DecisionBasis;
}

/** Uses of one service line that a contract is granted. */
export interface Grant {
  readonly line: ServiceLine;
  readonly count: number;
  /** How many of them may be flyaways; 0 where the plan has none. */
  readonly flyawayCount: number;
  /** The most that its discounts may come to in all; undefined where the terms set no such sum. */
  readonly moneyCap?: Money | undefined;
  readonly basis: DecisionBasis;
}

/** The catalog's knowledge, asked for by this subgraph. */
export interface TermsDesk {
  /** The plan in a region; undefined when there is no such plan, or it has no terms yet. */
  planFor(query: PlanQuery): Promise<Plan | undefined>;
  /** The first day of the programme's first terms: nothing of it happened before that. */
  firstDay(): Promise<string>;
  /** True when the catalog knows the product. */
  hasProduct(productCode: string): Promise<boolean>;
  /** The region itself and the group it belongs to, such as LT and EU; empty for an unknown one. */
  regionWithGroup(regionCode: string): Promise<readonly string[]>;
}

export interface PlanQuery {
  readonly skuId: string;
  readonly regionCode: string;
  readonly channel: ActivationChannel;
  /** The terms of a contract that has pinned its own; without them those that the plan is sold under now. */
  readonly pinnedTerms?: Plan['terms'];
  /** Whose offer is looked for, as it was on the day of the sale. */
  readonly seller?: { readonly partnerId: string; readonly soldAt: Date } | undefined;
}
