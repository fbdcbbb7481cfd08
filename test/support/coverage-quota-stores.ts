import type { LedgerRepository, QuotaExpiry } from '../../subgraphs/coverage/src/domain/ports';
import type { AdjustmentRepository } from '../../subgraphs/coverage/src/domain/quota-adjustment';
import { conflict } from '@care-graph/kernel/domain/fault';
import type { CoverageRecord } from './coverage-memory';

export const ledgerIn = (record: CoverageRecord): LedgerRepository => ({
  of: async (id) => record.ledger.filter(({ contractId }) => contractId === id),
  append: async (entries) => {
    record.ledger = [...record.ledger, ...entries];
  },
});

export const expiryIn = (record: CoverageRecord): QuotaExpiry => ({
  lockDue: async (now, limit) =>
    record.contracts
      .filter(({ id, period }) => period && period.endsAt <= now && !record.expired.includes(id))
      .slice(0, limit),
  entriesOf: async (ids) => record.ledger.filter(({ contractId }) => ids.includes(contractId)),
  markExpired: async (ids) => {
    record.expired = [...record.expired, ...ids];
  },
});

export const adjustmentsIn = (record: CoverageRecord): AdjustmentRepository => {
  const find = async (id: string) => record.adjustments.find((one) => one.id === id);
  return {
    add: async (adjustment) => {
      record.adjustments = [...record.adjustments, adjustment];
    },
    find,
    lock: find,
    save: async (adjustment) => {
      const { id, version } = adjustment;
      if ((await find(id))?.version !== version) throw conflict('It was changed meanwhile.');
      const next = { ...adjustment, version: version + 1 };
      record.adjustments = record.adjustments.map((one) => (one.id === id ? next : one));
      return next;
    },
  };
};
