import { setInterval } from 'node:timers';
import { Client, type Pool } from 'pg';
import type { Database } from './database';
import type { Log } from './log';

const sweepEveryMs = 30_000;

/** One lock for each worker, held by a connection of its own for as long as its process lives. */
const lockKey = "hashtextextended('worker:' || $1, 0)";

const freeDeadWorkers = (jobSchema: string): string => `
  WITH holder AS (
    SELECT locked_by FROM ${jobSchema}._private_jobs WHERE locked_by IS NOT NULL
    UNION SELECT locked_by FROM ${jobSchema}._private_job_queues WHERE locked_by IS NOT NULL
  ), dead AS MATERIALIZED (
    SELECT locked_by FROM holder WHERE pg_try_advisory_xact_lock(hashtextextended('worker:' || locked_by, 0))
  )
  SELECT ${jobSchema}.force_unlock_workers(array_agg(locked_by)) FROM dead HAVING count(*) > 0`;

export interface LifeSign {
  /** Says that a worker lives, and that the one before it, which this process had, does not. */
  give(workerId: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Gives the jobs of workers whose process is gone back to those that live. Left alone, graphile-worker
 * keeps what a killed process held for four hours.
 */
export const startLifeSign = (database: Database, pool: Pool, log: Log): LifeSign => {
  let client: Client | undefined;
  let workerId = '';
  const forget = (error: Error): void => {
    client = undefined;
    log.warn({ err: error }, 'the connection that says that the job worker lives broke');
  };
  const connect = async (): Promise<void> => {
    const fresh = new Client(database.connection);
    fresh.on('error', forget);
    await fresh.connect();
    await fresh.query(`SELECT pg_advisory_lock(${lockKey})`, [workerId]);
    client = fresh;
  };
  const disconnect = async (): Promise<void> => {
    const before = client;
    client = undefined;
    await before?.end();
  };
  const sweep = async (): Promise<void> => {
    if (!client) await connect();
    await pool.query(freeDeadWorkers(database.jobSchema));
  };
  const sweeping = setInterval(() => {
    sweep().catch((error: unknown) => {
      log.warn({ err: error }, 'the jobs of dead workers could not be looked for');
    });
  }, sweepEveryMs).unref();
  return {
    give: async (id) => {
      await disconnect();
      workerId = id;
      await sweep();
    },
    stop: async () => {
      clearInterval(sweeping);
      await disconnect();
    },
  };
};
