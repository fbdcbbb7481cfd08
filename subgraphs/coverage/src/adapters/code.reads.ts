import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { CodeStatus } from '../domain/activation-code';
import type { CodeList, CoverageReads, StockRow } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { BatchRow, CodeRow } from './codes.row';
import { isFree } from './code.repository';
import { expiring, neverExpiring } from './expire-codes';
import { batchFence, codeFence } from './fences';
import { codeOf } from './mapping';
import { latestFirst, mapPage, readPage, readPages } from './paging';

/** A code that the clock has ended counts as expired, whether or not a timer has said so yet. */
const byClock = (now: string): string =>
  `CASE WHEN redeem_by < ${now} AND status NOT IN (${neverExpiring}) THEN 'EXPIRED' ELSE status END`;

/** As what codes of these statuses are kept: what has expired is so by the clock, whatever it was before. */
const keptAs = (statuses: readonly CodeStatus[]): readonly CodeStatus[] =>
  statuses.includes('EXPIRED') ? [...new Set([...statuses, ...expiring])] : statuses;

const filterCodes = (
  query: SelectQueryBuilder<CodeRow>,
  { filter, now }: CodeList,
): SelectQueryBuilder<CodeRow> => {
  const { statuses, planSkuId, storeId, saleReference, soldFrom, soldUntil } = filter;
  if (statuses) {
    // The status as it is kept finds them by an index; as the clock has it, it decides.
    query.andWhere('code.status = ANY(:kept)', { kept: keptAs(statuses) });
    query.andWhere(`${byClock(':now')} = ANY(:statuses)`, { statuses, now });
  }
  if (planSkuId) query.andWhere('code.plan_sku_id = :planSkuId', { planSkuId });
  if (storeId) query.andWhere('code.store_id = :storeId', { storeId });
  if (saleReference) query.andWhere('code.sale_reference = :saleReference', { saleReference });
  if (soldFrom) query.andWhere('code.sold_at >= :soldFrom', { soldFrom });
  if (soldUntil) query.andWhere('code.sold_at < :soldUntil', { soldUntil });
  return query;
};

/** Codes and the stock that they make up. */
export const codeReads = (db: EntityManager) => {
  const codes = (visible: Visibility, condition: string, values: object) =>
    codeFence(db.createQueryBuilder(CodeRow, 'code').where(condition, values), visible);
  return {
    codes: async (ids, visible) =>
      (await codes(visible, 'code.id = ANY(:ids)', { ids }).getMany()).map(codeOf),
    codeBySecret: async (hash, visible) => {
      const row = await codes(visible, `code.secret_hash = :hash AND code.status <> 'BLOCKED'`, {
        hash,
      }).getOne();
      return row ? codeOf(row) : undefined;
    },
    codePages: async ({ parent, ...of }, asked, visible) => {
      const list = {
        entity: CodeRow,
        alias: 'code',
        belongs: `code.${parent}_id = parent.id`,
        ...latestFirst,
        narrow: (query: SelectQueryBuilder<CodeRow>) =>
          codeFence(filterCodes(query, asked), visible),
      };
      return (await readPages(db, list, of)).map((one) => mapPage(one, codeOf));
    },
    stockOf: async (partnerIds, { planSkuId, storeId, now }) => {
      const rows = await db.query<(Omit<StockRow, 'count'> & { count: string })[]>(
        `SELECT partner_id AS "partnerId", plan_sku_id AS "planSkuId", region_code AS "regionCode",
           ${byClock('$4')} AS status, count(*)
         FROM activation_code WHERE partner_id = ANY($1) AND ($2::text IS NULL OR plan_sku_id = $2)
           AND ($3::text IS NULL OR store_id = $3)
         GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
        [partnerIds, planSkuId, storeId, now],
      );
      return rows.map((row) => ({ ...row, count: Number(row.count) }));
    },
  } satisfies Partial<CoverageReads>;
};

/** The batches of which a partner holds at least one code. */
const batchesOfPartner = {
  entity: BatchRow,
  alias: 'batch',
  belongs: `EXISTS (SELECT 1 FROM activation_code c WHERE c.partner_id = parent.id AND c.batch_id = batch.id)`,
  ...latestFirst,
};

/** Batches and how much of them is left. */
export const batchReads = (db: EntityManager) =>
  ({
    batches: (ids, visible) =>
      batchFence(
        db.createQueryBuilder(BatchRow, 'batch').where('batch.id = ANY(:ids)', { ids }),
        visible,
      ).getMany(),
    batchPage: (planSkuId, page) => {
      const query = db.createQueryBuilder(BatchRow, 'batch').where('TRUE');
      if (planSkuId !== null) query.andWhere({ planSkuId });
      return readPage(query, page, latestFirst);
    },
    batchPages: (of) => readPages(db, batchesOfPartner, of),
    unallocatedOf: async (ids, now) => {
      const rows = await db.query<{ batchId: string; count: string }[]>(
        `SELECT batch_id AS "batchId", count(*) FROM activation_code WHERE batch_id = ANY($1) AND ${isFree('$2')} GROUP BY 1`,
        [ids, now],
      );
      return rows.map(({ batchId, count }) => ({ batchId, count: Number(count) }));
    },
  }) satisfies Partial<CoverageReads>;
