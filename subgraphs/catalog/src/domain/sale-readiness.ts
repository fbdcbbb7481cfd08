import type { FeeSchedule, FeeTier, PlanSku, Product } from './catalogue';
import type { ClauseKind, TermsClause } from './clause';
import { clausesFor, type TermsQuestion, tiesFor } from './clause-resolution';
import { type FeeUse, tierFor } from './fee';

/** Kinds of clauses that every plan on sale needs an answer from. */
const neededKinds: readonly ClauseKind[] = [
  'QUOTA', 'ACTIVATION_WINDOW', 'REQUIRED_SERIALS', 'COMPONENT_COVER', 'COVERED_CAUSES',
  'SERVICE_AVAILABILITY', 'FEE_RULE', 'DEADLINE', 'RENEWAL', 'TERRITORY', 'RETURN', 'TRANSFER',
]; // prettier-ignore

/** What is asked of the terms for a plan, wherever and however it is sold. */
const questionOf = (
  { termMonths }: Pick<PlanSku, 'termMonths'>,
  product: Product | undefined,
): TermsQuestion => ({
  product: product ?? null,
  planMonths: termMonths,
  region: null,
  channel: null,
});

/** The clauses that win for a plan; of those that tie, which is a mistake of its own, the first. */
export const winnersFor = (
  clauses: readonly TermsClause[],
  plan: Pick<PlanSku, 'termMonths'>,
  product: Product | undefined,
): readonly TermsClause[] => {
  const question = questionOf(plan, product);
  const tied = new Set(tiesFor(clauses, question).map(([, other]) => other.id));
  return clausesFor(
    clauses.filter(({ id }) => !tied.has(id)),
    question,
  );
};

/** The kinds of clauses that a plan needs and that none of these is of. */
export const kindsMissingIn = (winners: readonly TermsClause[]): readonly ClauseKind[] => {
  const answered = new Set(winners.map(({ kind }) => kind));
  return neededKinds.filter((kind) => !answered.has(kind));
};

/** Every use that a plan grants: each turn of a replacement, and each turn that may be a lost aircraft's. */
export const usesGranted = ({
  productCode,
  termMonths,
  counts,
}: Pick<PlanSku, 'productCode' | 'termMonths' | 'counts'>): readonly FeeUse[] =>
  (['DAMAGE', 'FLYAWAY'] as const).flatMap((incidentType) =>
    counts.flyaways === 0 && incidentType === 'FLYAWAY'
      ? []
      : Array.from({ length: counts.replacements }, (_, index) => ({
          productCode,
          termMonths,
          incidentType,
          ordinal: index + 1,
        })),
  );

export const usesInWords = (uses: readonly FeeUse[]): string =>
  uses.map(({ ordinal, incidentType }) => `use ${ordinal} (${incidentType})`).join(', ');

/** The uses that a plan grants and that none of these tiers prices: an unknown fee is never zero. */
export const usesWithoutFee = (
  plan: Pick<PlanSku, 'productCode' | 'termMonths' | 'counts'>,
  tiers: readonly FeeTier[],
): readonly FeeUse[] => usesGranted(plan).filter((use) => !tierFor(tiers, use));

/** Schedules of any status, with their tiers. */
interface Fees {
  readonly schedules: readonly Pick<FeeSchedule, 'id'>[];
  readonly tiers: readonly FeeTier[];
}

/** Whether one of the schedules prices every use that a plan grants: contracts pin one for all of them. */
export const isPricedByOne = (
  plan: Pick<PlanSku, 'productCode' | 'termMonths' | 'counts'>,
  { schedules, tiers }: Fees,
): boolean =>
  schedules.some(
    ({ id }) =>
      usesWithoutFee(
        plan,
        tiers.filter(({ scheduleId }) => scheduleId === id),
      ).length === 0,
  );
