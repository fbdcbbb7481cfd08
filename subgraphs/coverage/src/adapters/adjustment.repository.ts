import { conflict } from '@care-graph/kernel/domain/fault';
import type { EntityManager } from 'typeorm';
import type { AdjustmentRepository, QuotaAdjustment } from '../domain/quota-adjustment';
import { AdjustmentRow } from './adjustments.row';
import { moneyOf } from './mapping';

export const adjustmentOf = ({
  moneyMinor,
  currency,
  status,
  reason,
  requestedBy,
  requestedAt,
  decidedBy,
  decidedAt,
  note,
  basis,
  ...row
}: AdjustmentRow): QuotaAdjustment => ({
  ...row,
  money: moneyOf(moneyMinor, currency),
  approval: { status, reason, requestedBy, requestedAt, decidedBy, decidedAt, note, basis },
});

const columnsOf = ({ money, approval, ...adjustment }: QuotaAdjustment): AdjustmentRow => ({
  ...adjustment,
  ...approval,
  moneyMinor: money ? money.minor.toString() : null,
  currency: money?.currency ?? null,
});

/** Proposed and decided changes of quotas in PostgreSQL, in the transaction of the manager. */
export const pgAdjustments = (db: EntityManager): AdjustmentRepository => {
  const one = async (id: string, lock: object) => {
    const row = await db.findOne(AdjustmentRow, { where: { id }, ...lock });
    return row ? adjustmentOf(row) : undefined;
  };
  return {
    add: async (adjustment) => {
      await db.insert(AdjustmentRow, columnsOf(adjustment));
    },
    find: (id) => one(id, {}),
    lock: (id) => one(id, { lock: { mode: 'pessimistic_write' } }),
    save: async (adjustment) => {
      const { id, version } = adjustment;
      const next = { ...adjustment, version: version + 1 };
      const changed = await db.update(AdjustmentRow, { id, version }, columnsOf(next));
      if (changed.affected !== 1)
        throw conflict('The change was decided meanwhile: read it again, then decide.');
      return next;
    },
  };
};
