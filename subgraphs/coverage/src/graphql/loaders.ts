import type { Clock } from '@care-graph/kernel/domain/clock';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { GraphContext } from '@care-graph/kernel/graphql/context';
import { loaderById, loaderByParent, pageLoader } from '@care-graph/kernel/graphql/loaders';
import type { CoverageReads } from '../domain/reads';
import { rowsVisibleTo } from '../application/row-rules';
import type { ContractStatus } from '../domain/contract';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';

/** What the resolvers of one request load through; each look-up costs one statement, however many ask. */
export const coverageLoaders = (reads: CoverageReads, clock: Clock) => (principal: Principal) => {
  const visible = rowsVisibleTo(principal);
  return {
    now: clock.now(),
    visible,
    reads,
    contract: loaderById((ids) => reads.contracts(ids, visible)),
    contractsOfRoot: loaderByParent(
      (ids) => reads.contractsOfRoots(ids, visible),
      ({ lineageRootId }) => lineageRootId,
    ),
    contractPage: pageLoader((of, statuses: readonly ContractStatus[] | null) =>
      reads.contractPages(of, statuses),
    ),
    bindings: loaderByParent(
      (ids) => reads.bindingsOf(ids),
      ({ contractId }) => contractId,
    ),
    bindingsOfDevice: loaderByParent(
      (ids) => reads.bindingsOfDevices(ids),
      ({ deviceId }) => deviceId,
    ),
    ledger: loaderByParent(
      (ids) => reads.ledgerOf(ids),
      ({ contractId }) => contractId,
    ),
    ledgerEntry: loaderById((ids) => reads.ledgerEntries(ids)),
    ledgerPage: pageLoader((of, line: ServiceLine | null) => reads.ledgerPages(of, line)),
    historyPage: pageLoader((of, _all: null) => reads.historyPages(of)),
    noticePage: pageLoader((of, _all: null) => reads.noticePages(of)),
    consents: loaderByParent(
      (ids) => reads.consentsOf(ids),
      ({ contractId }) => contractId,
    ),
    device: loaderById((ids) => reads.devices(ids, visible)),
    devicesOfRoot: loaderByParent(
      (ids) => reads.devicesOfRoots(ids),
      ({ rootId }) => rootId,
    ),
    devicePage: pageLoader((of, _all: null) => reads.devicePages(of)),
    serials: loaderByParent(
      (ids) => reads.serialsOf(ids),
      ({ deviceId }) => deviceId,
    ),
    customer: loaderById((ids) => reads.customers(ids, visible)),
    partner: loaderById((ids) => reads.partners(ids, visible)),
    stores: loaderByParent(
      (ids) => reads.storesOf(ids),
      ({ partnerId }) => partnerId,
    ),
    code: loaderById((ids) => reads.codes(ids, visible)),
    batch: loaderById((ids) => reads.batches(ids)),
    unallocated: loaderByParent(
      (ids) => reads.unallocatedOf(ids),
      ({ batchId }) => batchId,
    ),
    job: loaderById((ids) => reads.jobs(ids, visible)),
  };
};

export type CoverageLoaders = ReturnType<ReturnType<typeof coverageLoaders>>;
export type CoverageContext = GraphContext<CoverageLoaders>;
