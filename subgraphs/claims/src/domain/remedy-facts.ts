import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import { refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import type {
  IncidentType,
  ServiceChannel,
  ServiceLine,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import type { Assessment, ComponentCheck } from './assessment';
import type { ClaimTerms, CoverFacts, FeeTable } from './desks';
import type { Price } from './quote';
import type { Remedy } from './remedy';

export type RemedyRefusalCode =
  | 'FEE_NOT_KNOWN'
  | 'REMEDY_NOT_OFFERED'
  | 'QUOTA_EXHAUSTED'
  | 'FLYAWAY_SUBLIMIT_REACHED'
  | 'COMPONENTS_MISSING'
  | 'DISCOUNT_CAP_REACHED'
  | 'NOT_IN_WARRANTY';

export type RemedyRefusal = Refusal<RemedyRefusalCode>;

/** All that decides which remedies can be chosen, and what they cost. */
export interface RemedyFacts {
  readonly serviceType: ServiceType;
  /** What it is claimed under when the plan is over; null under the plan. */
  readonly warrantyLine: ServiceLine | null;
  readonly incidentType: IncidentType;
  readonly channel: ServiceChannel;
  readonly assessment: Pick<Assessment, 'estimate' | 'warranty' | 'replacedComponentCode'>;
  readonly checks: readonly ComponentCheck[];
  readonly cover: Pick<
    CoverFacts,
    | 'replacementsUsed'
    | 'flyawaysUsed'
    | 'replacementsRemaining'
    | 'flyawaysRemaining'
    | 'lines'
    | 'warranties'
    | 'termsVersionId'
    | 'termsVersionCode'
  >;
  /** Undefined when the catalog does not know the pinned terms or fees. */
  readonly terms: ClaimTerms | undefined;
  readonly fees: FeeTable | undefined;
}

/** One remedy: what it costs, or every reason why it cannot be chosen. */
export interface RemedyOffer {
  readonly remedy: Remedy;
  /** Undefined when it costs nothing or cannot be chosen. */
  readonly price: Price | undefined;
  /** What of the sum for discounts it would hold. */
  readonly heldMoney?: Money;
  readonly refusals: readonly RemedyRefusal[];
  readonly basis: readonly DecisionBasis[];
}

/** Rules that hold under the pinned terms. */
export const inTerms = (
  { cover }: RemedyFacts,
  ...ruleIds: readonly string[]
): readonly DecisionBasis[] =>
  ruleIds.map((ruleId) => ({
    ruleId,
    terms: { id: cover.termsVersionId, code: cover.termsVersionCode },
  }));

const field = ['remedy'] as const;

export const notOffered = (remedy: Remedy, basis: readonly DecisionBasis[]): RemedyOffer => ({
  remedy,
  price: undefined,
  refusals: [refusal('REMEDY_NOT_OFFERED', field, basis, 'CHOOSE_OTHER_REMEDY')],
  basis,
});

/** The refusal when no use is left, told before the hold is tried and when the hold is refused alike. */
export const quotaExhausted = (basis: readonly DecisionBasis[]): RemedyRefusal =>
  refusal('QUOTA_EXHAUSTED', field, basis, 'CHOOSE_OTHER_REMEDY');

/** The refusal when uses are left and none of them for a flyaway (R-QTA-02). */
export const flyawaySublimitReached = (basis: readonly DecisionBasis[]): RemedyRefusal =>
  refusal('FLYAWAY_SUBLIMIT_REACHED', field, basis, 'CHOOSE_OTHER_REMEDY');
