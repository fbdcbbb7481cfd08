import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { ContractFilter, CoverageReads } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { BindingRow, ConsentRow, ContractRow } from './contracts.row';
import { bindingFence, contractFence } from './fences';
import { contractOf } from './mapping';
import { latestFirst, mapPage, readPage, readPages } from './paging';

const contractsFrom =
  (db: EntityManager) => (visible: Visibility, condition: string, values: object) =>
    contractFence(db.createQueryBuilder(ContractRow, 'contract').where(condition, values), visible);

/** A contract that the clock has ended is asked for as expired, whether or not a timer has said so yet. */
const filtered = (
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

/** Contracts by what names them. */
export const contractReads = (db: EntityManager) => {
  const contracts = contractsFrom(db);
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
    pinnedCounts: (termsIds, now, visible) =>
      contracts(visible, 'contract.terms_version_id = ANY(:termsIds)', { termsIds })
        .andWhere(`contract.status = 'ACTIVE' AND contract.starts_at <= :now`, { now })
        .andWhere('contract.ends_at > :now')
        .select('contract.terms_version_id', 'termsId')
        .addSelect('count(*)::int', 'count')
        .groupBy('contract.terms_version_id')
        .getRawMany<{ readonly termsId: string; readonly count: number }>(),
    bindingsOf: (ids) =>
      db.find(BindingRow, { where: { contractId: In([...ids]) }, order: { boundAt: 'ASC' } }),
    bindingsOfDevices: (ids, visible) =>
      bindingFence(
        db
          .createQueryBuilder(BindingRow, 'binding')
          .where('binding.device_id = ANY(:ids)', { ids })
          .orderBy('binding.boundAt', 'ASC'),
        visible,
      ).getMany(),
    consentsOf: (ids) =>
      db.find(ConsentRow, { where: { contractId: In([...ids]) }, order: { seq: 'ASC' } }),
  } satisfies Partial<CoverageReads>;
};

/** Contracts in pages. */
export const contractLists = (db: EntityManager) =>
  ({
    contractList: async ({ filter, now }, page, visible) => {
      const query = contractsFrom(db)(visible, 'TRUE', {});
      return mapPage(
        await readPage(filtered(query, filter ?? {}, now), page, latestFirst),
        contractOf,
      );
    },
    contractPages: async ({ parent, ...of }, { filter, now }, visible) => {
      const list = {
        entity: ContractRow,
        alias: 'contract',
        belongs: `contract.${parent}_id = parent.id`,
        ...latestFirst,
        narrow: (query: SelectQueryBuilder<ContractRow>) =>
          contractFence(filtered(query, filter ?? {}, now), visible),
      };
      return (await readPages(db, list, of)).map((one) => mapPage(one, contractOf));
    },
  }) satisfies Partial<CoverageReads>;
