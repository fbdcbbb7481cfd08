import { money, sameMoney } from '@care-graph/kernel/domain/money';
import type { ServiceChannel } from '@care-graph/kernel/domain/vocabulary';
import type { FeeSchedule, FeeTier, PlanSku, Product, Region, TermsVersion } from '../catalogue';
import type { TermsClause } from '../clause';
import type { ComponentPrice } from '../component-price';
import { latestDayAmong } from '../days';
import { type FeePlace, ordinalBasisIn, predecessorOf } from '../fee-publishing';
import type { DraftedFees, LoadingTools } from './catalog-table';
import type { PlacedRow } from './fault';

/** One fee as a document has it. */
export interface FeeRow extends PlacedRow {
  readonly product_code: string;
  readonly terms_generation: string;
  readonly plan_term_months: number | null;
  readonly region: string;
  readonly currency: string;
  readonly fee_kind: 'replacement' | 'flyaway';
  readonly sequence_no: number | null;
  readonly amount_minor: bigint;
  readonly source: string;
  readonly channel?: ServiceChannel;
  /** Where nothing is said, the first day that has not passed where the schedule serves. */
  readonly valid_from?: string | null;
}

/** One fee with the first day of its schedule. */
export type DatedFee<Row extends FeeRow = FeeRow> = Row & { readonly valid_from: string };

export interface FeeFacts {
  readonly products: readonly Product[];
  readonly regions: readonly Region[];
  readonly terms: readonly TermsVersion[];
  readonly clauses: readonly TermsClause[];
  readonly plans: readonly PlanSku[];
  readonly schedules: readonly FeeSchedule[];
  readonly tiers: readonly FeeTier[];
  readonly componentPrices: readonly ComponentPrice[];
}

const channelOf = ({ channel }: FeeRow): ServiceChannel => channel ?? 'MAKER_DIRECT';

/** What the rows of a schedule have in common beside its first day. */
const placeNames = (row: FeeRow): readonly string[] => [
  row.terms_generation,
  row.region,
  row.currency,
  channelOf(row),
];

export const scheduleIdOf = (row: DatedFee, { idOf }: LoadingTools): string =>
  idOf('fee', ...placeNames(row), row.valid_from);

/** The rows of each schedule. */
export const schedulesIn = <Row extends DatedFee>(
  rows: readonly Row[],
  tools: LoadingTools,
): readonly (readonly Row[])[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = scheduleIdOf(row, tools);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return [...groups.values()];
};

/** The edition itself, the one that it takes the place of, and so on. */
const editionsBack = (
  termsId: string | null,
  terms: readonly TermsVersion[],
): readonly TermsVersion[] => {
  const edition = terms.find(({ id }) => id === termsId);
  if (!edition) return [];
  const others = terms.filter(({ id }) => id !== edition.id);
  return [edition, ...editionsBack(edition.supersedesId, others)];
};

/**
 * The schedule that a draft goes on from: the one whose place it takes or, where it is the first of its edition there,
 * the one in its currency that had that place under the nearest edition before.
 */
const earlierFor = (
  place: FeePlace,
  currency: string,
  { terms, schedules }: FeeFacts,
): FeeSchedule | undefined => {
  const [, ...before] = editionsBack(place.termsId, terms);
  const alike = schedules.filter((schedule) => schedule.currency === currency);
  return [
    predecessorOf(place, schedules),
    ...before.map(({ id }) => predecessorOf({ ...place, termsId: id }, alike)),
  ].find((schedule) => schedule !== undefined);
};

/** Where and how a draft holds, as the schedule before it does, where there is one. */
const takenOver = (row: FeeRow, earlier: FeeSchedule | undefined, facts: FeeFacts) => {
  if (!earlier) {
    const servesRegionCodes = within(facts, row.region);
    return { servesRegionCodes, isIndicative: false, ordinalBasis: 'ALL_REPLACEMENTS' } as const;
  }
  const { servesRegionCodes, isIndicative, ordinalBasis } = earlier;
  return { servesRegionCodes, isIndicative, ordinalBasis };
};

const within = ({ regions }: FeeFacts, region: string): readonly string[] => [
  region,
  ...regions.filter(({ partOfCode }) => partOfCode === region).map(({ code }) => code),
];

const termsOf = (row: FeeRow, { terms }: FeeFacts): TermsVersion => {
  const named = terms.find(({ code }) => code === row.terms_generation);
  if (!named) throw new Error('Fees are loaded for terms on record.');
  return named;
};

const placeOf = (row: FeeRow, termsId: string, validFrom: string): FeePlace => ({
  termsId,
  regionCode: row.region,
  channel: channelOf(row),
  validFrom,
});

/** The first day that has not passed anywhere that a schedule serves which is drafted now. */
const firstDayFor = (row: FeeRow, facts: FeeFacts, { now }: LoadingTools): string => {
  const { regions } = facts;
  const place = placeOf(row, termsOf(row, facts).id, latestDayAmong(now, regions));
  const { servesRegionCodes } = takenOver(row, earlierFor(place, row.currency, facts), facts);
  const served = regions.filter(({ code }) => servesRegionCodes.includes(code));
  return latestDayAmong(now, served);
};

/** The rows, whose terms are on record, with the first day that each has from the document or from today. */
export const withFirstDays = <Row extends FeeRow>(
  rows: readonly Row[],
  facts: FeeFacts,
  tools: LoadingTools,
): readonly DatedFee<Row>[] => {
  const days = new Map<string, string>();
  return rows.map((row) => {
    if (typeof row.valid_from === 'string') return { ...row, valid_from: row.valid_from };
    const place = placeNames(row).join(' ');
    const valid_from = days.get(place) ?? firstDayFor(row, facts, tools);
    days.set(place, valid_from);
    return { ...row, valid_from };
  });
};

const sameUse = (one: FeeTier, other: Omit<FeeTier, 'ruleIds'>): boolean =>
  one.productCode === other.productCode &&
  one.incidentType === other.incidentType &&
  one.planMonths === other.planMonths &&
  one.ordinalFrom === other.ordinalFrom &&
  one.ordinalTo === other.ordinalTo &&
  sameMoney(one.fee, other.fee);

/** A numbered fee is for that turn alone, a flat one for every turn; a rule that states the amount still does. */
const tierFrom = (
  row: FeeRow,
  scheduleId: string,
  earlier: readonly FeeTier[],
  { idOf, sourceOf }: LoadingTools,
): FeeTier => {
  const { product_code, plan_term_months, fee_kind, sequence_no } = row;
  const tier = {
    id: idOf(
      'tie',
      scheduleId,
      product_code,
      String(plan_term_months),
      fee_kind,
      String(sequence_no),
    ),
    scheduleId,
    productCode: product_code,
    incidentType: fee_kind === 'flyaway' ? 'FLYAWAY' : 'DAMAGE',
    planMonths: plan_term_months,
    ordinalFrom: sequence_no ?? 1,
    ordinalTo: sequence_no,
    fee: money(row.amount_minor, row.currency),
    source: sourceOf(row.source),
  } as const;
  return { ...tier, ruleIds: earlier.find((one) => sameUse(one, tier))?.ruleIds ?? [] };
};

/** Prices in another currency are left behind: a schedule has one. */
const pricesFor = (
  { id, currency }: FeeSchedule,
  earlier: readonly ComponentPrice[],
  { idOf }: LoadingTools,
): readonly ComponentPrice[] =>
  earlier
    .filter(({ price }) => price.currency === currency)
    .map((price) => ({
      ...price,
      id: idOf('cpr', id, price.componentCode, price.productCode ?? ''),
      scheduleId: id,
    }));

/**
 * A draft from the rows of one schedule. Where it holds, whether it is indicative, which rules state its amounts, and
 * what missing parts cost are taken over from the schedule before it.
 */
export const draftedFees = (
  rows: readonly DatedFee[],
  facts: FeeFacts,
  tools: LoadingTools,
): DraftedFees => {
  const [row] = rows;
  if (!row) throw new Error('A schedule of fees has rows.');
  const terms = termsOf(row, facts);
  const id = scheduleIdOf(row, tools);
  const place = placeOf(row, terms.id, row.valid_from);
  const earlier = earlierFor(place, row.currency, facts);
  const basis = ordinalBasisIn(facts.clauses.filter(({ termsId }) => termsId === terms.id));
  const partOf = ({ scheduleId }: { readonly scheduleId: string }) => scheduleId === earlier?.id;
  const schedule: FeeSchedule = {
    id,
    name: `${terms.code} ${row.region} ${row.currency}`,
    generation: terms.generation,
    ...place,
    currency: row.currency,
    ...takenOver(row, earlier, facts),
    ...(basis ? { ordinalBasis: basis } : {}),
    status: 'DRAFT',
    validTo: null,
  };
  return {
    schedule,
    tiers: rows.map((one) => tierFrom(one, id, facts.tiers.filter(partOf), tools)),
    componentPrices: pricesFor(schedule, facts.componentPrices.filter(partOf), tools),
  };
};
