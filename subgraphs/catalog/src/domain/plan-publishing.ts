import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Refusal, refusal, saying } from '@care-graph/kernel/domain/outcome';
import { localDayOf } from '@care-graph/kernel/domain/period';
import type { FeeSchedule, FeeTier, PlanSku, Product, Region, TermsVersion } from './catalogue';
import type { TermsClause } from './clause';
import { tiesForPlan } from './clause-ties';
import { type FeeUse, hasTiersFor } from './fee';
import { sharesPlace } from './fee-publishing';
import { isSoldWhereServed } from './in-force';
import {
  kindsMissingIn,
  usesGranted,
  usesInWords,
  usesWithoutFee,
  winnersFor,
} from './sale-readiness';

export type PublishPlanRefusalCode = 'NO_TERMS' | 'NO_FEE';

/** What is known when a plan is to be put on sale. */
export interface PlanFacts {
  readonly plan: PlanSku;
  readonly product: Product | undefined;
  readonly terms: TermsVersion | undefined;
  /** The clauses of its terms. */
  readonly clauses: readonly TermsClause[];
  /** The schedules that go with its terms, and their tiers. */
  readonly schedules: readonly FeeSchedule[];
  readonly tiers: readonly FeeTier[];
  /** Every region. */
  readonly regions: readonly Region[];
  readonly now: Date;
}

type Found = Refusal<PublishPlanRefusalCode>;

const field = ['planSkuId'];

const noTerms = (detail: string): Found =>
  saying(refusal('NO_TERMS', field, ruleOnly('R-PRG-06')), detail);

const gapRefusals = ({ plan, product, clauses }: PlanFacts, code: string): readonly Found[] => {
  const missing = kindsMissingIn(winnersFor(clauses, plan, product));
  return missing.length === 0
    ? []
    : [noTerms(`no clause of ${code} answers for it on ${missing.join(', ')}`)];
};

const tieRefusals = (
  { plan, product, clauses, regions }: PlanFacts,
  code: string,
): readonly Found[] =>
  tiesForPlan(clauses, { product: product ?? null, planMonths: plan.termMonths }, regions).map(
    ({ one, other }) =>
      noTerms(`${one.reference} and ${other.reference} of ${code} win with equal right for it`),
  );

/** Whoever buys a plan accepts its terms: they have to bind, and to answer all that a plan asks in one way only. */
const termsRefusals = (facts: PlanFacts): readonly Found[] => {
  const { terms } = facts;
  return terms?.status === 'PUBLISHED'
    ? [...gapRefusals(facts, terms.code), ...tieRefusals(facts, terms.code)]
    : [noTerms(`${terms?.code ?? 'what it names'} is not published`)];
};

/** Whether a day has come where plans are sold: today there, or the first day of the terms where that is still to come. */
const hasComeOnceSold = (day: string, timeZone: string, { terms, now }: PlanFacts): boolean =>
  day <= localDayOf(now, timeZone) || (terms !== undefined && day <= terms.validFrom);

/** Whether contracts may pin a schedule from the first day on which the plan can be sold where the schedule is quoted. */
const holdsOnceSold = ({ validFrom, regionCode }: FeeSchedule, facts: PlanFacts): boolean => {
  const region = facts.regions.find(({ code }) => code === regionCode);
  return hasComeOnceSold(validFrom, region?.timeZone ?? 'UTC', facts);
};

/** The published schedules that have some fee for the plan, begun or to come. */
const schedulesNaming = ({ plan, schedules, tiers }: PlanFacts): readonly FeeSchedule[] =>
  schedules
    .filter(({ status }) => status === 'PUBLISHED')
    .filter(({ id }) =>
      hasTiersFor(
        tiers.filter(({ scheduleId }) => scheduleId === id),
        plan.productCode,
        plan.termMonths,
      ),
    );

/** Whether one schedule is behind another one of its place wherever it serves, so that no contract of the plan pins it. */
const isBehind = (old: FeeSchedule, newer: FeeSchedule, facts: PlanFacts): boolean =>
  sharesPlace(old, newer) &&
  old.validFrom < newer.validFrom &&
  old.servesRegionCodes.every((code) => newer.servesRegionCodes.includes(code)) &&
  facts.regions
    .filter(({ code }) => old.servesRegionCodes.includes(code))
    .every(({ timeZone }) => hasComeOnceSold(newer.validFrom, timeZone, facts));

/** The schedules that contracts of the plan may pin, now or later. */
const schedulesPinnable = (facts: PlanFacts): readonly FeeSchedule[] => {
  const { terms, regions } = facts;
  const naming = schedulesNaming(facts);
  return naming
    .filter((schedule) => terms !== undefined && isSoldWhereServed(terms, schedule, regions))
    .filter((schedule) => !naming.some((newer) => isBehind(schedule, newer, facts)));
};

const usesMissingIn = ({ plan, tiers }: PlanFacts, { id }: FeeSchedule): readonly FeeUse[] =>
  usesWithoutFee(
    plan,
    tiers.filter(({ scheduleId }) => scheduleId === id),
  );

const noFee = (detail: string): Found =>
  saying(refusal('NO_FEE', field, ruleOnly('R-PRG-02', 'R-FEE-01')), detail);

/** A contract pins one schedule for all of its uses, so that each that it may pin has to price them all. */
const incompleteRefusals = (facts: PlanFacts): readonly Found[] =>
  schedulesPinnable(facts)
    .map((schedule) => ({ schedule, uses: usesMissingIn(facts, schedule) }))
    .filter(({ uses }) => uses.length > 0)
    .map(({ schedule: { name, validFrom }, uses }) =>
      noFee(
        `${name} from ${validFrom} has none for ${usesInWords(uses)}: one that has them all has to take its place`,
      ),
    );

/** Why schedules that are published count for nothing yet. */
const laterOnes = (facts: PlanFacts): readonly string[] =>
  facts.schedules
    .filter((schedule) => schedule.status === 'PUBLISHED' && !holdsOnceSold(schedule, facts))
    .map(({ name, validFrom }) => `${name} begins only on ${validFrom}`);

/** One schedule has to price every use once the plan is sold; the one that comes nearest says what is missing. */
const unpricedRefusals = (facts: PlanFacts): readonly Found[] => {
  const missing = schedulesNaming(facts)
    .filter((schedule) => holdsOnceSold(schedule, facts))
    .map((schedule) => usesMissingIn(facts, schedule))
    .reduce(
      (fewest, uses) => (uses.length < fewest.length ? uses : fewest),
      usesGranted(facts.plan),
    );
  return missing.length === 0
    ? []
    : [noFee([`no fee is known for ${usesInWords(missing)}`, ...laterOnes(facts)].join('; '))];
};

/** What schedules leave out that contracts may pin; where these leave out nothing, what is not priced yet. */
const feeRefusals = (facts: PlanFacts): readonly Found[] => {
  const incomplete = incompleteRefusals(facts);
  return incomplete.length > 0 ? incomplete : unpricedRefusals(facts);
};

/** Every reason why a plan cannot be put on sale. */
export const planRefusals = (facts: PlanFacts): readonly Found[] => [
  ...termsRefusals(facts),
  ...feeRefusals(facts),
];
