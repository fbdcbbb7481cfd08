import { setInterval } from 'node:timers';
import { Client, type Pool } from 'pg';
import type { Database } from './database';
import type { Log } from './log';

const sweepEveryMs = 30_000;

/** One lock for each worker, held by a connection of its own for as long as its process lives. */
const lockKey = "hashtextextended('worker:' || $1, 0)";

/**
 * `$1` lives, `$2` is known to be over. Of others only what they have held for a while is taken: a worker that
 * has just begun may hold a job a moment before it holds its lock.
 */
const freeDeadWorkers = (jobSchema: string): string => `
  WITH holder AS (
    SELECT locked_by, locked_at FROM ${jobSchema}._private_jobs
    UNION ALL SELECT locked_by, locked_at FROM ${jobSchema}._private_job_queues
  ), dead AS MATERIALIZED (
    SELECT DISTINCT locked_by FROM holder
    WHERE locked_by <> $1 AND (locked_by = $2 OR locked_at < now() - interval '10 seconds')
      AND pg_try_advisory_xact_lock(hashtextextended('worker:' || locked_by, 0))
  )
  SELECT ${jobSchema}.force_unlock_workers(array_agg(locked_by)) FROM dead HAVING count(*) > 0`;

/**
 * Says for as long as it stands that a worker lives, and gives the jobs of those whose process is gone back
 * to the living. Left alone, graphile-worker keeps what a killed process held for four hours.
 */
export class LifeSign {
  private client: Client | undefined;
  private workerId = '';
  private last = Promise.resolve();
  private readonly sweeping: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly pool: Pool,
    private readonly log: Log,
  ) {
    this.sweeping = setInterval(() => {
      this.inTurn(() => this.sweep()).catch((error: unknown) => {
        log.warn({ err: error }, 'the jobs of dead workers could not be looked for');
      });
    }, sweepEveryMs).unref();
  }

  /** Says that a worker lives, and that the one before it, which this process had, does not. */
  give(workerId: string): Promise<void> {
    return this.inTurn(async () => {
      await this.disconnect();
      const former = this.workerId;
      this.workerId = workerId;
      await this.sweep(former);
    });
  }

  stop(): Promise<void> {
    clearInterval(this.sweeping);
    return this.inTurn(() => this.disconnect());
  }

  /** One thing after the other, so that a stop leaves no connection that is only being made. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }

  private async sweep(former = ''): Promise<void> {
    // A connection that was cut without a word is found out here, and nobody is freed before the lock is held again.
    await this.client?.query('SELECT 1').catch((error: unknown) => {
      this.lose(error);
    });
    if (!this.client) await this.connect();
    await this.pool.query(freeDeadWorkers(this.database.jobSchema), [this.workerId, former]);
  }

  private lose(error: unknown): void {
    this.log.warn({ err: error }, 'the connection that says that the job worker lives broke');
    this.client = undefined;
  }

  private async connect(): Promise<void> {
    const client = new Client({ ...this.database.connection, keepAlive: true });
    client.on('error', (error) => {
      if (this.client !== client) return;
      this.lose(error);
      // At once, since whoever looks meanwhile takes this worker for dead.
      this.inTurn(() => this.sweep()).catch((again: unknown) => {
        this.log.warn({ err: again }, 'the job worker could not say again that it lives');
      });
    });
    try {
      await client.connect();
      await client.query(`SELECT pg_advisory_lock(${lockKey})`, [this.workerId]);
      this.client = client;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  private async disconnect(): Promise<void> {
    const before = this.client;
    this.client = undefined;
    await before?.end();
  }
}
