import { money } from '@care-graph/kernel/domain/money';
import type { PlanOffer, PlanSku } from '../catalogue';
import * as cell from '../import/cells';
import { keyOf, type RowOf, table } from '../import/table';
import { offerDetails } from '../import/widening-tables';
import { offerKinds } from '../vocabulary';
import { catalogTable, codesOf, type LoadingTools, untitledSources } from './catalog-table';
import { editionCode, programmeDay } from './cells';
import { invalidAt, type RowFault, unknownAt, unknownNames, withoutFault } from './fault';

/** What names a price, with the first day of it where it does not always hold. */
const priceKey = [
  'product_code',
  'plan_term_months',
  'terms_code',
  'region',
  'currency',
  'retailer',
  'offer_kind',
] as const;

const spec = table(
  'offers.csv',
  {
    product_code: cell.productWord,
    plan_term_months: cell.wholeNumber(1, 60),
    terms_code: editionCode,
    region: cell.regionWord,
    currency: cell.currencyWord,
    price_minor: cell.minorUnits,
    retailer: cell.text,
    offer_kind: cell.oneOf(offerKinds),
    partner_id: cell.orBlank(cell.text),
    item_code: cell.orBlank(cell.text),
    minimum_quantity: cell.wholeNumber(1, 1_000_000),
    ...offerDetails,
    is_indicative: cell.truthWord,
    valid_from: cell.orBlank(programmeDay),
    valid_to: cell.orBlank(programmeDay),
    source: cell.sourceText,
    is_synthetic: cell.truthWord,
    note: cell.anyText,
  },
  [...priceKey, 'valid_from'],
);
type Row = RowOf<typeof spec>;

interface Facts {
  readonly productCodes: ReadonlySet<string>;
  readonly regionCodes: ReadonlySet<string>;
  readonly termsIds: ReadonlyMap<string, string>;
  /** By product, length and terms. */
  readonly plans: ReadonlyMap<string, PlanSku>;
  /** Ids of the clauses that sellers may state, by terms and reference. */
  readonly exclusions: ReadonlyMap<string, string>;
}

const planOf = ({ plans, termsIds }: Facts, row: Row): PlanSku | undefined =>
  plans.get(`${row.product_code} ${row.plan_term_months} ${termsIds.get(row.terms_code) ?? ''}`);

const exclusionOf = ({ exclusions, termsIds }: Facts, row: Row, reference: string) =>
  exclusions.get(`${termsIds.get(row.terms_code) ?? ''} ${reference}`);

const rowFaults = (row: Row, facts: Facts): readonly RowFault[] => [
  ...(planOf(facts, row)
    ? []
    : [
        unknownAt(
          row,
          'plan_term_months',
          `there is no plan ${row.product_code} | ${row.plan_term_months} | ${row.terms_code}`,
        ),
      ]),
  ...row.exclusions
    .filter((reference) => exclusionOf(facts, row, reference) === undefined)
    .map((reference) =>
      unknownAt(
        row,
        'exclusions',
        `${reference} is no clause of ${row.terms_code} for offers alone`,
      ),
    ),
  ...(row.valid_from !== null && row.valid_to !== null && row.valid_to < row.valid_from
    ? [invalidAt(row, 'valid_to', `${row.valid_to} is before ${row.valid_from}`)]
    : []),
];

/** The id of a price that is new; one that is on record keeps its own. */
const offerIdOf = ({ idOf }: LoadingTools, row: Row): string =>
  idOf('ofr', keyOf(row, priceKey), row.valid_from ?? '');

const offerFrom = (row: Row, facts: Facts, tools: LoadingTools): PlanOffer => ({
  id: offerIdOf(tools, row),
  planSkuId: planOf(facts, row)?.id ?? '',
  kind: row.offer_kind,
  sellerName: row.retailer,
  partnerId: row.partner_id,
  regionCode: row.region,
  price: money(row.price_minor, row.currency),
  isIndicative: row.is_indicative,
  itemCode: row.item_code,
  stock: row.stock,
  minimumQuantity: row.minimum_quantity,
  exclusionIds: row.exclusions.map((reference) => exclusionOf(facts, row, reference) ?? ''),
  validFrom: row.valid_from,
  validTo: row.valid_to,
  source: tools.sourceOf(row.source, { isSynthetic: row.is_synthetic, note: row.note }),
});

export const offers = catalogTable<Row, Facts>({
  specs: [spec],
  mostRows: null,
  learn: async (onRecord) => ({
    productCodes: codesOf(await onRecord.products()),
    regionCodes: codesOf(await onRecord.regions()),
    termsIds: new Map((await onRecord.terms()).map(({ code, id }) => [code, id])),
    plans: new Map(
      (await onRecord.plans()).map((plan) => [
        `${plan.productCode} ${plan.termMonths} ${plan.termsId}`,
        plan,
      ]),
    ),
    exclusions: new Map(
      (await onRecord.clauses())
        .filter(({ isOfferOnly }) => isOfferOnly)
        .map(({ termsId, reference, id }) => [`${termsId} ${reference}`, id]),
    ),
  }),
  faultsIn: (rows, facts, tools) => {
    const unknown = [
      ...unknownNames(rows, 'product_code', { known: facts.productCodes, what: 'product' }),
      ...unknownNames(rows, 'region', { known: facts.regionCodes, what: 'region' }),
      ...unknownNames(rows, 'terms_code', {
        known: new Set(facts.termsIds.keys()),
        what: 'terms version',
      }),
      ...untitledSources(rows, tools),
    ];
    return [...unknown, ...withoutFault(rows, unknown).flatMap((row) => rowFaults(row, facts))];
  },
  loadedFrom: (rows, facts, tools) => ({
    offers: rows.map((row) => ({ line: row.line, offer: offerFrom(row, facts, tools) })),
  }),
});
