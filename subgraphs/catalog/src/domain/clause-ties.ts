import type { Product, Region } from './catalogue';
import { matterOf, type TermsClause, type TermsSelector } from './clause';
import { rankOfDevice, type TermsQuestion, tiesFor } from './clause-resolution';
import { chainOf } from './region-chain';
import { familyFacts } from './vocabulary';

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

/** A device as questions about terms see it. */
type Device = NonNullable<TermsQuestion['product']>;
type Devices = readonly Device[];

/** Devices by each of the names that clauses know them by. */
interface Shelf {
  readonly all: Devices;
  readonly byCode: ReadonlyMap<string, Devices>;
  readonly bySeries: ReadonlyMap<string, Devices>;
}

/** What stands in for the products that a series is still to get: one of each family, since any may come. */
const standInsFor = (seriesCode: string): Devices =>
  Object.values(familyFacts).map(({ family, kind }) => ({
    code: `any product of ${seriesCode}`,
    seriesCodes: [seriesCode],
    family,
    kind,
  }));

const devicesBySeries = (products: Devices): Map<string, Device[]> => {
  const bySeries = new Map<string, Device[]>();
  for (const product of products) {
    for (const code of product.seriesCodes) {
      const series = bySeries.get(code);
      if (series) series.push(product);
      else bySeries.set(code, [product]);
    }
  }
  return bySeries;
};

const shelfOf = (products: Devices): Shelf => ({
  all: products,
  byCode: new Map(products.map((product) => [product.code, [product]])),
  bySeries: devicesBySeries(products),
});

/** A shelf on which no series that a clause names is empty. */
const filled = (shelf: Shelf, clauses: readonly TermsClause[]): Shelf => {
  const named = clauses.flatMap(({ selector: { seriesCode } }) => seriesCode ?? []);
  const empty = named.filter((code) => !shelf.bySeries.has(code));
  const standIns = empty.map((code) => [code, standInsFor(code)] as const);
  return { ...shelf, bySeries: new Map([...shelf.bySeries, ...standIns]) };
};

const namesDevice = ({ productCode, seriesCode, family, kind }: TermsSelector): boolean =>
  [productCode, seriesCode, family, kind].some((named) => named !== null);

const namedDevices = ({ productCode, seriesCode }: TermsSelector, shelf: Shelf): Devices => {
  if (productCode !== null) return shelf.byCode.get(productCode) ?? [];
  return seriesCode === null ? shelf.all : (shelf.bySeries.get(seriesCode) ?? []);
};

/** The devices that a clause is about; nothing stands for a clause about any. */
const devicesOf = ({ selector }: TermsClause, shelf: Shelf): readonly (Device | null)[] =>
  namesDevice(selector)
    ? namedDevices(selector, shelf).filter(
        (product) => rankOfDevice(selector, product) !== undefined,
      )
    : [null];

/** What two clauses share when neither is more specific than the other for a device. */
const standingOf = ({ selector }: TermsClause, product: Device | null): string => {
  const { planMonths, regionCode, channel } = selector;
  const rank = rankOfDevice(selector, product);
  return [product?.code, product?.family, rank, planMonths, regionCode, channel].join(' ');
};

/** The regions about which a clause that names one can be asked: that one, and those that are part of it. */
const regionsNamedBy = (
  code: string | null,
  regions: readonly Region[],
): readonly (Region | null)[] =>
  code === null ? [null] : regions.filter((region) => chainOf(region).includes(code));

/**
 * The questions for which rivals can tie: those about a device for which two of them stand equal. What these do not
 * name is left out, since whatever else answers without it answers every question that has it too.
 */
const questionsOn = (
  rivals: readonly TermsClause[],
  shelf: Shelf,
  regions: readonly Region[],
): readonly TermsQuestion[] => {
  const seen = new Set<string>();
  const questions = new Map<string, readonly TermsQuestion[]>();
  for (const clause of rivals) {
    for (const product of devicesOf(clause, shelf)) {
      const standing = standingOf(clause, product);
      const { planMonths, regionCode, channel } = clause.selector;
      if (seen.has(standing) && !questions.has(standing)) {
        questions.set(
          standing,
          regionsNamedBy(regionCode, regions).map((region) => ({
            product,
            planMonths,
            region,
            channel,
          })),
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

/** What becomes of the questions for which clauses of one matter could tie. */
type Asked = (question: TermsQuestion) => TermsQuestion;

const tiesAmong = (
  clauses: readonly TermsClause[],
  { shelf, regions }: { readonly shelf: Shelf; readonly regions: readonly Region[] },
  asked: Asked,
): readonly Tie[] => {
  const found = new Map<string, Tie>();
  for (const rivals of rivalsIn(clauses)) {
    for (const question of questionsOn(rivals, shelf, regions).map(asked)) {
      for (const [one, other] of tiesFor(rivals, question)) {
        const pair = `${one.id} ${other.id}`;
        if (!found.has(pair)) found.set(pair, { one, other, question });
      }
    }
  }
  return [...found.values()];
};

/**
 * All pairs of clauses that tie for some question, each named once: about products on record, and about those that a
 * series without any may get.
 */
export const tiesIn = (
  clauses: readonly TermsClause[],
  { products, regions }: World,
): readonly Tie[] =>
  tiesAmong(
    clauses,
    { shelf: filled(shelfOf(products), clauses), regions },
    (question) => question,
  );

/** All pairs of clauses that tie for some question about one product, or about none in particular, each named once. */
export const tiesForProduct = (
  clauses: readonly TermsClause[],
  product: Product,
  regions: readonly Region[],
): readonly Tie[] =>
  tiesAmong(clauses, { shelf: shelfOf([product]), regions }, (question) => question);

/** A plan as clauses see it; its product is null where it is not on record. */
interface PlanQuestion {
  readonly product: Product | null;
  readonly planMonths: number;
}

/** All pairs of clauses that tie for one plan somewhere, each named once. */
export const tiesForPlan = (
  clauses: readonly TermsClause[],
  { product, planMonths }: PlanQuestion,
  regions: readonly Region[],
): readonly Tie[] =>
  tiesAmong(clauses, { shelf: shelfOf(product ? [product] : []), regions }, (question) => ({
    ...question,
    product,
    planMonths,
  }));
