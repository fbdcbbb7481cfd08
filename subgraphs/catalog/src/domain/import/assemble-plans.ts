import { money } from '@care-graph/kernel/domain/money';
import type { OfferedForm, PlanExtension, PlanOffer, PlanPackage, PlanSku } from '../catalogue';
import type { KeyedId } from '../ids';
import { generationNames, generationOf } from '../vocabulary';
import { termsOfGeneration } from './assemble-terms';
import type { SourceOf } from './sources';
import { keyOf } from './table';
import { type CatalogueRows, type Row, tables } from './tables';

type PlanKey = Pick<Row<'plans'>, 'product_code' | 'plan_term_months' | 'terms_generation'>;

export const planIdOf = (idOf: KeyedId, row: PlanKey): string =>
  idOf('sku', row.product_code, String(row.plan_term_months), row.terms_generation);

const samePlan = (row: object) => {
  const key = keyOf(row, tables.plans.key);
  return (other: object): boolean => keyOf(other, tables.plans.key) === key;
};

const lengthInWords = (months: number): string => {
  if (months === 12) return 'annual plan';
  return months === 24 ? 'two-year plan' : `${months} months`;
};

const nameOf = (rows: CatalogueRows, plan: Row<'plans'>): string => {
  const product = rows.products.find(({ product_code }) => product_code === plan.product_code);
  const device = (product?.name ?? plan.product_code).replace(/^DJI /, '');
  return `DJI Care Refresh ${device} (${lengthInWords(plan.plan_term_months)})`;
};

const formsOf = (forms: readonly Row<'planForms'>[], sourceOf: SourceOf): readonly OfferedForm[] =>
  forms.map((row) => ({
    form: row.delivery_form,
    source: sourceOf(row.source, { isSynthetic: row.is_synthetic }),
  }));

const packageOf = (forms: readonly Row<'planForms'>[]): PlanPackage | null => {
  const card = forms.find(({ delivery_form }) => delivery_form === 'CARD');
  if (!card) return null;
  const { weight, length, width, height } = card;
  return { weight, length, width, height };
};

const planFrom = (
  rows: CatalogueRows,
  row: Row<'plans'>,
  idOf: KeyedId,
  sourceOf: SourceOf,
): PlanSku => {
  const forms = rows.planForms.filter(samePlan(row));
  return {
    id: planIdOf(idOf, row),
    name: nameOf(rows, row),
    productCode: row.product_code,
    termMonths: row.plan_term_months,
    termsId: idOf('trm', termsOfGeneration(rows, row.terms_generation)?.terms_code ?? ''),
    generation: generationOf[row.terms_generation],
    kind: 'FIRST',
    ean: row.ean,
    manufacturerPartNumber: row.sku,
    forms: formsOf(forms, sourceOf),
    package: packageOf(forms),
    status: rows.plansOnSale.some(samePlan(row)) ? 'PUBLISHED' : 'DRAFT',
    counts: {
      replacements: row.replacements,
      flyaways: row.flyaway_max,
      repairDiscounts: row.repair_discounts,
      maintenances: row.maintenance,
    },
    source: sourceOf(row.source),
  };
};

export const plansFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly PlanSku[] => rows.plans.map((row) => planFrom(rows, row, idOf, sourceOf));

/**
 * A price names no generation: it belongs to the plan whose own row or fee rows cite the same page,
 * else to the newest plan of that product and length.
 */
const pricedPlanOf = (rows: CatalogueRows, price: Row<'prices'>): Row<'plans'> | undefined => {
  const candidates = rows.plans
    .filter(
      (plan) =>
        plan.product_code === price.product_code &&
        plan.plan_term_months === price.plan_term_months,
    )
    .sort(
      (one, other) =>
        generationNames.indexOf(other.terms_generation) -
        generationNames.indexOf(one.terms_generation),
    );
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

/** How the seller's column names the maker's own price as an article told it. */
const listPrice = 'DJI list price ';

export const offersFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly PlanOffer[] => {
  const details = new Map(rows.priceDetails.map((row) => [keyOf(row, tables.prices.key), row]));
  return rows.prices.flatMap((row) => {
    const plan = pricedPlanOf(rows, row);
    const key = keyOf(row, tables.prices.key);
    const detail = details.get(key);
    if (!plan) return [];
    return [
      {
        id: idOf('ofr', key),
        planSkuId: planIdOf(idOf, plan),
        kind: row.retailer.startsWith(listPrice) ? ('LIST' as const) : ('RETAIL' as const),
        sellerName: row.retailer,
        regionCode: row.region,
        price: money(row.price_minor, row.currency),
        isIndicative: true,
        itemCode: detail?.item_code ?? null,
        minimumQuantity: detail?.minimum_quantity ?? 1,
        validFrom: null,
        validTo: null,
        source: sourceOf(row.source),
      },
    ];
  });
};

export const extensionsFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly PlanExtension[] =>
  rows.plusExtension.map((row) => ({
    id: idOf('ext', keyOf(row, tables.plusExtension.key)),
    productCode: row.product_code,
    extensionMonths: row.extension_months,
    regionCode: row.region,
    price: money(row.price_minor, row.currency),
    replacementFee:
      row.replacement_fee_minor === null ? null : money(row.replacement_fee_minor, row.currency),
    sellerName: row.retailer,
    source: sourceOf(row.source),
  }));
