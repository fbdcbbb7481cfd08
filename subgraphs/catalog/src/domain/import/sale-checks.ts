import type { FeeTier, PlanSku, Product, TermsVersion } from '../catalogue';
import type { TermsClause } from '../clause';
import { hasTiersFor } from '../fee';
import type { KeyedId } from '../ids';
import { kindsMissingIn, usesWithoutFee, winnersFor } from '../sale-readiness';
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

const winnersOf = (facts: SaleFacts, plan: PlanSku): readonly TermsClause[] =>
  winnersFor(
    facts.clauses.filter(({ termsId }) => termsId === plan.termsId),
    plan,
    facts.products.find(({ code }) => code === plan.productCode),
  );

const gapsOf = (facts: SaleFacts, plan: PlanSku): readonly string[] =>
  kindsMissingIn(winnersOf(facts, plan)).map((kind) => `no clause of kind ${kind} answers for it`);

const bySchedule = (tiers: readonly FeeTier[]): readonly (readonly FeeTier[])[] => {
  const ids = [...new Set(tiers.map(({ scheduleId }) => scheduleId))];
  return ids.map((id) => tiers.filter(({ scheduleId }) => scheduleId === id));
};

/**
 * Every use that a plan grants has to have a fee in its own generation, since an unknown fee is never zero;
 * a contract pins one schedule, so that each that speaks of the plan has to price them all.
 */
const feeGapsOf = (plan: PlanSku, tiers: readonly FeeTier[]): readonly string[] => {
  const { productCode, termMonths } = plan;
  const pinnable = bySchedule(tiers).filter((own) => hasTiersFor(own, productCode, termMonths));
  const gaps = (pinnable.length === 0 ? [[]] : pinnable).flatMap((own) =>
    usesWithoutFee(plan, own).map(
      ({ incidentType, ordinal }) => `no fee is known for use ${ordinal} (${incidentType})`,
    ),
  );
  return [...new Set(gaps)];
};

/** How a plan is handed over is on record, and never guessed. */
const formGapsOf = ({ forms }: PlanSku): readonly string[] =>
  forms.length === 0 ? ['nobody says in which form it is handed over'] : [];

const tiersOf = (facts: SaleFacts, rows: CatalogueRows, row: Row<'plansOnSale'>, idOf: KeyedId) => {
  const own = new Set(
    rows.fees
      .filter(({ terms_generation }) => terms_generation === row.terms_generation)
      .map((fee) => scheduleIdOf(idOf, fee)),
  );
  return facts.tiers.filter(({ scheduleId }) => own.has(scheduleId));
};

/** What keeps a plan from being sold: terms that are not published, a clause, a form or a fee that is missing. */
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
      ...formGapsOf(plan),
      ...feeGapsOf(plan, tiersOf(facts, rows, row, idOf)),
    ];
    return reasons.map((reason) => findingAt(tables.plansOnSale, row, 'product_code', reason));
  });
