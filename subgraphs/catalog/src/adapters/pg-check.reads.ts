import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { CheckReads, GapFilter, PriceReads } from '../domain/check-reads';
import type { FoundGap } from '../domain/quality-gap';
import { offersInSight } from './drafts';
import { ComponentPriceRow, componentPriceOf } from './component-price.row';
import { ProductRow } from './devices.row';
import { FeeScheduleRow, FeeTierRow, tierOf } from './fees.row';
import { readPage, readPages } from './keyset';
import { offerOf, PlanOfferRow, PlanSkuRow } from './plans.row';
import { QualityFindingRow } from './quality.row';

const gapsLike = (
  manager: EntityManager,
  { kind, severity, productCode, withDrafts }: GapFilter,
): SelectQueryBuilder<QualityFindingRow> => {
  const query = manager.createQueryBuilder(QualityFindingRow, 'r');
  if (!withDrafts) query.andWhere('NOT r.is_of_draft');
  for (const [column, value] of Object.entries({ kind, severity, product_code: productCode })) {
    if (typeof value === 'string') query.andWhere(`r.${column} = :${column}`, { [column]: value });
  }
  return query;
};

export const pgCheckReads = (manager: EntityManager): CheckReads => ({
  gaps: (filter, page) =>
    readPage<QualityFindingRow, FoundGap>(gapsLike(manager, filter), page, (row) => row),
  gapCount: (filter) => gapsLike(manager, filter).getCount(),
  checkedAt: async () => {
    const [row] = await manager.query<{ checked_at: Date }[]>(
      'SELECT checked_at FROM data_quality_check',
    );
    return row?.checked_at ?? null;
  },
  everyProduct: () => manager.find(ProductRow, { order: { code: 'ASC' } }),
  plansPinning: (termsIds) =>
    manager.find(PlanSkuRow, {
      where: { termsId: In([...termsIds]) },
      order: { sortKey: 'ASC', id: 'ASC' },
    }),
  schedulesGoingWith: (termsIds) =>
    manager.find(FeeScheduleRow, {
      where: { termsId: In([...termsIds]) },
      order: { name: 'ASC', id: 'ASC' },
    }),
  tiersOfSchedules: async (scheduleIds) => {
    const rows = await manager.find(FeeTierRow, {
      where: { scheduleId: In([...scheduleIds]) },
      order: { productCode: 'ASC', incidentType: 'ASC', ordinalFrom: 'ASC', id: 'ASC' },
    });
    return rows.map(tierOf);
  },
});

export const pgPriceReads = (manager: EntityManager): PriceReads => ({
  offersByPartner: (partnerIds, { withDrafts }, page) =>
    readPages(
      manager,
      partnerIds,
      {
        row: PlanOfferRow,
        table: 'plan_offer',
        parentColumn: 'partner_id',
        conditions: [offersInSight('$2')],
        values: [withDrafts],
        shownOf: offerOf,
      },
      page,
    ),
  componentPricesOf: async (scheduleIds) => {
    const rows = await manager.find(ComponentPriceRow, {
      where: { scheduleId: In([...scheduleIds]) },
      order: { componentCode: 'ASC', id: 'ASC' },
    });
    return rows.map(componentPriceOf);
  },
});
