import { type EntityManager, LessThan, In, IsNull } from 'typeorm';
import { rowIdOf } from '../domain/job';
import type { JobRepository } from '../domain/job-ports';
import { JobRecord, JobRowRecord } from './jobs.row';

const lock = { mode: 'pessimistic_write' } as const;
const skipLocked = { ...lock, onLocked: 'skip_locked' } as const;

/** How many rows one statement writes. */
const portion = 2000;

const addStatement = `
  INSERT INTO job_row (id, job_id, number, input, outcome, refusals)
  SELECT added.id, $1, added.number, added.input, 'PENDING', '[]'
  FROM unnest($2::text[], $3::integer[], $4::bytea[]) added (id, number, input)`;

const addRows =
  (db: EntityManager): JobRepository['addRows'] =>
  async (jobId, rows) => {
    for (let from = 0; from < rows.length; from += portion) {
      const added = rows.slice(from, from + portion);
      await db.query(addStatement, [
        jobId, added.map(({ number }) => rowIdOf(jobId, number)), added.map(({ number }) => number),
        added.map(({ input }) => input),
      ]); // prettier-ignore
    }
  };

const nextRowStatement = `
  SELECT ceil(extract(epoch FROM min(greatest(coalesce(due_at, now()), now())) - now()))::integer AS seconds
  FROM job_row WHERE job_id = $1 AND outcome = 'PENDING'`;

/** The rows of jobs in PostgreSQL. */
const pgJobRows = (
  db: EntityManager,
): Omit<JobRepository, 'add' | 'find' | 'lock' | 'save' | 'lockOldResults'> => ({
  addRows: addRows(db),
  pendingRows: (jobId, limit) =>
    db.query(
      `SELECT id, number, input FROM job_row
       WHERE job_id = $1 AND outcome = 'PENDING' AND (due_at IS NULL OR due_at <= now()) ORDER BY id LIMIT $2`,
      [jobId, limit],
    ),
  deferRow: async (id, seconds) => {
    await db.query(
      `UPDATE job_row SET due_at = now() + $2 * interval '1 second' WHERE id = $1 AND outcome = 'PENDING'`,
      [id, seconds],
    );
  },
  secondsUntilNextRow: async (jobId) => {
    const [next] = await db.query<{ seconds: number | null }[]>(nextRowStatement, [jobId]);
    return next?.seconds ?? undefined;
  },
  settleRow: async ({ id, refusals, ...came }) => {
    const settled = { ...came, input: null, refusals: [...refusals] as never };
    const { affected } = await db.update(JobRowRecord, { id, outcome: 'PENDING' }, settled);
    return affected === 1;
  },
  forgetInputs: async (jobId) => {
    await db.query(
      `UPDATE job_row SET input = NULL WHERE job_id = $1 AND outcome = 'PENDING' AND input IS NOT NULL`,
      [jobId],
    );
  },
});

/** Jobs in PostgreSQL, in the transaction of the manager. */
export const pgJobs = (db: EntityManager): JobRepository => ({
  ...pgJobRows(db),
  add: async (job) => {
    await db.insert(JobRecord, job);
  },
  find: async (id) => (await db.findOneBy(JobRecord, { id })) ?? undefined,
  lock: async (id) => (await db.findOne(JobRecord, { where: { id }, lock })) ?? undefined,
  save: async ({ id, status, finishedAt, rowCount, doneCount, refusedCount, resultBytes, resultGoneAt }) => {
    const state = { status, finishedAt, rowCount, doneCount, refusedCount, resultBytes, resultGoneAt };
    await db.update(JobRecord, { id }, state);
  },
  lockOldResults: (endedBefore, limit) =>
    db.find(JobRecord, {
      where: {
        kind: In(['CODE_GENERATION', 'SALE_EXPORT']),
        finishedAt: LessThan(endedBefore),
        resultGoneAt: IsNull(),
      },
      order: { finishedAt: 'ASC', id: 'ASC' },
      take: limit,
      lock: skipLocked,
    }),
}); // prettier-ignore
