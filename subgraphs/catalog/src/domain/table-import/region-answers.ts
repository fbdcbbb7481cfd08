import { localDayOf } from '@care-graph/kernel/domain/period';
import type { ServiceChannel } from '@care-graph/kernel/domain/vocabulary';
import type { FeeSchedule, FeeTier, PlanSku, Product, Region, TermsVersion } from '../catalogue';
import type { TermsClause } from '../clause';
import { defaultChannel, pinnedSchedule } from '../fee-pinning';
import { sellsUnder } from '../in-force';
import { invalidAt, type PlacedRow, type RowFault } from './fault';
import { channelsNamedBy, changedWinners, isBound, shown } from './published-answers';

/** What a region's answers depend on, as it is on record. */
export interface RegionAnswerFacts {
  readonly products: ReadonlyMap<string, Product>;
  readonly regions: readonly Region[];
  readonly terms: readonly TermsVersion[];
  readonly plans: readonly PlanSku[];
  readonly clauses: readonly TermsClause[];
  readonly schedules: readonly FeeSchedule[];
  readonly tiers: readonly FeeTier[];
}

interface RegionRow extends PlacedRow {
  readonly iso_code: string;
  readonly part_of: string | null;
}

/** A region as it is on record, and as a row has it. */
type Moved = readonly [before: Region, after: Region];

/** A plan that was ever on sale, with all that answers for it. */
interface BoundPlan {
  readonly plan: PlanSku;
  readonly product: Product | null;
  readonly terms: TermsVersion | undefined;
  readonly clauses: readonly TermsClause[];
  readonly schedules: readonly FeeSchedule[];
  readonly tiers: readonly FeeTier[];
}

const boundPlans = (facts: RegionAnswerFacts): readonly BoundPlan[] =>
  facts.plans.filter(isBound).map((plan) => ({
    plan,
    product: facts.products.get(plan.productCode) ?? null,
    terms: facts.terms.find(({ id }) => id === plan.termsId),
    clauses: facts.clauses.filter(({ termsId }) => termsId === plan.termsId),
    schedules: facts.schedules.filter(
      ({ termsId, status }) => termsId === plan.termsId && status === 'PUBLISHED',
    ),
    tiers: facts.tiers.filter(({ productCode }) => productCode === plan.productCode),
  }));

/** Whether something is for one of the wider regions, so that it counts in one that is part of them. */
const isForWiderOf = (moved: Moved, regionCode: string | null): boolean =>
  regionCode !== null && moved.some(({ partOfCode }) => partOfCode === regionCode);

/**
 * The references of the clauses that win in the region as it is, or as it would be, and not both times. Where it has
 * not sold under the plan's terms, nobody was promised any.
 */
const changedClauses = (
  { plan: { termMonths: planMonths }, product, terms, clauses }: BoundPlan,
  moved: Moved,
): readonly string[] => {
  const [before, after] = moved;
  if (!terms || !sellsUnder(before, terms)) return [];
  if (!clauses.some(({ selector }) => isForWiderOf(moved, selector.regionCode))) return [];
  return channelsNamedBy(clauses).flatMap((channel) => {
    const question = { product, planMonths, channel };
    return changedWinners(clauses, [
      { ...question, region: before },
      { ...question, region: after },
    ]);
  });
};

/** The days, from today on, from which another schedule may be the one that contracts pin. */
const daysToCome = (schedules: readonly FeeSchedule[], today: string): readonly string[] => [
  today,
  ...schedules.map(({ validFrom }) => validFrom).filter((day) => day > today),
];

const nameOf = ({ name, validFrom }: FeeSchedule): string => `${name} from ${validFrom}`;

/** The names of the schedules that contracts would pin in the region as it is, or as it would be, and not both times. */
const changedFees = (
  { plan, schedules, tiers }: BoundPlan,
  moved: Moved,
  now: Date,
): readonly string[] => {
  if (!schedules.some(({ regionCode }) => isForWiderOf(moved, regionCode))) return [];
  const { productCode, termMonths, termsId } = plan;
  const channels = new Set<ServiceChannel>([
    defaultChannel,
    ...schedules.map(({ channel }) => channel),
  ]);
  return daysToCome(schedules, localDayOf(now, moved[0].timeZone)).flatMap((day) =>
    [...channels].flatMap((channel) => {
      const asked = { productCode, termMonths, termsId, channel, day };
      const [old, next] = moved.map((region) =>
        pinnedSchedule(schedules, tiers, { ...asked, region }),
      );
      return old && next && old.id !== next.id ? [nameOf(old), nameOf(next)] : [];
    }),
  );
};

/** The first of the plans for which something else would answer, in words, and how many more there are. */
const inWords = (
  changes: readonly { readonly plan: PlanSku; readonly names: readonly string[] }[],
): string | undefined => {
  const [first, ...more] = changes;
  if (!first) return undefined;
  const others = more.length === 0 ? '' : `, and for ${more.length} more`;
  return `${first.plan.name} was published, and ${shown(first.names)} would answer for it there otherwise than before${others}`;
};

/** What a region is part of decides which clauses and fees answer there: for plans that were published these stay. */
export const movedRegionFaults = (
  rows: readonly RegionRow[],
  facts: RegionAnswerFacts,
  now: Date,
): readonly RowFault[] => {
  const onRecord = new Map(facts.regions.map((region) => [region.code, region]));
  const bound = boundPlans(facts);
  return rows.flatMap((row) => {
    const before = onRecord.get(row.iso_code);
    if (!before || before.partOfCode === row.part_of) return [];
    const moved: Moved = [before, { ...before, partOfCode: row.part_of }];
    const changes = bound
      .map((one) => ({
        plan: one.plan,
        names: [...changedClauses(one, moved), ...changedFees(one, moved, now)],
      }))
      .filter(({ names }) => names.length > 0);
    const words = inWords(changes);
    const kept = before.partOfCode ?? 'blank';
    return words ? [invalidAt(row, 'part_of', `has to stay ${kept}: ${words}`)] : [];
  });
};
