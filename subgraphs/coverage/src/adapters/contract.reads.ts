import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { ContractFilter, CoverageReads } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { BindingRow, ConsentRow, ContractRow } from './contracts.row';
import { bindingFence, contractFence } from './fences';
import { contractOf } from './mapping';
import { inStatuses } from './status-by-clock';
import { latestFirst, mapPage, readPage, readPages } from './paging';

const contractsFrom =
  (db: EntityManager) => (visible: Visibility, condition: string, values: object) =>
    contractFence(db.createQueryBuilder(ContractRow, 'contract').where(condition, values), visible);

/** Statuses in which a contract covers while its period runs. */
const isCurrent = `contract.status IN ('SCHEDULED', 'ACTIVE', 'TERMINATION_REQUESTED')`;

/** The contract that came of the sale of a code, or of an order without one. */
const isOfSale = `contract.id IN (
  SELECT ordered.id FROM service_contract ordered WHERE ordered.order_reference = :saleReference
  UNION SELECT sold.contract_id FROM activation_code sold WHERE sold.sale_reference = :saleReference)`;

/** Conditions on when and of what sale contracts are. */
const narrowed = (
  query: SelectQueryBuilder<ContractRow>,
  { saleReference, endsFrom, endsUntil }: ContractFilter,
): SelectQueryBuilder<ContractRow> => {
  if (saleReference) query.andWhere(isOfSale, { saleReference });
  if (endsFrom) query.andWhere('contract.ends_at >= :endsFrom', { endsFrom });
  if (endsUntil) query.andWhere('contract.ends_at < :endsUntil', { endsUntil });
  return query;
};

/** Those in force at an instant, counted by what they have in common. */
const countedBy =
  (column: 'terms_version_id' | 'product_code', name: string) =>
  <Count extends object>(query: SelectQueryBuilder<ContractRow>, now: Date) =>
    query
      .andWhere(`${isCurrent} AND contract.starts_at <= :now AND contract.ends_at > :now`, { now })
      .select(`contract.${column}`, name)
      .addSelect('count(*)::int', 'count')
      .groupBy(`contract.${column}`)
      .getRawMany<Count & { readonly count: number }>();

const isAsked = `EXISTS (SELECT 1 FROM contract_request asked
  WHERE asked.contract_id = contract.id AND asked.kind = :awaitsDecisionOn AND asked.status = 'OPEN')`;

const filtered = (
  query: SelectQueryBuilder<ContractRow>,
  filter: ContractFilter,
  now: Date,
): SelectQueryBuilder<ContractRow> => {
  const { statuses, productCode, regionCode, awaitsDecisionOn } = filter;
  if (statuses) query.andWhere(inStatuses(statuses), { now });
  if (productCode) query.andWhere('contract.product_code = :productCode', { productCode });
  if (regionCode) query.andWhere('contract.region_code = :regionCode', { regionCode });
  if (awaitsDecisionOn) query.andWhere(isAsked, { awaitsDecisionOn });
  return narrowed(query, filter);
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
          .orderBy('contract.starts_at', 'DESC', 'NULLS FIRST')
          .getMany()
      ).map(contractOf),
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

/** How many contracts are in force. */
export const contractCounts = (db: EntityManager) => {
  const contracts = contractsFrom(db);
  return {
    pinnedCounts: (termsIds, now, visible) =>
      countedBy('terms_version_id', 'termsId')<{ readonly termsId: string }>(
        contracts(visible, 'contract.terms_version_id = ANY(:termsIds)', { termsIds }),
        now,
      ),
    activeCounts: (codes, now, visible) =>
      countedBy('product_code', 'productCode')<{ readonly productCode: string }>(
        contracts(visible, 'contract.product_code = ANY(:codes)', { codes }),
        now,
      ),
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
