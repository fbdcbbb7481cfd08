import { type EntityManager, In } from 'typeorm';
import type { CoverageReads } from '../domain/reads';
import { adjustmentOf } from './adjustment.repository';
import { AdjustmentRow } from './adjustments.row';
import { mapPage, readPage } from './paging';
import { HistoryRow } from './records.row';

const oldestFirst = { key: 'id', order: 'oldest first' } as const;

/** Proposed changes of quotas, and the statuses that contracts have had. */
export const adjustmentReads = (db: EntityManager) =>
  ({
    adjustmentsOf: async (contractIds) => {
      const where = { contractId: In([...contractIds]) };
      const rows = await db.find(AdjustmentRow, { where, order: { id: 'DESC' } });
      return rows.map(adjustmentOf);
    },
    adjustmentPage: async (status, page) => {
      const query = db
        .createQueryBuilder(AdjustmentRow, 'adjustment')
        .where('adjustment.status = :status', { status });
      return mapPage(await readPage(query, page, oldestFirst), adjustmentOf);
    },
    statusChangesOf: (subjectIds) =>
      db
        .createQueryBuilder(HistoryRow, 'event')
        .where('event.subject_id = ANY(:subjectIds) AND event.to_status IS NOT NULL', {
          subjectIds,
        })
        .orderBy('event.seq')
        .getMany(),
  }) satisfies Partial<CoverageReads>;
