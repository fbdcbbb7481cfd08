import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { CodeFilter, CoverageReads, StockRow } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { BatchRow, CodeRow, JobRow } from './codes.row';
import { batchFence, codeFence, jobFence } from './fences';
import { codeOf } from './mapping';
import { latestFirst, mapPage, readPage, readPages } from './paging';

const filterCodes = (
  query: SelectQueryBuilder<CodeRow>,
  filter: CodeFilter,
): SelectQueryBuilder<CodeRow> => {
  const { statuses, planSkuId, storeId, saleReference, soldFrom, soldUntil } = filter;
  if (statuses) query.andWhere('code.status = ANY(:statuses)', { statuses });
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
    codePages: async (of, filter) => {
      const list = {
        entity: CodeRow,
        alias: 'code',
        belongs: 'code.partner_id = parent.id',
        ...latestFirst,
        narrow: (query: SelectQueryBuilder<CodeRow>) => filterCodes(query, filter),
      };
      return (await readPages(db, list, of)).map((one) => mapPage(one, codeOf));
    },
    stockOf: async (partnerIds, planSkuId) => {
      const rows = await db.query<(Omit<StockRow, 'count'> & { count: string })[]>(
        `SELECT partner_id AS "partnerId", plan_sku_id AS "planSkuId", region_code AS "regionCode", status, count(*)
         FROM activation_code WHERE partner_id = ANY($1) AND ($2::text IS NULL OR plan_sku_id = $2)
         GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
        [partnerIds, planSkuId],
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

/** Batches and the jobs that make them. */
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
    unallocatedOf: async (ids) => {
      const rows = await db.query<{ batchId: string; count: string }[]>(
        `SELECT batch_id AS "batchId", count(*) FROM activation_code WHERE batch_id = ANY($1) AND status = 'GENERATED' GROUP BY 1`,
        [ids],
      );
      return rows.map(({ batchId, count }) => ({ batchId, count: Number(count) }));
    },
    jobs: (ids, visible) =>
      jobFence(
        db.createQueryBuilder(JobRow, 'job').where('job.id = ANY(:ids)', { ids }),
        visible,
      ).getMany(),
  }) satisfies Partial<CoverageReads>;
