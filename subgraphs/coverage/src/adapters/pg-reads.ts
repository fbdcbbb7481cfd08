import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { pageOf } from '@care-graph/kernel/domain/page';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { In } from 'typeorm';
import type { CodeFilter, ContractFilter, CoverageReads, SentNotice } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import type { QuotaEntry } from '../domain/ledger';
import { BatchRow, CodeRow, JobRow } from './codes.row';
import { PgCodeRepository } from './code.repository';
import { BindingRow, ConsentRow, ContractRow, NoticeRow } from './contracts.row';
import { DeviceRow, SerialRow } from './devices.row';
import { codeOf, contractOf } from './mapping';
import { mapPage, readPage, readPages } from './paging';
import { CustomerRow, PartnerRow, StoreRow } from './people.row';
import { HistoryRow, LedgerRow } from './records.row';

type Restrict = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  visible: Visibility,
) => SelectQueryBuilder<Row>;

interface Fence {
  /** Condition for a holder's rows, with `:subject`. */
  readonly held: string;
  /** Condition for a partner's rows, with `:partnerId`. */
  readonly sold: string;
}

/** Keeps the rows that the caller may see; who may see what is decided in `application/row-rules.ts`. */
const fence =
  ({ held, sold }: Fence): Restrict =>
  (query, visible) => {
    switch (visible.sees) {
      case 'all':
        return query;
      case 'held':
        return query.andWhere(held, { subject: visible.subject });
      case 'sold':
        return query.andWhere(sold, { partnerId: visible.partnerId });
      case 'none':
        return query.andWhere('FALSE');
    }
  };

const holderIs = 'SELECT holder.id FROM customer holder WHERE holder.subject = :subject';
const contractFence = fence({
  held: `contract.holder_id IN (${holderIs})`,
  sold: 'contract.partner_id = :partnerId',
});
const rootsOf = (condition: string): string =>
  `device.root_id IN (SELECT c.lineage_root_id FROM service_contract c WHERE ${condition})`;
const deviceFence = fence({
  held: rootsOf(`c.holder_id IN (${holderIs})`),
  sold: rootsOf('c.partner_id = :partnerId'),
});
const customerFence = fence({ held: 'customer.subject = :subject', sold: 'FALSE' });
const partnerFence = fence({ held: 'FALSE', sold: 'partner.id = :partnerId' });
const codeFence = fence({ held: 'FALSE', sold: 'code.partner_id = :partnerId' });
const jobFence = fence({ held: 'FALSE', sold: 'job.partner_id = :partnerId' });

const latestFirst = { key: 'id', order: 'latest first' } as const;

const contractReads = (db: EntityManager) => {
  const contracts = (visible: Visibility, condition: string, values: object) =>
    contractFence(db.createQueryBuilder(ContractRow, 'contract').where(condition, values), visible);
  return {
    contracts: async (ids, visible) =>
      (await contracts(visible, 'contract.id = ANY(:ids)', { ids }).getMany()).map(contractOf),
    contractByNumber: async (number, visible) => {
      const row = await contracts(visible, 'contract.contract_number = :number', {
        number,
      }).getOne();
      return row ? contractOf(row) : undefined;
    },
    contractsOfRoots: async (ids, visible) =>
      (
        await contracts(visible, 'contract.lineage_root_id = ANY(:ids)', { ids })
          .orderBy('contract.starts_at', 'DESC')
          .getMany()
      ).map(contractOf),
    contractList: async ({ holderId, partnerId, filter, now }, page, visible) => {
      const query = contracts(visible, 'TRUE', {});
      if (holderId !== undefined) query.andWhere('contract.holder_id = :holderId', { holderId });
      if (partnerId !== undefined)
        query.andWhere('contract.partner_id = :ofPartner', { ofPartner: partnerId });
      return mapPage(
        await readPage(filterContracts(query, filter ?? {}, now), page, latestFirst),
        contractOf,
      );
    },
    contractPages: async ({ parentIds, page }, statuses) => {
      const where = statuses
        ? { where: { sql: 'row.status = ANY(:statuses)', values: { statuses } } }
        : {};
      const pages = await readPages(db, {
        entity: ContractRow,
        parent: 'holderId',
        parentIds,
        page,
        key: 'id',
        order: 'latest first',
        ...where,
      });
      return pages.map((one) => mapPage(one, contractOf));
    },
    bindingsOf: (ids) =>
      db.find(BindingRow, { where: { contractId: In([...ids]) }, order: { boundAt: 'ASC' } }),
    bindingsOfDevices: (ids) =>
      db.find(BindingRow, { where: { deviceId: In([...ids]) }, order: { boundAt: 'ASC' } }),
    ledgerOf: (ids) =>
      db.find(LedgerRow, { where: { contractId: In([...ids]) }, order: { seq: 'ASC' } }),
    ledgerEntries: (ids) => db.findBy(LedgerRow, { id: In([...ids]) }),
    ledgerPages: async ({ parentIds, page }, line) => {
      const where = line ? { where: { sql: 'row.line = :line', values: { line } } } : {};
      const pages = await readPages(db, {
        entity: LedgerRow,
        parent: 'contractId',
        parentIds,
        page,
        key: 'seq',
        order: 'oldest first',
        ...where,
      });
      return pages.map((one) => mapPage(one, (row): QuotaEntry => row));
    },
    historyPages: async ({ parentIds, page }) =>
      (
        await readPages(db, {
          entity: HistoryRow,
          parent: 'subjectId',
          parentIds,
          page,
          key: 'seq',
          order: 'oldest first',
        })
      ).map((one) => mapPage(one, (row): HistoryEvent => row)),
    noticePages: async ({ parentIds, page }) =>
      (
        await readPages(db, {
          entity: NoticeRow,
          parent: 'contractId',
          parentIds,
          page,
          key: 'id',
          order: 'latest first',
        })
      ).map((one) => mapPage(one, (row): SentNotice => row)),
    consentsOf: (ids) =>
      db.find(ConsentRow, { where: { contractId: In([...ids]) }, order: { seq: 'ASC' } }),
  } satisfies Partial<CoverageReads>;
};

const filterContracts = (
  query: SelectQueryBuilder<ContractRow>,
  { statuses, productCode, regionCode }: ContractFilter,
  now: Date,
): SelectQueryBuilder<ContractRow> => {
  const byClock = `CASE WHEN contract.status = 'ACTIVE' AND contract.ends_at <= :now THEN 'EXPIRED' ELSE contract.status END`;
  if (statuses) query.andWhere(`${byClock} = ANY(:statuses)`, { statuses, now });
  if (productCode) query.andWhere('contract.product_code = :productCode', { productCode });
  if (regionCode) query.andWhere('contract.region_code = :regionCode', { regionCode });
  return query;
};

const deviceReads = (db: EntityManager) =>
  ({
    devices: (ids, visible) =>
      deviceFence(
        db.createQueryBuilder(DeviceRow, 'device').where('device.id = ANY(:ids)', { ids }),
        visible,
      ).getMany(),
    deviceBySerial: async (serial, visible) => {
      const bySerial =
        'device.id IN (SELECT s.device_id FROM device_serial s WHERE s.value = :serial)';
      return (
        (await deviceFence(
          db.createQueryBuilder(DeviceRow, 'device').where(bySerial, { serial }),
          visible,
        ).getOne()) ?? undefined
      );
    },
    devicesOfRoots: (ids) =>
      db.find(DeviceRow, { where: { rootId: In([...ids]) }, order: { id: 'ASC' } }),
    devicePages: async ({ parentIds, page }) => {
      const upwards = page.direction === 'backward';
      const rows = await db.query<{ holderId: string; id: string }[]>(
        `SELECT "holderId", id FROM (
         SELECT held.holder_id AS "holderId", device.id,
           row_number() OVER (PARTITION BY held.holder_id ORDER BY device.id ${upwards ? 'ASC' : 'DESC'}) AS place
         FROM (SELECT DISTINCT holder_id, lineage_root_id FROM service_contract WHERE holder_id = ANY($1)) held
         JOIN device ON device.root_id = held.lineage_root_id AND device.superseded_by_id IS NULL
         WHERE $2::text IS NULL OR device.id ${upwards ? '>' : '<'} $2) ranked
       WHERE place <= $3 ORDER BY place`,
        [parentIds, page.beside?.[1] ?? null, page.limit + 1],
      );
      const found = new Map(
        (await db.findBy(DeviceRow, { id: In(rows.map(({ id }) => id)) })).map((row) => [
          row.id,
          row,
        ]),
      );
      return parentIds.map((holder) => {
        const own = rows
          .filter(({ holderId }) => holderId === holder)
          .flatMap(({ id }) => found.get(id) ?? []);
        return pageOf(page, own, ({ id }) => [id, id]);
      });
    },
    serialsOf: (ids) =>
      db.find(SerialRow, { where: { deviceId: In([...ids]) }, order: { component: 'ASC' } }),
  }) satisfies Partial<CoverageReads>;

const codeReads = (db: EntityManager) => {
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
    codeList: async (partnerId, filter, page) => {
      const query = db.createQueryBuilder(CodeRow, 'code').where({ partnerId });
      return mapPage(await readPage(filterCodes(query, filter), page, latestFirst), codeOf);
    },
    stockOf: (partnerId, planSkuId) => new PgCodeRepository(db).stockOf(partnerId, planSkuId),
    batches: (ids) => db.findBy(BatchRow, { id: In([...ids]) }),
    batchPage: (partnerId, planSkuId, page) => {
      const query = db.createQueryBuilder(BatchRow, 'batch').where('TRUE');
      if (planSkuId !== null) query.andWhere({ planSkuId });
      const own =
        'batch.id IN (SELECT c.batch_id FROM activation_code c WHERE c.partner_id = :partnerId)';
      return readPage(
        partnerId === null ? query : query.andWhere(own, { partnerId }),
        page,
        latestFirst,
      );
    },
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
  } satisfies Partial<CoverageReads>;
};

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

const peopleReads = (db: EntityManager) =>
  ({
    customers: (ids, visible) =>
      customerFence(
        db.createQueryBuilder(CustomerRow, 'customer').where('customer.id = ANY(:ids)', { ids }),
        visible,
      ).getMany(),
    customerOfSubject: async (subject) =>
      (await db.findOneBy(CustomerRow, { subject })) ?? undefined,
    partners: (ids, visible) =>
      partnerFence(
        db.createQueryBuilder(PartnerRow, 'partner').where('partner.id = ANY(:ids)', { ids }),
        visible,
      ).getMany(),
    storesOf: (ids) =>
      db.find(StoreRow, { where: { partnerId: In([...ids]) }, order: { id: 'ASC' } }),
  }) satisfies Partial<CoverageReads>;

/** Batched reads on PostgreSQL. */
export const pgReads = (db: EntityManager): CoverageReads => ({
  ...contractReads(db),
  ...deviceReads(db),
  ...codeReads(db),
  ...peopleReads(db),
});
