import { mailJobs } from '@care-graph/kernel/runtime/mail-task';
import { addJobs } from '@care-graph/kernel/runtime/worker';
import { type EntityManager, In } from 'typeorm';
import type { Notice, NoticeOutbox } from '../domain/notice';
import { NoticeRow } from './contracts.row';

const isToBeMailed = (row: NoticeRow): row is NoticeRow & Pick<Notice, 'letter'> =>
  row.letter !== null;

/** The messages on record, in the transaction of the manager. */
export const pgNotices = (db: EntityManager, jobSchema: string): NoticeOutbox => ({
  add: async (...notices) => {
    if (notices.length === 0) return;
    await db.insert(
      NoticeRow,
      notices.map((notice) => ({ ...notice, state: 'WAITING' as const })),
    );
    await addJobs(db, jobSchema, mailJobs(notices.map(({ id }) => id)));
  },
  find: async (id) => {
    const row = await db.findOneBy(NoticeRow, { id });
    return row && isToBeMailed(row) ? row : undefined;
  },
  step: async (id, { from, to, sentAt }) => {
    const state = In([...from]);
    const next = { state: to, sentAt: sentAt ?? null };
    return (await db.update(NoticeRow, { id, state }, next)).affected === 1;
  },
});
