import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import type { IncidentType, OrdinalBasis } from '@care-graph/kernel/domain/vocabulary';
import type { FeeSchedule, FeeTier, PlanCounts, TermsVersion } from './catalogue';
import type { TermsClause } from './clause';
import { chainOf, type RegionFacts } from './region-chain';

/** One use of a plan, as fees see it. */
export interface FeeUse {
  readonly productCode: string;
  readonly termMonths: number;
  readonly incidentType: IncidentType;
  /** The turn, from 1. */
  readonly ordinal: number;
}

/** What a contract has used so far. */
export interface UsesSoFar {
  readonly replacementsUsed: number;
  readonly flyawaysUsed: number;
}

/** The turn of the next use: what counts before it is the schedule's matter. */
export const nextOrdinal = (
  ordinalBasis: OrdinalBasis,
  { replacementsUsed, flyawaysUsed }: UsesSoFar,
): number =>
  1 + (ordinalBasis === 'ALL_REPLACEMENTS' ? replacementsUsed : replacementsUsed - flyawaysUsed);

/** Whether a plan grants one more use: flyaways are limited inside the replacements, which a flyaway uses up too. */
export const grantsAnother = (
  counts: PlanCounts,
  incidentType: IncidentType,
  { replacementsUsed, flyawaysUsed }: UsesSoFar,
): boolean =>
  replacementsUsed < counts.replacements &&
  (incidentType !== 'FLYAWAY' || flyawaysUsed < counts.flyaways);

const isFor = (tier: FeeTier, use: FeeUse): boolean =>
  tier.productCode === use.productCode &&
  tier.incidentType === use.incidentType &&
  (tier.planMonths === null || tier.planMonths === use.termMonths) &&
  tier.ordinalFrom <= use.ordinal &&
  (tier.ordinalTo === null || use.ordinal <= tier.ordinalTo);

/** The step of the fee that a use falls on, one for its very length first; nothing when none is known. */
export const tierFor = (tiers: readonly FeeTier[], use: FeeUse): FeeTier | undefined => {
  const fitting = tiers.filter((tier) => isFor(tier, use));
  return fitting.find(({ planMonths }) => planMonths !== null) ?? fitting[0];
};

/** What one use costs, and why. */
export interface ServiceFee {
  readonly incidentType: IncidentType;
  readonly ordinal: number;
  readonly ordinalBasis: OrdinalBasis;
  readonly fee: Money;
  readonly isIndicative: boolean;
  readonly feeScheduleId: string;
  readonly basis: readonly DecisionBasis[];
}

/** The general rule that fees depend on the turn and the kind of accident. */
const feeRule = 'R-FEE-01';

/** What the fee of a use is read from. */
interface FeeGrounds {
  readonly schedule: FeeSchedule;
  readonly tiers: readonly FeeTier[];
  readonly terms: Pick<TermsVersion, 'id' | 'code'> | null;
  /** The clause that says how turns are counted, where the terms have one. */
  readonly clause: TermsClause | null;
}

/** The fee of a use; nothing where no fee is on record, which is never a fee of zero. */
export const serviceFeeOf = (
  { schedule, tiers, terms, clause }: FeeGrounds,
  use: FeeUse,
): ServiceFee | undefined => {
  const tier = tierFor(tiers, use);
  if (!tier) return undefined;
  const under = terms ? { terms: { id: terms.id, code: terms.code } } : {};
  const counted = clause
    ? [{ ruleId: clause.ruleId, ...under, clause: { id: clause.id, reference: clause.reference } }]
    : [];
  return {
    incidentType: use.incidentType,
    ordinal: use.ordinal,
    ordinalBasis: schedule.ordinalBasis,
    fee: tier.fee,
    isIndicative: schedule.isIndicative,
    feeScheduleId: schedule.id,
    basis: [...counted, ...[feeRule, ...tier.ruleIds].map((ruleId) => ({ ruleId, ...under }))],
  };
};

/** How near a schedule is to a region: quoted for it, for the wider one it is part of, or for another place that serves it. */
const distanceTo = (region: RegionFacts, { regionCode }: FeeSchedule): number => {
  const chain = chainOf(region);
  const place = chain.indexOf(regionCode);
  return place < 0 ? chain.length : place;
};

/** The schedules that a region's contracts may pin, the nearest first. */
export const schedulesFor = (
  schedules: readonly FeeSchedule[],
  region: RegionFacts,
): readonly FeeSchedule[] =>
  schedules
    .filter(({ servesRegionCodes }) => servesRegionCodes.includes(region.code))
    .sort((one, other) => distanceTo(region, one) - distanceTo(region, other));

export const hasTiersFor = (
  tiers: readonly FeeTier[],
  productCode: string,
  termMonths: number,
): boolean =>
  tiers.some(
    (tier) =>
      tier.productCode === productCode &&
      (tier.planMonths === null || tier.planMonths === termMonths),
  );
