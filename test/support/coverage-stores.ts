import type { Transact } from '@care-graph/kernel/application/transact';
import { conflict } from '@care-graph/kernel/domain/fault';
import type {
  BatchRepository,
  CodeRepository,
  ContractRepository,
  CoverageStores,
  DeviceRepository,
  Inbox,
  JobQueue,
  PeopleRepository,
} from '../../subgraphs/coverage/src/domain/ports';
import { atOdds, unitNamedBy } from '../../subgraphs/coverage/src/domain/device';
import type { Customer } from '../../subgraphs/coverage/src/domain/contract';
import { isSellable } from '../../subgraphs/coverage/src/domain/activation-code';
import { type CoverageRecord, idempotencyIn, nothingOnRecord, textOf } from './coverage-memory';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The rows with the one of the same id changed, over the version that was read. */
const saved = <Row extends Versioned>(
  rows: readonly Row[],
  next: Partial<Row> & Versioned,
): readonly Row[] => {
  if (!rows.some(({ id, version }) => id === next.id && version === next.version))
    throw conflict('It was changed meanwhile.');
  const version = next.version + 1;
  return rows.map((row) => (row.id === next.id ? { ...row, ...next, version } : row));
};

const codesIn = (record: CoverageRecord): CodeRepository => {
  const bySecret = async (hash: string) =>
    record.codes.find(({ secretHash }) => secretHash === hash);
  return {
    lockBySecret: bySecret,
    findBySecret: bySecret,
    find: async (id) => record.codes.find((code) => code.id === id),
    findSale: async (partnerId, reference) =>
      record.codes.find((code) => code.partnerId === partnerId && code.saleReference === reference),
    lockNextInStock: async (partnerId, planSkuId, now) =>
      record.codes.find(
        (code) =>
          code.partnerId === partnerId &&
          code.planSkuId === planSkuId &&
          code.form === 'E_CODE' &&
          isSellable(code, now),
      ),
    add: async (codes) => {
      record.codes = [...record.codes, ...codes];
    },
    countOfBatch: async (batchId) => record.codes.filter((code) => code.batchId === batchId).length,
    allocate: async (batchId, partnerId, count) => {
      const free = record.codes.filter(
        (code) => code.batchId === batchId && code.status === 'GENERATED',
      );
      if (free.length < count) return 0;
      const handed = new Set(free.slice(0, count));
      record.codes = record.codes.map((code) =>
        handed.has(code) ? { ...code, status: 'ALLOCATED', partnerId } : code,
      );
      return count;
    },
    save: async (code) => {
      record.codes = saved(record.codes, code);
      return { ...code, version: code.version + 1 };
    },
  };
};

const batchesIn = (record: CoverageRecord): BatchRepository => {
  const find = async (id: string) => record.batches.find((batch) => batch.id === id);
  return {
    add: async (batch, job) => {
      record.batches = [...record.batches, batch];
      record.jobs = [...record.jobs, job];
    },
    find,
    lock: find,
    saveJob: async (job) => {
      record.jobs = record.jobs.map((one) => (one.id === job.id ? job : one));
    },
    findJob: async (id) => record.jobs.find((job) => job.id === id),
  };
};

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
    inForceOfLineage: async (rootId) =>
      record.contracts.filter(
        ({ lineageRootId, status }) =>
          lineageRootId === rootId && status !== 'TERMINATED' && status !== 'RETURNED',
      ),
    add: async (contract, binding, consents) => {
      record.contracts = [...record.contracts, contract];
      record.bindings = [...record.bindings, binding];
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
  const upsert = (customer: Customer, isSame: (one: Customer) => boolean) => {
    const known = record.customers.find(isSame);
    if (!known) record.customers = [...record.customers, customer];
    return known ?? customer;
  };
  return {
    customerOfSubject: async (customer) =>
      upsert(customer, ({ subject }) => subject === customer.subject),
    customerOfEmail: async (customer) =>
      upsert(
        customer,
        ({ subject, email }) =>
          subject === null && email?.toLowerCase() === customer.email?.toLowerCase(),
      ),
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
  forgetSecret: async (id, afterHours) => {
    record.queue = [...record.queue, { task: 'forgetSecret', id, afterHours }];
  },
});

const storesIn = (record: CoverageRecord): CoverageStores => ({
  codes: codesIn(record),
  batches: batchesIn(record),
  devices: devicesIn(record),
  contracts: contractsIn(record),
  ledger: {
    of: async (id) => record.ledger.filter(({ contractId }) => contractId === id),
    append: async (entries) => {
      record.ledger = [...record.ledger, ...entries];
    },
  },
  people: peopleIn(record),
  history: {
    record: async (events) => {
      record.events = [...record.events, ...events];
    },
  },
  notices: {
    add: async (notice) => {
      record.notices = [...record.notices, notice];
    },
  },
  inbox: inboxIn(record),
  jobs: jobsIn(record),
  idempotency: idempotencyIn(record),
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
