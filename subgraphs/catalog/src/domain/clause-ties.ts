import type { Product, Region } from './catalogue';
import { matterOf, type TermsClause, type TermsSelector } from './clause';
import { rankOfDevice, type TermsQuestion, tiesFor } from './clause-resolution';
import { chainOf } from './region-chain';

/** The devices and places that a question about terms can be about. */
export interface World {
  readonly products: readonly Product[];
  readonly regions: readonly Region[];
}

/** Two clauses of one edition that say different things with equal right, and a question that both answer. */
export interface Tie {
  readonly one: TermsClause;
  readonly other: TermsClause;
  readonly question: TermsQuestion;
}

type Products = World['products'];

/** Products by each of the names that clauses know them by. */
interface Shelf {
  readonly all: Products;
  readonly byCode: ReadonlyMap<string, Products>;
  readonly bySeries: ReadonlyMap<string, Products>;
}

const shelfOf = (products: Products): Shelf => {
  const bySeries = new Map<string, Product[]>();
  for (const product of products) {
    for (const code of product.seriesCodes) {
      const series = bySeries.get(code);
      if (series) series.push(product);
      else bySeries.set(code, [product]);
    }
  }
  return {
    all: products,
    byCode: new Map(products.map((product) => [product.code, [product]])),
    bySeries,
  };
};

const namesDevice = ({ productCode, seriesCode, family, kind }: TermsSelector): boolean =>
  [productCode, seriesCode, family, kind].some((named) => named !== null);

const namedProducts = ({ productCode, seriesCode }: TermsSelector, shelf: Shelf): Products => {
  if (productCode !== null) return shelf.byCode.get(productCode) ?? [];
  return seriesCode === null ? shelf.all : (shelf.bySeries.get(seriesCode) ?? []);
};

/** The devices that a clause is about; nothing stands for a clause about any. */
const devicesOf = ({ selector }: TermsClause, shelf: Shelf): readonly (Product | null)[] =>
  namesDevice(selector)
    ? namedProducts(selector, shelf).filter(
        (product) => rankOfDevice(selector, product) !== undefined,
      )
    : [null];

/** What two clauses share when neither is more specific than the other for a device. */
const standingOf = ({ selector }: TermsClause, product: Product | null): string => {
  const { planMonths, regionCode, channel } = selector;
  const rank = rankOfDevice(selector, product);
  return [product?.code, rank, planMonths, regionCode, channel].join(' ');
};

/** The regions about which a clause that names one can be asked: that one, and those that are part of it. */
const regionsNamedBy = (code: string | null, { regions }: World): readonly (Region | null)[] =>
  code === null ? [null] : regions.filter((region) => chainOf(region).includes(code));

/**
 * The questions for which rivals can tie: those about a device for which two of them stand equal. What these do not
 * name is left out, since whatever else answers without it answers every question that has it too.
 */
const questionsOn = (
  rivals: readonly TermsClause[],
  shelf: Shelf,
  world: World,
): readonly TermsQuestion[] => {
  const seen = new Set<string>();
  const questions = new Map<string, readonly TermsQuestion[]>();
  for (const clause of rivals) {
    for (const product of devicesOf(clause, shelf)) {
      const standing = standingOf(clause, product);
      const { planMonths, regionCode, channel } = clause.selector;
      if (seen.has(standing) && !questions.has(standing)) {
        const regions = regionsNamedBy(regionCode, world);
        questions.set(
          standing,
          regions.map((region) => ({ product, planMonths, region, channel })),
        );
      }
      seen.add(standing);
    }
  }
  return [...questions.values()].flat();
};

/** Only clauses of one edition about one matter can be rivals. */
const rivalsIn = (clauses: readonly TermsClause[]): readonly (readonly TermsClause[])[] => {
  const groups = new Map<string, TermsClause[]>();
  for (const clause of clauses) {
    const matter = `${clause.termsId} ${matterOf(clause)}`;
    const group = groups.get(matter);
    if (group) group.push(clause);
    else groups.set(matter, [clause]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

/** All pairs of clauses that tie for some question, each named once. */
export const tiesIn = (clauses: readonly TermsClause[], world: World): readonly Tie[] => {
  const shelf = shelfOf(world.products);
  const found = new Map<string, Tie>();
  for (const rivals of rivalsIn(clauses)) {
    for (const question of questionsOn(rivals, shelf, world)) {
      for (const [one, other] of tiesFor(rivals, question)) {
        const pair = `${one.id} ${other.id}`;
        if (!found.has(pair)) found.set(pair, { one, other, question });
      }
    }
  }
  return [...found.values()];
};
