import type { Product, Region } from '../catalogue';
import { isClauseOf } from '../clause';
import { type TermsQuestion, tiesFor } from '../clause-resolution';
import { activationChannels } from '../vocabulary';
import type { PlacedClause } from './assemble-terms';
import type { Finding } from './sheet';
import { findingAt } from './table';
import { tables } from './tables';

/** The devices and places that a question about terms can be about. */
interface World {
  readonly products: readonly Product[];
  readonly regions: readonly Region[];
}

/** Every question that clauses of these terms can answer differently: what none of them names is asked once, as nothing. */
const questionsOn = (clauses: readonly PlacedClause[], world: World): readonly TermsQuestion[] => {
  const named = <Value>(of: (placed: PlacedClause) => Value | null): readonly (Value | null)[] => [
    ...new Set<Value | null>([null, ...clauses.map(of)]),
  ];
  const months = named(({ clause }) => clause.selector.planMonths);
  const hasRegions = clauses.some(({ clause }) => clause.selector.regionCode !== null);
  const regions = [null, ...(hasRegions ? world.regions : [])];
  const hasChannels = clauses.some(({ clause }) => clause.selector.channel !== null);
  const channels = [null, ...(hasChannels ? activationChannels : [])];
  return [null, ...world.products].flatMap((product) =>
    months.flatMap((planMonths) =>
      regions.flatMap((region) =>
        channels.map((channel) => ({ product, planMonths, region, channel })),
      ),
    ),
  );
};

const byTerms = (placed: readonly PlacedClause[]): ReadonlyMap<string, readonly PlacedClause[]> => {
  const groups = new Map<string, PlacedClause[]>();
  for (const entry of placed) {
    groups.set(entry.clause.termsId, [...(groups.get(entry.clause.termsId) ?? []), entry]);
  }
  return groups;
};

/** Clauses of one edition that say different things with equal right, each pair named once with both lines. */
export const tieFindings = (placed: readonly PlacedClause[], world: World): readonly Finding[] => {
  const rowOf = new Map(placed.map(({ row, clause }) => [clause.id, row]));
  const found = new Map<string, Finding>();
  for (const group of byTerms(placed).values()) {
    const clauses = group.map(({ clause }) => clause);
    for (const question of questionsOn(group, world)) {
      for (const [one, other] of tiesFor(clauses, question)) {
        const row = rowOf.get(other.id);
        const rival = rowOf.get(one.id);
        if (!row || !rival) continue;
        const device = question.product ? ` for ${question.product.code}` : '';
        const reason = `${other.reference} ties with ${one.reference} on line ${rival.line}${device}: neither is more specific`;
        found.set(
          `${one.id} ${other.id}`,
          found.get(`${one.id} ${other.id}`) ?? findingAt(tables.clauses, row, 'reference', reason),
        );
      }
    }
  }
  return [...found.values()];
};

/** Parts and products that contents of clauses name but nobody knows. */
export const contentFindings = (
  placed: readonly PlacedClause[],
  world: World,
  componentCodes: ReadonlySet<string>,
): readonly Finding[] => {
  const productCodes = new Set(world.products.map(({ code }) => code));
  return placed.flatMap(({ row, clause }) => {
    const parts = [clause]
      .filter(isClauseOf('COMPONENT_COVER'))
      .flatMap(({ content }) => content.components);
    const products = [clause]
      .filter(isClauseOf('BONUS'))
      .flatMap(({ content }) => content.eligibleProducts);
    return [
      ...parts
        .filter(({ componentCode }) => !componentCodes.has(componentCode))
        .map(({ componentCode }) => `${componentCode} is no component on record`),
      ...products
        .filter((code) => !productCodes.has(code))
        .map((code) => `${code} is no product on record`),
    ].map((reason) => findingAt(tables.clauses, row, 'content', reason));
  });
};
