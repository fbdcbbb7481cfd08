import type { FeeTier, PlanSku, Product, TermsVersion } from '../catalogue';
import { type ClauseKind, isClauseOf, type TermsClause } from '../clause';
import { clausesFor } from '../clause-resolution';
import { tierFor } from '../fee';
import type { KeyedId } from '../ids';
import { scheduleIdOf } from './assemble-fees';
import { planIdOf } from './assemble-plans';
import type { Finding } from './sheet';
import { findingAt } from './table';
import { type CatalogueRows, type Row, tables } from './tables';

/** What is known when a plan is put on sale. */
interface SaleFacts {
  readonly products: readonly Product[];
  readonly terms: readonly TermsVersion[];
  readonly clauses: readonly TermsClause[];
  readonly plans: readonly PlanSku[];
  readonly tiers: readonly FeeTier[];
}

/** Kinds of clauses that every plan on sale needs an answer from. */
const neededKinds: readonly ClauseKind[] = [
  'QUOTA', 'ACTIVATION_WINDOW', 'REQUIRED_SERIALS', 'COMPONENT_COVER', 'COVERED_CAUSES',
  'SERVICE_AVAILABILITY', 'FEE_RULE', 'DEADLINE', 'RENEWAL', 'TERRITORY', 'RETURN', 'TRANSFER',
]; // prettier-ignore

const winnersFor = (facts: SaleFacts, plan: PlanSku): readonly TermsClause[] => {
  const product = facts.products.find(({ code }) => code === plan.productCode) ?? null;
  const own = facts.clauses.filter(({ termsId }) => termsId === plan.termsId);
  return clausesFor(own, { product, planMonths: plan.termMonths, region: null, channel: null });
};

const gapsOf = (facts: SaleFacts, plan: PlanSku): readonly string[] => {
  const winners = winnersFor(facts, plan);
  const answered = new Set(winners.map(({ kind }) => kind));
  return neededKinds
    .filter((kind) => !answered.has(kind))
    .map((kind) => `no clause of kind ${kind} answers for it`);
};

/** The counts of the plan's own row win, so a clause that says otherwise is a mistake. */
const quotaFaults = (facts: SaleFacts, plan: PlanSku): readonly string[] => {
  const granted = winnersFor(facts, plan)
    .filter(isClauseOf('QUOTA'))
    .find(({ content }) => content.line === 'REPLACEMENT');
  if (!granted) return [];
  const { count, flyawayCount } = granted.content;
  const { replacements, flyaways } = plan.counts;
  return count === replacements && (flyawayCount ?? 0) === flyaways
    ? []
    : [
        `${granted.reference} grants ${count ?? 'any number'} (${flyawayCount ?? 0} flyaways) and ${tables.plans.file} ${replacements} (${flyaways})`,
      ];
};

/** Every use that a plan grants has to have a fee in its own generation, since an unknown fee is never zero. */
const feeGapsOf = (
  { productCode, termMonths, counts }: PlanSku,
  tiers: readonly FeeTier[],
): readonly string[] => {
  const uses = (['DAMAGE', 'FLYAWAY'] as const).flatMap((incidentType) =>
    counts.flyaways === 0 && incidentType === 'FLYAWAY'
      ? []
      : Array.from({ length: counts.replacements }, (_, index) => ({
          productCode,
          termMonths,
          incidentType,
          ordinal: index + 1,
        })),
  );
  return uses
    .filter((use) => !tierFor(tiers, use))
    .map(({ incidentType, ordinal }) => `no fee is known for use ${ordinal} (${incidentType})`);
};

const tiersOf = (facts: SaleFacts, rows: CatalogueRows, row: Row<'plansOnSale'>, idOf: KeyedId) => {
  const own = new Set(
    rows.fees
      .filter(({ terms_generation }) => terms_generation === row.terms_generation)
      .map((fee) => scheduleIdOf(idOf, fee)),
  );
  return facts.tiers.filter(({ scheduleId }) => own.has(scheduleId));
};

/** What keeps a plan from being sold: terms that are not published, a clause or a fee that is missing. */
export const saleFindings = (
  facts: SaleFacts,
  rows: CatalogueRows,
  idOf: KeyedId,
): readonly Finding[] =>
  rows.plansOnSale.flatMap((row) => {
    const plan = facts.plans.find(({ id }) => id === planIdOf(idOf, row));
    if (!plan) return [];
    const terms = facts.terms.find(({ id }) => id === plan.termsId);
    const reasons = [
      ...(terms?.status === 'PUBLISHED'
        ? []
        : [`its terms ${terms?.code ?? ''} are not published`]),
      ...gapsOf(facts, plan),
      ...quotaFaults(facts, plan),
      ...feeGapsOf(plan, tiersOf(facts, rows, row, idOf)),
    ];
    return reasons.map((reason) => findingAt(tables.plansOnSale, row, 'product_code', reason));
  });
