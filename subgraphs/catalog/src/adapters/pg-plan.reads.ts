import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { PlanSku } from '../domain/catalogue';
import type { DraftSight } from '../domain/in-force';
import type { OfferFilter, PlanFilter, PlanReads } from '../domain/ports';
import { inSight } from './drafts';
import { readPage, readPages } from './keyset';
import { offerOf, PlanOfferRow, PlanSkuRow } from './plans.row';

const termsSold = `EXISTS (SELECT 1 FROM terms_version t
  WHERE t.id = r.terms_id AND t.programme || '/' || t.generation = ANY(:soldTerms)
    AND t.valid_from <= :day AND (t.valid_to IS NULL OR t.valid_to >= :day))`;

const narrowed = (
  query: SelectQueryBuilder<PlanSkuRow>,
  { productCode, termMonths, status, onSale, withDrafts }: PlanFilter,
): SelectQueryBuilder<PlanSkuRow> => {
  if (typeof productCode === 'string')
    query.andWhere('r.product_code = :productCode', { productCode });
  if (typeof termMonths === 'number') query.andWhere('r.term_months = :termMonths', { termMonths });
  if (status) query.andWhere('r.status = :status', { status });
  if (onSale) {
    const { soldTerms, day } = onSale;
    query.andWhere(`r.status = 'PUBLISHED' AND ${termsSold}`, { soldTerms, day });
  }
  return inSight(query, { withDrafts });
};

/** The plans with one of these values in a column that names one. */
const plansNamed = (
  manager: EntityManager,
  column: 'id' | 'ean' | 'manufacturerPartNumber',
  [names, sight]: readonly [names: readonly string[], sight: DraftSight],
): Promise<PlanSkuRow[]> => {
  const query = manager.createQueryBuilder(PlanSkuRow, 'r');
  return inSight(query.where(`r.${column} = ANY(:names)`, { names }), sight).getMany();
};

/** The days, who sees them, the region and the partner that offers are narrowed to; `$2` on. */
const offerConditions = ({ on, sight, regionCode, partnerId }: OfferFilter) => ({
  conditions: [
    '(valid_from IS NULL OR valid_from <= $2)',
    '(valid_to IS NULL OR valid_to >= $2)',
    '($3::text[] IS NULL OR kind = ANY($3) OR partner_id = $4)',
    '($5::text IS NULL OR region_code = $5)',
    '($6::text IS NULL OR partner_id = $6)',
  ],
  values: [on, sight.kinds, sight.partnerId, regionCode ?? null, partnerId ?? null],
});

export const pgPlanReads = (manager: EntityManager): PlanReads => ({
  plansById: (...asked) => plansNamed(manager, 'id', asked),
  plansByEan: (...asked) => plansNamed(manager, 'ean', asked),
  plansByPartNumber: (...asked) => plansNamed(manager, 'manufacturerPartNumber', asked),
  plansOf: (productCodes) =>
    manager.find(PlanSkuRow, {
      where: { productCode: In([...productCodes]) },
      order: { termMonths: 'ASC', id: 'ASC' },
    }),
  plans: (filter, page) =>
    readPage<PlanSkuRow, PlanSku>(
      narrowed(manager.createQueryBuilder(PlanSkuRow, 'r'), filter),
      page,
      (row) => row,
    ),
  offersById: async (ids) =>
    (await manager.find(PlanOfferRow, { where: { id: In([...ids]) } })).map(offerOf),
  offersOf: (planIds, filter, page) =>
    readPages(
      manager,
      planIds,
      {
        row: PlanOfferRow,
        table: 'plan_offer',
        parentColumn: 'plan_sku_id',
        ...offerConditions(filter),
        shownOf: offerOf,
      },
      page,
    ),
});
