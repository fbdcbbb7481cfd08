import type { Customer, ServiceContract } from '../../subgraphs/coverage/src/domain/contract';
import { type Device, mainSerialOf } from '../../subgraphs/coverage/src/domain/device';
import type { PeopleRepository } from '../../subgraphs/coverage/src/domain/ports';
import type { UnitRepository } from '../../subgraphs/coverage/src/domain/unit-ports';
import type { Visibility } from '../../subgraphs/coverage/src/domain/visibility';
import { saved } from './coverage-code-stores';
import type { CoverageRecord } from './coverage-memory';

/** True where the contract is the caller's own. */
const isOwn = (
  { customers }: CoverageRecord,
  visible: Visibility,
  { holderId, partnerId }: { readonly holderId: string; readonly partnerId: string | null },
): boolean => {
  if (visible.sees === 'sold') return partnerId === visible.partnerId;
  const holder = customers.find(({ id }) => id === holderId);
  return visible.sees === 'held' && holder?.subject === visible.subject;
};

/** True for a contract that covers nothing any more. */
const isOver = ({ status, period }: ServiceContract, now: Date): boolean =>
  status === 'TERMINATED' || status === 'RETURNED' || (period !== null && period.endsAt <= now);

const isInHand = (record: CoverageRecord, visible: Visibility, id: string, now: Date): boolean => {
  if (visible.sees === 'all') return true;
  const isLinked = record.links.some(
    ({ deviceId, unlinkedAt, customerId: holderId }) =>
      deviceId === id && !unlinkedAt && isOwn(record, visible, { holderId, partnerId: null }),
  );
  const isCovered = record.contracts.some(
    (contract) =>
      isOwn(record, visible, contract) &&
      !isOver(contract, now) &&
      record.bindings.some(
        (tie) => tie.contractId === contract.id && tie.deviceId === id && tie.status === 'ACTIVE',
      ),
  );
  return isLinked || isCovered;
};

const replaceSerialIn =
  (record: CoverageRecord): UnitRepository['replaceSerial'] =>
  async (next) => {
    if (record.serials.some(({ value }) => value === next.value)) return false;
    const kept = record.serials.map((serial) =>
      serial.deviceId === next.deviceId &&
      serial.component === next.component &&
      serial.validUntil === null
        ? { ...serial, validUntil: next.validFrom }
        : serial,
    );
    record.serials = [...kept, next];
    return true;
  };

const tiesIn = (record: CoverageRecord) =>
  ({
    activeBindingsOf: async (id, now) =>
      record.bindings.filter(
        ({ deviceId, contractId, status }) =>
          deviceId === id &&
          status === 'ACTIVE' &&
          record.contracts.some((contract) => contract.id === contractId && !isOver(contract, now)),
      ),
    holdersOf: async (id, now) => {
      const covering = record.contracts.filter(
        (contract) => contract.period !== null && !isOver(contract, now),
      );
      const ties = record.bindings.filter(
        ({ deviceId, status }) => deviceId === id && status === 'ACTIVE',
      );
      const held = covering.filter((contract) =>
        ties.some(({ contractId }) => contractId === contract.id),
      );
      return record.customers.filter((one) => held.some(({ holderId }) => holderId === one.id));
    },
    linkOf: async (id) =>
      record.links.find(({ deviceId, unlinkedAt }) => deviceId === id && unlinkedAt === null),
    addLink: async (link) => {
      record.links = [...record.links, link];
    },
    endLink: async (id, unlinkedAt) => {
      record.links = record.links.map((one) => (one.id === id ? { ...one, unlinkedAt } : one));
    },
    controllerOf: async (id) =>
      record.controllers.find(({ deviceId, unboundAt }) => deviceId === id && unboundAt === null),
    addController: async (tie) => {
      record.controllers = [...record.controllers, tie];
    },
    endController: async (id, unboundAt, unboundBy) => {
      record.controllers = record.controllers.map((one) =>
        one.id === id ? { ...one, unboundAt, unboundBy } : one,
      );
    },
  }) satisfies Partial<UnitRepository>;

/** Units and what they are tied to besides contracts. */
export const unitsIn = (record: CoverageRecord): UnitRepository => {
  const inHand = async (id: string, visible: Visibility, now: Date): Promise<Device | undefined> =>
    record.devices.find((device) => device.id === id && isInHand(record, visible, id, now));
  return {
    inHand,
    lockInHand: inHand,
    lockByMainSerial: async (value) =>
      record.devices.find(({ id }) => {
        const held = record.serials.filter(
          ({ deviceId, validUntil }) => deviceId === id && validUntil === null,
        );
        return mainSerialOf(held)?.value === value;
      }),
    replaceSerial: replaceSerialIn(record),
    ...tiesIn(record),
    purchaseOf: async (rootId) =>
      record.purchases.find(({ lineageRootId }) => lineageRootId === rootId),
    savePurchase: async (purchase) => {
      const others = record.purchases.filter(
        ({ lineageRootId }) => lineageRootId !== purchase.lineageRootId,
      );
      record.purchases = [...others, purchase];
    },
  };
};

type CustomerRepository = Pick<
  PeopleRepository,
  'customerOfSubject' | 'customerOfEmail' | 'adopt' | 'noteProved' | 'findCustomer' | 'saveCustomer'
>;

const adoptIn = (record: CoverageRecord, adopting: string, address: string): void => {
  const awaited = record.customers.find(
    ({ subject, email }) => subject === null && email?.toLowerCase() === address.toLowerCase(),
  );
  if (!awaited) return;
  const own = record.customers.find(({ subject }) => subject === adopting);
  const others = record.customers.filter(({ id }) => id !== awaited.id);
  const { version } = awaited;
  record.customers = own
    ? others
    : [...others, { ...awaited, subject: adopting, version: version + 1 }];
  record.contracts = record.contracts.map((contract) =>
    own && contract.holderId === awaited.id
      ? { ...contract, holderId: own.id, version: contract.version + 1 }
      : contract,
  );
};

/** The customers on record. */
export const customersIn = (record: CoverageRecord): CustomerRepository => {
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
    // Nothing is looked up by a proved address here.
    noteProved: () => Promise.resolve(),
    adopt: async (subject, email) => {
      adoptIn(record, subject, email);
    },
    findCustomer: async (id) => record.customers.find((customer) => customer.id === id),
    saveCustomer: async (customer) => {
      record.customers = saved(record.customers, customer);
      return { ...customer, version: customer.version + 1 };
    },
  };
};
