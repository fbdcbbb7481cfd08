import { pgNoticeRecord } from '@care-graph/kernel/runtime/notice-records';
import type { EntityManager } from 'typeorm';
import type { Notice, NoticeOutbox } from '../domain/notice';
import { NoticeRow } from './contracts.row';

const isToBeMailed = (row: NoticeRow): row is NoticeRow & Pick<Notice, 'letter'> =>
  row.letter !== null;

/** The messages on record, in the transaction of the manager. */
export const pgNotices = (db: EntityManager, jobSchema: string): NoticeOutbox => ({
  ...pgNoticeRecord(db, { row: NoticeRow, jobSchema }),
  find: async (id) => {
    const row = await db.findOneBy(NoticeRow, { id });
    return row && isToBeMailed(row) ? row : undefined;
  },
});
