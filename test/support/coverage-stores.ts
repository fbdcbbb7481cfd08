import type { Transact } from '@care-graph/kernel/application/transact';
import type { NoticeOutbox } from '../../subgraphs/coverage/src/domain/notice';
import type {
  ContractRepository,
  CoverageStores,
  DeviceRepository,
  Inbox,
  JobQueue,
  PeopleRepository,
} from '../../subgraphs/coverage/src/domain/ports';
import { atOdds, unitNamedBy } from '../../subgraphs/coverage/src/domain/device';
import { batchesIn, codesIn, saved } from './coverage-code-stores';
import { contractEndsIn, dueContractsIn } from './coverage-contract-ends';
import { jobStoresIn } from './coverage-job-stores';
import { partnerStoresIn } from './coverage-partner-stores';
import { customersIn, unitsIn } from './coverage-units';
import { adjustmentsIn, expiryIn, ledgerIn } from './coverage-quota-stores';
import { timedContractsIn } from './coverage-timed';
import { videoStoresIn } from './coverage-video-stores';
import { type CoverageRecord, idempotencyIn, nothingOnRecord, textOf } from './coverage-memory';

const devicesIn = (record: CoverageRecord): DeviceRepository => {
  const find = async (id: string) => record.devices.find((device) => device.id === id);
  const findBySerials: DeviceRepository['findBySerials'] = async (serials) => {
    const values = serials.map(({ value }) => value);
    const ids = record.serials
      .filter(({ value }) => values.includes(value))
      .map(({ deviceId }) => deviceId);
    const unit = unitNamedBy(
      serials,
      record.serials.filter(({ deviceId }) => ids.includes(deviceId)),
    );
    return unit && unit !== atOdds ? find(unit.id) : unit;
  };
  const isTaken = (id: string) =>
    record.devices.some(
      (device) =>
        device.id === id &&
        (device.supersedesId !== null ||
          device.supersededById !== null ||
          record.contracts.some(({ lineageRootId }) => lineageRootId === device.rootId)),
    );
  return {
    findBySerials,
    find,
    serialsOf: async (ids) => record.serials.filter(({ deviceId }) => ids.includes(deviceId)),
    // Transactions run one after the other here, so that every lineage is locked as it is.
    lockLineageOf: async () => undefined,
    reserveSerials: async () => undefined,
    takenSerials: async (values) =>
      record.serials
        .filter(({ deviceId, value }) => values.includes(value) && isTaken(deviceId))
        .map(({ value }) => value),
    addMissingSerials: async (serials) => {
      const known = record.serials.map(({ value }) => value);
      const missing = serials.filter(({ value }) => !known.includes(value));
      record.serials = [...record.serials, ...missing];
    },
    lockOrAdd: async (device, serials) => {
      const known = await findBySerials(serials);
      if (known) return known;
      record.devices = [...record.devices, device];
      record.serials = [...record.serials, ...serials];
      return device;
    },
    save: async (device) => {
      record.devices = saved(record.devices, device);
      return { ...device, version: device.version + 1 };
    },
  };
};

const contractsIn = (record: CoverageRecord): ContractRepository => {
  const find = async (id: string) => record.contracts.find((contract) => contract.id === id);
  return {
    nextNumber: async (year) =>
      `CG-${year}-${String(record.contracts.length + 1).padStart(6, '0')}`,
    find,
    lock: find,
    lockVisible: (id, visible) => contractEndsIn(record).findVisible(id, visible),
    lockOrder: async (partnerId, reference) =>
      record.contracts.find(
        (contract) => contract.partnerId === partnerId && contract.orderReference === reference,
      ),
    save: async (contract) => {
      record.contracts = saved(record.contracts, contract);
      return { ...contract, version: contract.version + 1 };
    },
    bind: async (binding) => {
      record.bindings = [...record.bindings, binding];
    },
    add: async (contract, binding, consents) => {
      record.contracts = [...record.contracts, contract];
      record.bindings = [...record.bindings, ...(binding ? [binding] : [])];
      record.consents = [...record.consents, ...consents];
    },
    activeBindingOf: async (contractId) =>
      record.bindings.find((one) => one.contractId === contractId && one.status === 'ACTIVE'),
    supersede: async (old, next) => {
      const kept = record.bindings.map((one) => (one.id === old.id ? old : one));
      record.bindings = [...kept, next];
    },
  };
};

const peopleIn = (record: CoverageRecord): PeopleRepository => {
  return {
    ...customersIn(record),
    partner: async (id) => record.partners.find((partner) => partner.id === id),
    addPartner: async (partner, stores) => {
      record.partners = [...record.partners, partner];
      record.stores = [...record.stores, ...stores];
    },
    storesOf: async (id) => record.stores.filter(({ partnerId }) => partnerId === id),
  };
};

const inboxIn = (record: CoverageRecord): Inbox => ({
  appliedBefore: async (messageId, content) => {
    const found = record.inbox.find((message) => message.messageId === messageId);
    return found && { sameContent: found.content === textOf(content) };
  },
  lastSequenceOf: async (claimId) =>
    record.inbox.filter((message) => message.claimId === claimId).length,
  add: async (message, content) => {
    record.inbox = [...record.inbox, { ...message, content: textOf(content) }];
  },
});

const jobsIn = (record: CoverageRecord): JobQueue => ({
  generateCodes: async (id) => {
    record.queue = [...record.queue, { task: 'generateCodes', id }];
  },
  workOff: async ({ id }, afterSeconds) => {
    const later = afterSeconds === undefined ? {} : { afterSeconds };
    record.queue = [...record.queue, { task: 'workOff', id, ...later }];
  },
});

const noticesIn = (record: CoverageRecord): NoticeOutbox => ({
  add: async (...notices) => {
    const waiting = notices.map((notice) => ({ ...notice, state: 'WAITING' as const }));
    record.notices = [...record.notices, ...waiting];
  },
  find: async (id) => record.notices.find((notice) => notice.id === id),
  step: async (id, { from, to }) => {
    const found = record.notices.find((notice) => notice.id === id && from.includes(notice.state));
    record.notices = record.notices.map((one) => (one === found ? { ...one, state: to } : one));
    return found !== undefined;
  },
  queue: () => Promise.resolve(),
});

const storesIn = (record: CoverageRecord): CoverageStores => ({
  codes: codesIn(record),
  batches: batchesIn(record),
  devices: devicesIn(record),
  units: unitsIn(record),
  contracts: contractsIn(record),
  contractEnds: contractEndsIn(record),
  dueContracts: dueContractsIn(record),
  timedContracts: timedContractsIn(record),
  ledger: ledgerIn(record),
  expiry: expiryIn(record),
  adjustments: adjustmentsIn(record),
  people: peopleIn(record),
  ...partnerStoresIn(record),
  history: {
    record: async (events) => {
      record.events = [...record.events, ...events];
    },
    recordEach: async (event, of) => {
      record.events = [...record.events, ...of.map((place) => ({ ...event, ...place }))];
    },
  },
  notices: noticesIn(record),
  inbox: inboxIn(record),
  jobs: jobsIn(record),
  ...jobStoresIn(record),
  idempotency: idempotencyIn(record),
  ...videoStoresIn(record),
});

/** The stores of coverage in memory: transactions run one after the other, and one that throws leaves no trace. */
export class CoverageInMemory {
  record = nothingOnRecord();
  #last: Promise<unknown> = Promise.resolve();

  readonly transact: Transact<CoverageStores> = (work) => {
    const run = this.#last.then(async () => {
      const draft = { ...this.record };
      const result = await work(storesIn(draft));
      this.record = draft;
      return result;
    });
    this.#last = run.catch(() => undefined);
    return run;
  };
}
