import { money, sameMoney } from '@care-graph/kernel/domain/money';
import type { ServiceChannel } from '@care-graph/kernel/domain/vocabulary';
import type { FeeSchedule, FeeTier, PlanSku, Product, Region, TermsVersion } from '../catalogue';
import type { TermsClause } from '../clause';
import type { ComponentPrice } from '../component-price';
import { ordinalBasisIn } from '../fee-publishing';
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
  /** Today, where nothing is said. */
  readonly valid_from?: string | null;
}

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
const firstDayOf = ({ valid_from }: FeeRow, { today }: LoadingTools): string => valid_from ?? today;

export const scheduleIdOf = (row: FeeRow, tools: LoadingTools): string =>
  tools.idOf(
    'fee',
    row.terms_generation,
    row.region,
    row.currency,
    channelOf(row),
    firstDayOf(row, tools),
  );

/** The rows of each schedule. */
export const schedulesIn = <Row extends FeeRow>(
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

/** Whether a published schedule is for the same terms, place, currency and channel as a draft's rows. */
const isOfSame =
  (row: FeeRow, terms: TermsVersion) =>
  (schedule: FeeSchedule): boolean =>
    schedule.status !== 'DRAFT' &&
    schedule.termsId === terms.id &&
    schedule.regionCode === row.region &&
    schedule.currency === row.currency &&
    schedule.channel === channelOf(row);

/** The published schedule that a draft is to take the place of: the last that began before it. */
const predecessorOf = (
  row: FeeRow,
  terms: TermsVersion,
  { schedules }: FeeFacts,
  tools: LoadingTools,
): FeeSchedule | undefined =>
  schedules
    .filter(isOfSame(row, terms))
    .filter(({ validFrom }) => validFrom < firstDayOf(row, tools))
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0];

/** What a draft takes over from the schedule before it, where there is one. */
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

const pricesFor = (
  scheduleId: string,
  earlier: readonly ComponentPrice[],
  { idOf }: LoadingTools,
): readonly ComponentPrice[] =>
  earlier.map((price) => ({
    ...price,
    id: idOf('cpr', scheduleId, price.componentCode, price.productCode ?? ''),
    scheduleId,
  }));

/**
 * A draft from the rows of one schedule. Where it holds, whether it is indicative, and what missing parts cost are
 * taken over from the schedule whose place it takes.
 */
export const draftedFees = (
  rows: readonly FeeRow[],
  facts: FeeFacts,
  tools: LoadingTools,
): DraftedFees => {
  const [row] = rows;
  const terms = facts.terms.find(({ code }) => code === row?.terms_generation);
  if (!row || !terms) throw new Error('A schedule of fees has rows, and terms on record.');
  const id = scheduleIdOf(row, tools);
  const earlier = predecessorOf(row, terms, facts, tools);
  const basis = ordinalBasisIn(facts.clauses.filter(({ termsId }) => termsId === terms.id));
  const partOf = ({ scheduleId }: { readonly scheduleId: string }) => scheduleId === earlier?.id;
  return {
    schedule: {
      id,
      name: `${terms.code} ${row.region} ${row.currency}`,
      generation: terms.generation,
      termsId: terms.id,
      regionCode: row.region,
      channel: channelOf(row),
      currency: row.currency,
      ...takenOver(row, earlier, facts),
      ...(basis ? { ordinalBasis: basis } : {}),
      status: 'DRAFT',
      validFrom: firstDayOf(row, tools),
      validTo: null,
    },
    tiers: rows.map((one) => tierFrom(one, id, facts.tiers.filter(partOf), tools)),
    componentPrices: pricesFor(id, facts.componentPrices.filter(partOf), tools),
  };
};
