import type { Clock } from '@care-graph/kernel/domain/clock';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { GraphContext } from '@care-graph/kernel/graphql/context';
import {
  byParent,
  loaderById,
  loaderByParent,
  loaderPerFilter,
  pageLoader,
} from '@care-graph/kernel/graphql/loaders';
import DataLoader from 'dataloader';
import type { CodeFilter, ContractFilter, CoverageReads } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { rowsVisibleTo } from '../application/row-rules';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';

const contractLoaders = (reads: CoverageReads, visible: Visibility, now: Date) => ({
  contract: loaderById((ids) => reads.contracts(ids, visible)),
  contractsOfRoot: loaderByParent(
    (ids) => reads.contractsOfRoots(ids, visible),
    ({ lineageRootId }) => lineageRootId,
  ),
  contractsOfHolder: pageLoader((of, filter: ContractFilter) =>
    reads.contractPages({ ...of, parent: 'holder' }, { filter, now }, visible),
  ),
  contractsOfPartner: pageLoader((of, filter: ContractFilter) =>
    reads.contractPages({ ...of, parent: 'partner' }, { filter, now }, visible),
  ),
  bindings: loaderByParent(
    (ids) => reads.bindingsOf(ids),
    ({ contractId }) => contractId,
  ),
  consents: loaderByParent(
    (ids) => reads.consentsOf(ids),
    ({ contractId }) => contractId,
  ),
  noticePage: pageLoader((of, _all: null) => reads.noticePages(of)),
  pinnedContractCount: new DataLoader<string, number>(async (termsIds) => {
    const counts = await reads.pinnedCounts(termsIds, now, visible);
    return termsIds.map((id) => counts.find(({ termsId }) => termsId === id)?.count ?? 0);
  }),
});

const recordLoaders = (reads: CoverageReads) => ({
  ledger: loaderByParent(
    (ids) => reads.ledgerOf(ids),
    ({ contractId }) => contractId,
  ),
  ledgerEntry: loaderById((ids) => reads.ledgerEntries(ids)),
  ledgerPage: pageLoader((of, line: ServiceLine | null) => reads.ledgerPages(of, line)),
  historyPage: pageLoader((of, _all: null) => reads.historyPages(of)),
});

const deviceLoaders = (reads: CoverageReads, visible: Visibility) => ({
  device: loaderById((ids) => reads.devices(ids, visible)),
  devicesOfRoot: loaderByParent(
    (ids) => reads.devicesOfRoots(ids, visible),
    ({ rootId }) => rootId,
  ),
  devicePage: pageLoader((of, _all: null) => reads.devicePages(of)),
  deviceHistoryPage: pageLoader((of, _all: null) => reads.deviceHistoryPages(of, visible)),
  bindingsOfDevice: loaderByParent(
    (ids) => reads.bindingsOfDevices(ids, visible),
    ({ deviceId }) => deviceId,
  ),
  serials: loaderByParent(
    (ids) => reads.serialsOf(ids, visible),
    ({ deviceId }) => deviceId,
  ),
});

const peopleLoaders = (reads: CoverageReads, visible: Visibility) => ({
  customer: loaderById((ids) => reads.customers(ids, visible)),
  partner: loaderById((ids) => reads.partners(ids, visible)),
  stores: loaderByParent(
    (ids) => reads.storesOf(ids),
    ({ partnerId }) => partnerId,
  ),
});

const codeLoaders = (reads: CoverageReads, visible: Visibility) => ({
  code: loaderById((ids) => reads.codes(ids, visible)),
  batch: loaderById((ids) => reads.batches(ids, visible)),
  unallocated: loaderByParent(
    (ids) => reads.unallocatedOf(ids),
    ({ batchId }) => batchId,
  ),
  codePage: pageLoader((of, filter: CodeFilter) => reads.codePages(of, filter)),
  batchPage: pageLoader((of, _all: null) => reads.batchPages(of)),
  stock: loaderPerFilter(async (partnerIds, planSkuId: string | null) =>
    byParent(partnerIds, await reads.stockOf(partnerIds, planSkuId), ({ partnerId }) => partnerId),
  ),
  job: loaderById((ids) => reads.jobs(ids, visible)),
});

/** What the resolvers of one request load through; each look-up costs one statement, however many ask. */
export const coverageLoaders = (reads: CoverageReads, clock: Clock) => (principal: Principal) => {
  const visible = rowsVisibleTo(principal);
  const now = clock.now();
  return {
    now,
    visible,
    reads,
    ...contractLoaders(reads, visible, now),
    ...recordLoaders(reads),
    ...deviceLoaders(reads, visible),
    ...peopleLoaders(reads, visible),
    ...codeLoaders(reads, visible),
  };
};

export type CoverageLoaders = ReturnType<ReturnType<typeof coverageLoaders>>;
export type CoverageContext = GraphContext<CoverageLoaders>;
