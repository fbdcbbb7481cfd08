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
      this.workerId = workerId;
      await this.sweep();
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

  private async sweep(): Promise<void> {
    if (!this.client) await this.connect();
    await this.pool.query(freeDeadWorkers(this.database.jobSchema));
  }

  private async connect(): Promise<void> {
    const client = new Client(this.database.connection);
    client.on('error', (error) => {
      if (this.client === client) this.client = undefined;
      this.log.warn({ err: error }, 'the connection that says that the job worker lives broke');
    });
    await client.connect();
    await client.query(`SELECT pg_advisory_lock(${lockKey})`, [this.workerId]);
    this.client = client;
  }

  private async disconnect(): Promise<void> {
    const before = this.client;
    this.client = undefined;
    await before?.end();
  }
}
