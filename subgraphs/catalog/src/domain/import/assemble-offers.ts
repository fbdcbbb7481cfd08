import { money } from '@care-graph/kernel/domain/money';
import type { PlanOffer } from '../catalogue';
import type { KeyedId } from '../ids';
import { planIdOf } from './assemble-plans';
import { termsOfGeneration } from './assemble-terms';
import type { Finding } from './sheet';
import type { SourceOf } from './sources';
import { findingAt, keyOf } from './table';
import { type CatalogueRows, type Row, tables } from './tables';

/** The first day on which a plan's terms hold. */
const firstDayOf = (rows: CatalogueRows, plan: Row<'plans'>): string =>
  termsOfGeneration(rows, plan.terms_generation)?.valid_from ?? '';

type Price = Row<'prices'> | Row<'furtherPrices'>;

/** A price without details is for one plan, under the terms and nothing beyond them. */
const nothingMore: Pick<
  Row<'priceDetails'>,
  'item_code' | 'stock' | 'minimum_quantity' | 'exclusions'
> = { item_code: null, stock: null, minimum_quantity: 1, exclusions: [] };

/** A seller that nobody says anything of is a shop. */
const unknownSeller = { offer_kind: 'RETAIL', partner_id: null } as const;

/**
 * A price names no generation: it belongs to the plan whose own row or fee rows cite the same page,
 * else to the newest plan of that product and length.
 */
const pricedPlanOf = (rows: CatalogueRows, price: Price): Row<'plans'> | undefined => {
  const candidates = rows.plans
    .filter(
      (plan) =>
        plan.product_code === price.product_code &&
        plan.plan_term_months === price.plan_term_months,
    )
    .sort((one, other) => (firstDayOf(rows, one) < firstDayOf(rows, other) ? 1 : -1));
  const citedByFee = ({ product_code, terms_generation }: Row<'plans'>): boolean =>
    rows.fees.some(
      (fee) =>
        fee.product_code === product_code &&
        fee.terms_generation === terms_generation &&
        fee.source === price.source,
    );
  return (
    candidates.find(({ source }) => source === price.source) ??
    candidates.find(citedByFee) ??
    candidates[0]
  );
};

const priceKeyOf = (price: object): string => keyOf(price, tables.prices.key);

const detailsOf = (rows: CatalogueRows, price: Price): Row<'priceDetails'> | undefined => {
  const key = priceKeyOf(price);
  return rows.priceDetails.find((detail) => keyOf(detail, tables.priceDetails.key) === key);
};

const termsCodeOf = (rows: CatalogueRows, plan: Row<'plans'>): string =>
  termsOfGeneration(rows, plan.terms_generation)?.terms_code ?? '';

/** What the seller of a price says beside it. */
const saidBySeller = (rows: CatalogueRows, price: Price, plan: Row<'plans'>, idOf: KeyedId) => {
  const seller = rows.sellers.find(({ retailer }) => retailer === price.retailer) ?? unknownSeller;
  const detail = detailsOf(rows, price) ?? nothingMore;
  const termsCode = termsCodeOf(rows, plan);
  return {
    kind: seller.offer_kind,
    partnerId: seller.partner_id,
    itemCode: detail.item_code,
    stock: detail.stock,
    minimumQuantity: detail.minimum_quantity,
    exclusionIds: detail.exclusions.map((reference) => idOf('cls', termsCode, reference)),
  };
};

const offerFrom = (
  rows: CatalogueRows,
  price: Price,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly PlanOffer[] => {
  const plan = pricedPlanOf(rows, price);
  if (!plan) return [];
  const doubts = 'note' in price ? { isSynthetic: price.is_synthetic, note: price.note } : {};
  return [
    {
      id: idOf('ofr', priceKeyOf(price)),
      planSkuId: planIdOf(idOf, plan),
      ...saidBySeller(rows, price, plan, idOf),
      sellerName: price.retailer,
      regionCode: price.region,
      price: money(price.price_minor, price.currency),
      isIndicative: true,
      validFrom: null,
      validTo: null,
      source: sourceOf(price.source, doubts),
    },
  ];
};

/** What sellers ask: the prices as collected, and those of offers whose page states none. */
export const offersFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly PlanOffer[] =>
  [...rows.prices, ...rows.furtherPrices].flatMap((price) =>
    offerFrom(rows, price, idOf, sourceOf),
  );

/** Exclusions that an offer names but the terms of its plan do not hold for offers. */
export const exclusionFindings = (rows: CatalogueRows): readonly Finding[] => {
  const forOffers = new Set(
    rows.clauses
      .filter((clause) => clause.offer_only)
      .map(({ terms_code, reference }) => `${terms_code} ${reference}`),
  );
  return [...rows.prices, ...rows.furtherPrices].flatMap((price) => {
    const plan = pricedPlanOf(rows, price);
    const detail = detailsOf(rows, price);
    if (!plan || !detail) return [];
    const termsCode = termsCodeOf(rows, plan);
    return detail.exclusions
      .filter((reference) => !forOffers.has(`${termsCode} ${reference}`))
      .map((reference) =>
        findingAt(
          tables.priceDetails,
          detail,
          'exclusions',
          `${reference} is no clause of ${termsCode} for offers alone`,
        ),
      );
  });
};
