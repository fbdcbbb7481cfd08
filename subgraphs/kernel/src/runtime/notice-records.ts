import { Column, type EntityManager, type EntityTarget, In, PrimaryColumn } from 'typeorm';
import type { MailRecord, MailState, NoticeOnRecord } from '../domain/mail';
import { mailJobs } from './mail-task';
import { addJobs } from './worker';

/** The columns of a part's `notice` table that all parts' have; no meaning. */
export abstract class NoticeColumns {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  kind!: NoticeOnRecord['kind'];

  @Column({ type: 'text' })
  medium!: NoticeOnRecord['medium'];

  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  @Column({ type: 'text' })
  state!: MailState;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;
}

/** Where a part keeps its messages, and the jobs that mail them. */
interface NoticePlace {
  readonly row: EntityTarget<NoticeColumns>;
  readonly jobSchema: string;
}

/** The messages of a part on record, in the transaction of the manager. */
export const pgNoticeRecord = (
  db: EntityManager,
  { row, jobSchema }: NoticePlace,
): MailRecord & { add(...notices: readonly NoticeOnRecord[]): Promise<void> } => ({
  add: async (...notices) => {
    if (notices.length === 0) return;
    const waiting = notices.map((notice) => ({ ...notice, state: 'WAITING' as const }));
    await db.insert(row, waiting);
    await addJobs(db, jobSchema, mailJobs(notices.map(({ id }) => id)));
  },
  step: async (id, { from, to, sentAt }) => {
    const next = { state: to, sentAt: sentAt ?? null };
    return (await db.update(row, { id, state: In([...from]) }, next)).affected === 1;
  },
  queue: (id) => addJobs(db, jobSchema, mailJobs([id])),
});
