import { isClauseOf } from '../clause';
import { tiesIn, type World } from '../clause-ties';
import type { PlacedClause } from './assemble-terms';
import type { Finding } from './sheet';
import { findingAt } from './table';
import { tables } from './tables';

/** Clauses of one edition that say different things with equal right, each pair named once with both lines. */
export const tieFindings = (placed: readonly PlacedClause[], world: World): readonly Finding[] => {
  const rowOf = new Map(placed.map(({ row, clause }) => [clause.id, row]));
  const clauses = placed.map(({ clause }) => clause);
  return tiesIn(clauses, world).flatMap(({ one, other, question }) => {
    const row = rowOf.get(other.id);
    const rival = rowOf.get(one.id);
    if (!row || !rival) return [];
    const device = question.product ? ` for ${question.product.code}` : '';
    const reason = `${other.reference} ties with ${one.reference} on line ${rival.line}${device}: neither is more specific`;
    return [findingAt(tables.clauses, row, 'reference', reason)];
  });
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
