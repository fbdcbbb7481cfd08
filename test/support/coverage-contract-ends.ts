import type { BonusGrant } from '../../subgraphs/coverage/src/domain/bonus';
import type {
  Customer,
  DeviceBinding,
  ServiceContract,
} from '../../subgraphs/coverage/src/domain/contract';
import type {
  ContractEndRepository,
  DueContracts,
  LookedAt,
} from '../../subgraphs/coverage/src/domain/contract-end-ports';
import type { ContractRequest } from '../../subgraphs/coverage/src/domain/contract-request';
import type { Visibility } from '../../subgraphs/coverage/src/domain/visibility';

/** What is on record of how contracts end. */
export interface ContractEndRecord {
  requests: readonly ContractRequest[];
  grants: readonly BonusGrant[];
  looked: readonly { readonly contractId: string; readonly what: LookedAt }[];
}

export const noContractEnds = (): ContractEndRecord => ({ requests: [], grants: [], looked: [] });

/** All that the ends of contracts are read from. */
interface Record extends ContractEndRecord {
  readonly contracts: readonly ServiceContract[];
  readonly customers: readonly Customer[];
  bindings: readonly DeviceBinding[];
}

const mayBeSeen = (
  { customers }: Record,
  { holderId, partnerId }: ServiceContract,
  visible: Visibility,
): boolean => {
  switch (visible.sees) {
    case 'all':
      return true;
    case 'held':
      return customers.some(({ id, subject }) => id === holderId && subject === visible.subject);
    case 'sold':
      return partnerId === visible.partnerId;
    case 'none':
      return false;
  }
};

export const contractEndsIn = (record: Record): ContractEndRepository => {
  const findVisible: ContractEndRepository['findVisible'] = async (id, visible) =>
    record.contracts.find((one) => one.id === id && mayBeSeen(record, one, visible));
  const neverBegan = ({ id, status, period }: ServiceContract) =>
    status === 'TERMINATED' &&
    period !== null &&
    !record.bindings.some(
      ({ contractId, endedAt }) =>
        contractId === id && (endedAt === null || endedAt > period.startsAt),
    );
  const ofLineages = (rootIds: readonly string[]) =>
    record.contracts.filter(
      (one) =>
        rootIds.includes(one.lineageRootId ?? '') && one.status !== 'RETURNED' && !neverBegan(one),
    );
  return {
    findVisible,
    ofLineage: async (rootId) => ofLineages([rootId]),
    ofLineages: async (rootIds) => ofLineages(rootIds),
    release: async (contractId, endedAt) => {
      record.bindings = record.bindings.map((one) =>
        one.contractId === contractId && one.status === 'ACTIVE'
          ? { ...one, status: 'RELEASED', endedAt }
          : one,
      );
    },
    openRequest: async (id) =>
      record.requests.find(({ contractId, status }) => contractId === id && status === 'OPEN'),
    addRequest: async (request) => {
      record.requests = [...record.requests, request];
    },
    openRequestsOf: async (ids, kind) =>
      record.requests.filter(
        (one) => ids.includes(one.contractId) && one.kind === kind && one.status === 'OPEN',
      ),
    saveRequests: async (requests) => {
      const saved = new Map(requests.map((request) => [request.id, request]));
      record.requests = record.requests.map((one) => saved.get(one.id) ?? one);
    },
    bonusGrant: async (id) => record.grants.find(({ contractId }) => contractId === id),
    addGrants: async (grants) => {
      record.grants = [...record.grants, ...grants];
    },
    revokeGrant: async (id, at) => {
      record.grants = record.grants.map((one) =>
        one.contractId === id ? { ...one, revokedAt: one.revokedAt ?? at } : one,
      );
    },
  };
};

export const dueContractsIn = (record: Record): DueContracts => {
  const isUnlooked = (id: string, what: LookedAt) =>
    !record.looked.some((look) => look.contractId === id && look.what === what);
  const endOf = ({ period }: ServiceContract) => period?.endsAt ?? new Date(8.64e15);
  const startOf = ({ period }: ServiceContract) => period?.startsAt ?? new Date(8.64e15);
  const over = ['TERMINATED', 'RETURNED'];
  return {
    ended: async (now, limit) =>
      record.contracts
        .filter((one) => isUnlooked(one.id, 'bonus') && !over.includes(one.status))
        .filter((one) => endOf(one) <= now)
        .slice(0, limit),
    ending: async (now, until, limit) =>
      record.contracts
        .filter(
          (one) => isUnlooked(one.id, 'expiry') && ['SCHEDULED', 'ACTIVE'].includes(one.status),
        )
        .filter((one) => startOf(one) <= now && endOf(one) > now && endOf(one) <= until)
        .slice(0, limit),
    lockUnlooked: async (ids, what) =>
      record.contracts.filter(
        ({ id, status }) => ids.includes(id) && isUnlooked(id, what) && !over.includes(status),
      ),
    markLooked: async (ids, what) => {
      record.looked = [...record.looked, ...ids.map((contractId) => ({ contractId, what }))];
    },
    followed: async (ids) =>
      record.contracts
        .filter(({ status }) => !over.includes(status))
        .flatMap(({ renewsId }) => (renewsId !== null && ids.includes(renewsId) ? renewsId : [])),
  };
};
