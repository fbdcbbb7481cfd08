import type { ServiceChannel } from '@care-graph/kernel/domain/vocabulary';
import type { FeeTier } from '../catalogue';
import { orBlank, oneOf } from '../import/cells';
import { fees as collected } from '../import/collected-tables';
import { feeFindings } from '../import/fee-checks';
import { type RowOf, table } from '../import/table';
import type { CatalogueRows } from '../import/tables';
import {
  catalogTable,
  codesOf,
  type DraftedFees,
  type LoadingTools,
  untitledSources,
} from './catalog-table';
import { editionCode, programmeDay } from './cells';
import {
  type DatedFee,
  draftedFees,
  type FeeFacts,
  type FeeRow,
  scheduleIdOf,
  schedulesIn,
  withFirstDays,
} from './fee-drafts';
import { faultFrom, invalidAt, type RowFault, unknownNames, withoutFault } from './fault';

const columns = { ...collected.columns, terms_generation: editionCode };

const serviceChannels: readonly ServiceChannel[] = ['MAKER_DIRECT', 'PARTNER_SERVICE'];

const plain = table(collected.file, columns, collected.key as readonly (keyof typeof columns)[]);
const dated = table(
  collected.file,
  { ...columns, channel: oneOf(serviceChannels), valid_from: orBlank(programmeDay) },
  [...(collected.key as readonly (keyof typeof columns)[]), 'channel', 'valid_from'],
);
type Row = RowOf<typeof plain> & Partial<RowOf<typeof dated>> & FeeRow;

/** The rows of one schedule as the checks of the whole catalogue look at them, beside what is on record. */
const asCatalogue = (fees: readonly Row[], { plans, products, terms }: FeeFacts): CatalogueRows => {
  const codeOf = new Map(terms.map(({ id, code }) => [id, code]));
  return {
    fees,
    plans: plans.map((plan) => ({
      product_code: plan.productCode,
      terms_generation: codeOf.get(plan.termsId),
      plan_term_months: plan.termMonths,
      replacements: plan.counts.replacements,
    })),
    products: products.map(({ code, isFlyawayCovered }) => ({
      product_code: code,
      flyaway_covered: isFlyawayCovered,
    })),
  } as unknown as CatalogueRows;
};

/** A schedule that binds is replaced by another one with a later first day, and never changed. */
const bound = (
  rows: readonly DatedFee<Row>[],
  { schedules }: FeeFacts,
  tools: LoadingTools,
): readonly RowFault[] =>
  rows.flatMap((row) => {
    const earlier = schedules.find(({ id }) => id === scheduleIdOf(row, tools));
    return earlier && earlier.status !== 'DRAFT'
      ? [
          invalidAt(
            row,
            'terms_generation',
            `${earlier.name} is published from ${earlier.validFrom} on: give another valid_from`,
          ),
        ]
      : [];
  });

const unknownIn = (
  rows: readonly Row[],
  { products, terms, regions }: FeeFacts,
): readonly RowFault[] => [
  ...unknownNames(rows, 'product_code', { known: codesOf(products), what: 'product' }),
  ...unknownNames(rows, 'terms_generation', { known: codesOf(terms), what: 'terms version' }),
  ...unknownNames(rows, 'region', { known: codesOf(regions), what: 'region' }),
];

/** Whether what a document says takes the place of a fee in the draft: that of the same length, or of any where it names none. */
const replaces = (given: FeeTier, kept: FeeTier): boolean =>
  given.productCode === kept.productCode &&
  given.incidentType === kept.incidentType &&
  (given.planMonths === null || given.planMonths === kept.planMonths);

/** A draft that is there already keeps the fees that the document does not speak of. */
const extending = (drafted: DraftedFees, { tiers }: FeeFacts): DraftedFees => ({
  ...drafted,
  tiers: [
    ...drafted.tiers,
    ...tiers.filter(
      (tier) =>
        tier.scheduleId === drafted.schedule.id &&
        !drafted.tiers.some((given) => replaces(given, tier)),
    ),
  ],
});

export const fees = catalogTable<Row, FeeFacts>({
  specs: [plain, dated],
  mostRows: 20_000,
  learn: async (onRecord) => ({
    products: await onRecord.products(),
    regions: await onRecord.regions(),
    terms: await onRecord.terms(),
    clauses: await onRecord.clauses(),
    plans: await onRecord.plans(),
    schedules: await onRecord.schedules(),
    tiers: await onRecord.tiers(),
    componentPrices: await onRecord.componentPrices(),
  }),
  faultsIn: (rows, facts, tools) => {
    const unknown = [...unknownIn(rows, facts), ...untitledSources(rows, tools)];
    const known = withFirstDays(withoutFault(rows, unknown), facts, tools);
    return [
      ...unknown,
      ...bound(known, facts, tools),
      ...schedulesIn(known, tools).flatMap((group) =>
        feeFindings(asCatalogue(group, facts)).map((finding) => faultFrom(finding)),
      ),
    ];
  },
  loadedFrom: (rows, facts, tools) => {
    const drafted = schedulesIn(withFirstDays(rows, facts, tools), tools).map((group) =>
      extending(draftedFees(group, facts, tools), facts),
    );
    const known = new Set(facts.schedules.map(({ id }) => id));
    const ids = drafted.map(({ schedule }) => schedule.id);
    return { fees: drafted, drafted: ids.filter((id) => !known.has(id)) };
  },
});
