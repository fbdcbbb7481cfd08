import { money } from '@care-graph/kernel/domain/money';
import type { OfferedForm, PlanExtension, PlanPackage, PlanSku } from '../catalogue';
import type { KeyedId } from '../ids';
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

/** The programme's name, then the device's without the maker's, which the programme's has already. */
const nameOf = (
  rows: CatalogueRows,
  plan: Row<'plans'>,
  { programme }: Row<'termsVersions'>,
): string => {
  const product = rows.products.find(({ product_code }) => product_code === plan.product_code);
  const named = rows.programmes.find((row) => row.programme === programme);
  const maker = `${named?.maker ?? ''} `;
  const device = product?.name ?? plan.product_code;
  const model = device.startsWith(maker) ? device.slice(maker.length) : device;
  return `${named?.name ?? programme} ${model} (${lengthInWords(plan.plan_term_months)})`;
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
): readonly PlanSku[] => {
  const terms = termsOfGeneration(rows, row.terms_generation);
  if (!terms) return [];
  const forms = rows.planForms.filter(samePlan(row));
  const plan: PlanSku = {
    id: planIdOf(idOf, row),
    name: nameOf(rows, row, terms),
    productCode: row.product_code,
    termMonths: row.plan_term_months,
    termsId: idOf('trm', terms.terms_code),
    generation: terms.generation,
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
  return [plan];
};

export const plansFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly PlanSku[] => rows.plans.flatMap((row) => planFrom(rows, row, idOf, sourceOf));

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
