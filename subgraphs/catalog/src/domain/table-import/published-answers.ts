import type { PlanSku, Product, Region, TermsVersion } from '../catalogue';
import type { TermsClause } from '../clause';
import { clausesFor, rankOfDevice, type TermsQuestion, tiesFor } from '../clause-resolution';
import { tiesForProduct } from '../clause-ties';
import { chainOf } from '../region-chain';
import { invalidAt, type PlacedRow, type RowFault } from './fault';

/** What a product's answers depend on, as it is on record. */
export interface AnswerFacts {
  readonly products: ReadonlyMap<string, Product>;
  readonly regions: readonly Region[];
  readonly terms: readonly TermsVersion[];
  readonly plans: readonly PlanSku[];
  readonly clauses: readonly TermsClause[];
}

interface ProductRow extends PlacedRow {
  readonly product_code: string;
  readonly series: string;
  readonly family: string;
}

/** The column that makes another device of a product, as far as clauses can tell. */
const columnOf = (before: Product | undefined, { family }: Product): 'family' | 'series' =>
  before && before.family !== family ? 'family' : 'series';

/** Whether something was ever published. */
export const isBound = ({ status }: { readonly status: string }): boolean => status !== 'DRAFT';

/** The product's plans that were ever on sale. */
const boundPlans = ({ plans }: AnswerFacts, code: string): readonly PlanSku[] =>
  plans.filter((plan) => plan.productCode === code && isBound(plan));

const boundClauses = ({ terms, clauses }: AnswerFacts): readonly TermsClause[] => {
  const bound = new Set(terms.filter(isBound).map(({ id }) => id));
  return clauses.filter(({ termsId }) => bound.has(termsId));
};

/** Whether some of the clauses speak of one product in another way than of the other. */
const ranksDiffer = (clauses: readonly TermsClause[], one: Product, other: Product): boolean =>
  clauses.some(({ selector }) => rankOfDevice(selector, one) !== rankOfDevice(selector, other));

/** The channels by which clauses can tell questions apart: none, and each that they name. */
export const channelsNamedBy = (
  clauses: readonly TermsClause[],
): readonly TermsQuestion['channel'][] => [
  ...new Set([null, ...clauses.map(({ selector }) => selector.channel)]),
];

/** Every question about a plan that its clauses can tell from another: by the places and channels that they name. */
const questionsAbout = (
  { termMonths }: PlanSku,
  clauses: readonly TermsClause[],
  regions: readonly Region[],
): readonly Omit<TermsQuestion, 'product'>[] => {
  const named = new Set(clauses.map(({ selector }) => selector.regionCode));
  const places = regions.filter((region) => chainOf(region).some((code) => named.has(code)));
  return [null, ...places].flatMap((region) =>
    channelsNamedBy(clauses).map((channel) => ({ planMonths: termMonths, region, channel })),
  );
};

/** The references of the clauses that win for a question; nothing where some tie. */
const winnersOf = (
  clauses: readonly TermsClause[],
  question: TermsQuestion,
): readonly string[] | undefined =>
  tiesFor(clauses, question).length > 0
    ? undefined
    : clausesFor(clauses, question).map(({ reference }) => reference);

/** The references of the clauses that win for one of the two questions only; none where some tie. */
export const changedWinners = (
  clauses: readonly TermsClause[],
  [before, after]: readonly [TermsQuestion, TermsQuestion],
): readonly string[] => {
  const old = winnersOf(clauses, before);
  const now = winnersOf(clauses, after);
  if (!old || !now) return [];
  return [
    ...old.filter((reference) => !now.includes(reference)),
    ...now.filter((reference) => !old.includes(reference)),
  ];
};

/** Each name once, in alphabetical order. */
export const shown = (names: readonly string[]): string => [...new Set(names)].sort().join(', ');

/** Whoever bought a plan was promised the clauses that won for it then. */
const changedAnswers = (
  row: ProductRow,
  [before, after]: readonly [Product, Product],
  facts: AnswerFacts,
): readonly RowFault[] =>
  boundPlans(facts, row.product_code).flatMap((plan) => {
    const clauses = facts.clauses.filter(({ termsId }) => termsId === plan.termsId);
    if (!ranksDiffer(clauses, before, after)) return [];
    const changed = questionsAbout(plan, clauses, facts.regions).flatMap((question) =>
      changedWinners(clauses, [
        { ...question, product: before },
        { ...question, product: after },
      ]),
    );
    const reason = `has to stay: ${plan.name} was published, and ${shown(changed)} would answer for it otherwise than before`;
    return changed.length === 0 ? [] : [invalidAt(row, columnOf(before, after), reason)];
  });

/** Clauses of editions that bind were told apart for every product that was there. */
const tiesOf = (
  row: ProductRow,
  [before, after]: readonly [Product | undefined, Product],
  facts: AnswerFacts,
): readonly RowFault[] =>
  tiesForProduct(boundClauses(facts), after, facts.regions)
    .filter(({ question }) => question.product?.code === after.code)
    .map(({ one, other }) => {
      const reason = `has to be another one: ${one.reference} and ${other.reference} are published and would win with equal right for ${after.code}`;
      return invalidAt(row, columnOf(before, after), reason);
    });

/** What published clauses would answer otherwise for a product as a row has it, or with equal right. */
export const answerFaults = (
  row: ProductRow,
  after: Product,
  facts: AnswerFacts,
): readonly RowFault[] => {
  const before = facts.products.get(row.product_code);
  if (!before) return tiesOf(row, [before, after], facts);
  if (!ranksDiffer(boundClauses(facts), before, after)) return [];
  return [...changedAnswers(row, [before, after], facts), ...tiesOf(row, [before, after], facts)];
};

/** A plan that was published with a right for lost aircraft keeps it. */
export const lostAircraftFaults = (
  row: PlacedRow & { readonly product_code: string; readonly flyaway_covered: boolean },
  facts: AnswerFacts,
): readonly RowFault[] =>
  row.flyaway_covered
    ? []
    : boundPlans(facts, row.product_code)
        .filter(({ counts }) => counts.flyaways > 0)
        .map(({ name, counts }) =>
          invalidAt(
            row,
            'flyaway_covered',
            `has to be true: ${name} was published with ${counts.flyaways} for lost aircraft`,
          ),
        );
