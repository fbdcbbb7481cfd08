import type { PlanSku, Product } from '../catalogue';
import { isClauseOf, type TermsClause } from '../clause';
import type { KeyedId } from '../ids';
import { winnersFor } from '../sale-readiness';
import { planIdOf } from './assemble-plans';
import { type Finding, sentenceOf } from './sheet';
import { findingAt } from './table';
import { type CatalogueRows, type Row, tables } from './tables';

/** What plans are compared with. */
interface PlanFacts {
  readonly products: readonly Product[];
  readonly clauses: readonly TermsClause[];
  readonly plans: readonly PlanSku[];
}

/** A plan as it was collected, with the clauses that win for it. */
interface Judged {
  readonly row: Row<'plans'>;
  readonly winners: readonly TermsClause[];
}

const at = (
  { row }: Judged,
  column: keyof typeof tables.plans.columns,
  reason: string,
): readonly Finding[] => [findingAt(tables.plans, row, column, reason)];

const columnOfLine = {
  REPLACEMENT: 'replacements',
  REPAIR_DISCOUNT: 'repair_discounts',
  MAINTENANCE: 'maintenance',
} as const;

type Quota = Extract<TermsClause, { readonly kind: 'QUOTA' }>;

const isCounted = (line: string): line is keyof typeof columnOfLine =>
  Object.hasOwn(columnOfLine, line);

const quotaFault = (judged: Judged, { reference, content }: Quota): readonly Finding[] => {
  const { line } = content;
  if (!isCounted(line)) return [];
  const column = columnOfLine[line];
  const counts = ({ count, flyawayCount }: Pick<Quota['content'], 'count' | 'flyawayCount'>) =>
    `${count ?? 0} (${flyawayCount ?? 0} flyaways)`;
  const flyawayCount = line === 'REPLACEMENT' ? judged.row.flyaway_max : 0;
  const granted = counts({ count: judged.row[column], flyawayCount });
  return counts(content) === granted
    ? []
    : at(judged, column, `${reference} grants ${counts(content)} and the plan ${granted}`);
};

/** The counts of the plan's own row win, so a clause that says otherwise is a mistake. */
const quotaFaults = (judged: Judged): readonly Finding[] =>
  judged.winners.filter(isClauseOf('QUOTA')).flatMap((clause) => quotaFault(judged, clause));

/** A plan that grants no number of replacements grants a sum, or nothing at all. */
const grantsNothing = (judged: Judged): readonly Finding[] => {
  const hasSum = judged.winners
    .filter(isClauseOf('QUOTA'))
    .some(({ content }) => content.line === 'REPLACEMENT' && content.moneyCap !== null);
  return judged.row.replacements > 0 || hasSum
    ? []
    : at(judged, 'replacements', 'the plan grants neither a number of replacements nor a sum');
};

/** What each clause says of lost aircraft, where it says anything. */
const saysFlyaway = (clause: TermsClause): boolean | undefined => {
  if (clause.kind === 'COVERED_CAUSES') return clause.content.causes.includes('FLYAWAY');
  if (clause.kind !== 'SERVICE_AVAILABILITY' || clause.content.line !== 'REPLACEMENT')
    return undefined;
  return clause.content.includesFlyaway;
};

const flyawayFaults = (judged: Judged): readonly Finding[] =>
  judged.winners
    .filter((clause) => saysFlyaway(clause) === (judged.row.flyaway_max === 0))
    .flatMap(({ reference }) =>
      at(
        judged,
        'flyaway_max',
        `${reference} says otherwise than the plan, which grants ${judged.row.flyaway_max} for lost aircraft`,
      ),
    );

type Renewal = Extract<TermsClause, { readonly kind: 'RENEWAL' }>['content'];

/** How plans name what a clause says on renewal. */
const renewableIn = ({
  isOffered,
  requiresUnusedReplacement,
}: Renewal): Row<'plans'>['renewable'] => {
  if (!isOffered) return 'none';
  return requiresUnusedReplacement ? 'plus' : 'annual_up_to_36m';
};

const renewalFaults = (judged: Judged): readonly Finding[] =>
  judged.winners
    .filter(isClauseOf('RENEWAL'))
    .flatMap(({ reference, content }) => [
      ...(renewableIn(content) === judged.row.renewable
        ? []
        : at(judged, 'renewable', `${reference} says ${renewableIn(content)}`)),
      ...(content.maxTotalMonths === null || content.maxTotalMonths === judged.row.max_total_months
        ? []
        : at(judged, 'max_total_months', `${reference} says ${content.maxTotalMonths}`)),
    ]);

/** The window that products were collected with has to be that of the terms of their plans. */
const windowFaults = (rows: CatalogueRows, { row, winners }: Judged): readonly Finding[] => {
  const product = rows.products.find(({ product_code }) => product_code === row.product_code);
  if (!product) return [];
  return winners
    .filter(isClauseOf('ACTIVATION_WINDOW'))
    .filter(
      ({ content }) =>
        content.unit === 'HOUR' && content.window !== product.activation_window_hours,
    )
    .map(({ reference, content }) =>
      findingAt(
        tables.products,
        product,
        'activation_window_hours',
        `${reference} gives ${content.window} hours`,
      ),
    );
};

/** Plans and products that say otherwise than the clauses that win for them; what is wrong for several plans once. */
export const planFindings = (
  facts: PlanFacts,
  rows: CatalogueRows,
  idOf: KeyedId,
): readonly Finding[] => {
  const found = rows.plans.flatMap((row) => {
    const plan = facts.plans.find(({ id }) => id === planIdOf(idOf, row));
    if (!plan) return [];
    const own = facts.clauses.filter(({ termsId }) => termsId === plan.termsId);
    const product = facts.products.find(({ code }) => code === plan.productCode);
    const judged = { row, winners: winnersFor(own, plan, product) };
    return [
      ...quotaFaults(judged),
      ...grantsNothing(judged),
      ...flyawayFaults(judged),
      ...renewalFaults(judged),
      ...windowFaults(rows, judged),
    ];
  });
  return [...new Map(found.map((finding) => [sentenceOf(finding), finding])).values()];
};
