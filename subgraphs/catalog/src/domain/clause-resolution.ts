import type { ActivationChannel } from '@care-graph/kernel/domain/vocabulary';
import type { Product } from './catalogue';
import { type ClauseKind, matterOf, type TermsClause, type TermsSelector } from './clause';
import { chainOf, type RegionFacts } from './region-chain';

type ProductFacts = Pick<Product, 'code' | 'seriesCodes' | 'family' | 'kind'>;

/** What a question about terms is about; a clause that asks for what is left out does not apply. */
export interface TermsQuestion {
  readonly product: ProductFacts | null;
  readonly planMonths: number | null;
  readonly region: RegionFacts | null;
  readonly channel: ActivationChannel | null;
}

/** How narrowly a clause speaks: product before series, family, kind; then length, region, channel. */
type Rank = readonly [device: number, months: number, region: number, channel: number];

const NO_MATCH = undefined;

/** How narrowly a clause speaks of a device, or nothing when it does not apply to it. */
export const rankOfDevice = (
  selector: TermsSelector,
  product: ProductFacts | null,
): number | undefined => {
  const { productCode, seriesCode, family, kind } = selector;
  const asked = [
    [4, productCode, (wanted: string) => product?.code === wanted],
    [3, seriesCode, (wanted: string) => product?.seriesCodes.includes(wanted) === true],
    [2, family, (wanted: string) => product?.family === wanted],
    [1, kind, (wanted: string) => product?.kind === wanted],
  ] as const;
  const named = asked.filter(([, wanted]) => wanted !== null);
  if (!named.every(([, wanted, fits]) => wanted !== null && fits(wanted))) return NO_MATCH;
  return named.reduce((highest, [level]) => Math.max(highest, level), 0);
};

/** The region itself ranks above the wider one that it is part of. */
const rankOfRegion = (wanted: string | null, region: RegionFacts | null): number | undefined => {
  if (wanted === null) return 0;
  const place = region === null ? -1 : chainOf(region).indexOf(wanted);
  return place === -1 ? NO_MATCH : 2 - place;
};

const rankOfEqual = <Value>(wanted: Value | null, given: Value | null): number | undefined => {
  if (wanted === null) return 0;
  return wanted === given ? 1 : NO_MATCH;
};

/** How narrowly a clause speaks of what is asked, or nothing when it does not apply. */
const rankOf = (selector: TermsSelector, question: TermsQuestion): Rank | undefined => {
  const ranks = [
    rankOfDevice(selector, question.product),
    rankOfEqual(selector.planMonths, question.planMonths),
    rankOfRegion(selector.regionCode, question.region),
    rankOfEqual(selector.channel, question.channel),
  ];
  return ranks.includes(NO_MATCH) ? undefined : (ranks as unknown as Rank);
};

const compareRanks = (one: Rank, other: Rank): number => {
  const place = one.findIndex((rank, index) => rank !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
};

/** Two clauses that say different things with equal right. */
export class ClauseTie extends Error {
  constructor(
    readonly one: TermsClause,
    readonly other: TermsClause,
  ) {
    super(`The clauses ${one.reference} and ${other.reference} tie: neither is more specific.`);
    this.name = 'ClauseTie';
  }
}

interface Ranked {
  readonly clause: TermsClause;
  readonly rank: Rank;
}

const rankedFor = (clauses: readonly TermsClause[], question: TermsQuestion): readonly Ranked[] =>
  clauses.flatMap((clause) => {
    const rank = clause.isOfferOnly ? NO_MATCH : rankOf(clause.selector, question);
    return rank ? [{ clause, rank }] : [];
  });

/** The rivals by what they are about, each group with its narrowest clauses only. */
const leadersOf = (ranked: readonly Ranked[]): ReadonlyMap<string, readonly Ranked[]> => {
  const leaders = new Map<string, readonly Ranked[]>();
  for (const rival of ranked) {
    const matter = matterOf(rival.clause);
    const [standing] = leaders.get(matter) ?? [];
    const order = standing ? compareRanks(rival.rank, standing.rank) : 1;
    if (order > 0) leaders.set(matter, [rival]);
    if (order === 0) leaders.set(matter, [...(leaders.get(matter) ?? []), rival]);
  }
  return leaders;
};

/** The clauses that tie for what is asked, in pairs. */
export const tiesFor = (
  clauses: readonly TermsClause[],
  question: TermsQuestion,
): readonly (readonly [TermsClause, TermsClause])[] =>
  [...leadersOf(rankedFor(clauses, question)).values()].flatMap(([first, ...rest]) =>
    first ? rest.map(({ clause }) => [first.clause, clause] as const) : [],
  );

/** The clauses that win for what is asked, one for each matter, in the order of the text. */
export const clausesFor = (
  clauses: readonly TermsClause[],
  question: TermsQuestion,
  kinds?: readonly ClauseKind[] | null,
): readonly TermsClause[] => {
  const wanted = kinds ? clauses.filter(({ kind }) => kinds.includes(kind)) : clauses;
  const winners = [...leadersOf(rankedFor(wanted, question)).values()].flatMap(
    ([first, second]) => {
      if (first && second) throw new ClauseTie(first.clause, second.clause);
      return first ? [first.clause] : [];
    },
  );
  return winners.sort((one, other) => one.position - other.position);
};
