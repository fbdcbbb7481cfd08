import { ArrayOverlap, type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { FeeSchedule } from '../domain/catalogue';
import type { FeeReads, FeeScheduleFilter } from '../domain/ports';
import { FeeScheduleRow, FeeTierRow, tierOf } from './fees.row';
import { readPage } from './keyset';

const narrowed = (
  query: SelectQueryBuilder<FeeScheduleRow>,
  { generation, regionCode, channel, currency, status, withDrafts }: FeeScheduleFilter,
): SelectQueryBuilder<FeeScheduleRow> => {
  if (typeof regionCode === 'string')
    query.andWhere('r.serves_region_codes @> :served', { served: [regionCode] });
  if (!withDrafts) query.andWhere("r.status <> 'DRAFT'");
  for (const [column, value] of Object.entries({ generation, channel, currency, status })) {
    if (typeof value === 'string') query.andWhere(`r.${column} = :${column}`, { [column]: value });
  }
  return query;
};

export const pgFeeReads = (manager: EntityManager): FeeReads => ({
  schedulesById: (ids) => manager.find(FeeScheduleRow, { where: { id: In([...ids]) } }),
  schedulesServing: (regionCodes) =>
    manager.find(FeeScheduleRow, {
      where: { servesRegionCodes: ArrayOverlap([...regionCodes]), status: 'PUBLISHED' },
      order: { validFrom: 'DESC', id: 'ASC' },
    }),
  schedules: (filter, page) =>
    readPage<FeeScheduleRow, FeeSchedule>(
      narrowed(manager.createQueryBuilder(FeeScheduleRow, 'r'), filter),
      page,
      (row) => row,
      'DESC',
    ),
  tiersOfProducts: async (productCodes) => {
    const rows = await manager.find(FeeTierRow, {
      where: { productCode: In([...productCodes]) },
      order: { incidentType: 'ASC', planMonths: 'ASC', ordinalFrom: 'ASC' },
    });
    return rows.map(tierOf);
  },
});
