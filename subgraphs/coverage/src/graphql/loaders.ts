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
import { contractEndLoaders } from './contract-end-loaders';
import type { RowOutcome } from '../domain/job';
import type { CodeFilter, ContractFilter, CoverageReads, StockQuery } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { rowsVisibleTo } from '../application/row-rules';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';

const contractLoaders = (reads: CoverageReads, visible: Visibility, now: Date) => ({
  contract: loaderById((ids) => reads.contracts(ids, visible)),
  contractsOfRoot: loaderByParent(
    (ids) => reads.contractsOfRoots(ids, visible),
    ({ lineageRootId }) => lineageRootId ?? '',
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
  evidence: loaderById((ids) => reads.evidence(ids)),
  videoPage: pageLoader((of, _all: null) => reads.videoPages(of)),
  activeContractCount: loaderPerFilter(async (codes, counted: Visibility) => {
    const counts = await reads.activeCounts(codes, now, counted);
    return codes.map((code) => counts.find(({ productCode }) => productCode === code)?.count ?? 0);
  }),
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
  adjustments: loaderByParent(
    (ids) => reads.adjustmentsOf(ids),
    ({ contractId }) => contractId,
  ),
  statusChanges: loaderByParent(
    (ids) => reads.statusChangesOf(ids),
    ({ subjectId }) => subjectId,
  ),
  ledgerEntry: loaderById((ids) => reads.ledgerEntries(ids)),
  ledgerPage: pageLoader((of, line: ServiceLine | null) => reads.ledgerPages(of, line)),
  historyPage: pageLoader((of, _all: null) => reads.historyPages(of)),
  partnerEventPage: pageLoader((of, _all: null) => reads.partnerEventPages(of)),
});

/** What held of each unit at an instant: all who ask for the same one are answered together. */
const atInstant = <Tie extends { readonly deviceId: string }>(
  find: (deviceIds: readonly string[], at: Date) => Promise<readonly Tie[]>,
) =>
  loaderPerFilter<Date, Tie | null>(async (ids, at) => {
    const found = byParent(ids, await find(ids, at), ({ deviceId }) => deviceId);
    return found.map(([tie]) => tie ?? null);
  });

const deviceLoaders = (reads: CoverageReads, visible: Visibility) => ({
  device: loaderById((ids) => reads.devices(ids, visible)),
  devicesOfRoot: loaderByParent(
    (ids) => reads.devicesOfRoots(ids, visible),
    ({ rootId }) => rootId,
  ),
  devicePage: pageLoader((of, _all: null) => reads.devicePages(of)),
  deviceHistoryPage: pageLoader((of, _all: null) => reads.deviceHistoryPages(of, visible)),
  linkAt: atInstant((ids, at) => reads.linksAt(ids, at, visible)),
  linkPage: pageLoader((of, _all: null) => reads.linkPages(of, visible)),
  controllerAt: atInstant((ids, at) => reads.controllersAt(ids, at, visible)),
  controllerPage: pageLoader((of, _all: null) => reads.controllerPages(of, visible)),
  purchase: loaderByParent(
    (rootIds) => reads.purchasesOf(rootIds, visible),
    ({ lineageRootId }) => lineageRootId,
  ),
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

const codeLoaders = (reads: CoverageReads, visible: Visibility, now: Date) => ({
  code: loaderById((ids) => reads.codes(ids, visible)),
  batch: loaderById((ids) => reads.batches(ids, visible)),
  unallocated: loaderByParent(
    (ids) => reads.unallocatedOf(ids, now),
    ({ batchId }) => batchId,
  ),
  codePage: pageLoader((of, filter: CodeFilter) =>
    reads.codePages({ ...of, parent: 'partner' }, { filter, now }, visible),
  ),
  codesOfBatch: pageLoader((of, filter: CodeFilter) =>
    reads.codePages({ ...of, parent: 'batch' }, { filter, now }, visible),
  ),
  batchPage: pageLoader((of, _all: null) => reads.batchPages(of)),
  stock: loaderPerFilter(async (partnerIds, part: Omit<StockQuery, 'now'>) => {
    const rows = await reads.stockOf(partnerIds, { ...part, now });
    return byParent(partnerIds, rows, ({ partnerId }) => partnerId);
  }),
  job: loaderById((ids) => reads.jobs(ids, visible)),
  jobPage: pageLoader((of, _all: null) => reads.jobPages(of)),
  jobRowPage: pageLoader((of, outcome: RowOutcome | null) => reads.jobRowPages(of, outcome)),
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
    ...contractEndLoaders(reads, visible),
    ...recordLoaders(reads),
    ...deviceLoaders(reads, visible),
    ...peopleLoaders(reads, visible),
    ...codeLoaders(reads, visible, now),
  };
};

export type CoverageLoaders = ReturnType<ReturnType<typeof coverageLoaders>>;
export type CoverageContext = GraphContext<CoverageLoaders>;
