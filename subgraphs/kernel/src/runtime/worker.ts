import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Database } from './database';
import { LifeSign } from './dead-workers';
import type { Log } from './log';

const levels = { error: 'error', warning: 'info', info: 'debug', debug: 'trace' } as const;

/** Job payloads name ids only, yet none is logged: messages without their metadata are enough. */
const quiet = (log: Log): Logger =>
  new Logger(() => (level, message) => {
    log[levels[level]](message);
  });

const restartPauseMs = 200;

export type { Task, TaskList } from 'graphile-worker';

export interface Worker {
  stop(): Promise<void>;
}

/** Connections of the worker's own, so that jobs and requests never wait for each other's. */
const workerPool = (database: Database, log: Log): Pool => {
  const pool = new Pool({ ...database.connection, max: 4 });
  const broke = (error: Error): void => {
    if (!pool.ending) log.warn({ err: error }, 'a connection of the job worker broke');
  };
  pool.on('error', broke);
  pool.on('connect', (client) => client.on('error', broke));
  return pool;
};

interface Work {
  readonly database: Database;
  readonly tasks: TaskList;
  readonly log: Log;
}

/** Tells the other workers of a new one by its name, under which it holds jobs. */
const announcing = (lifeSign: LifeSign, log: Log): WorkerEvents => {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => {
    lifeSign.give(workerPool.id).catch((error: unknown) => {
      log.warn({ err: error }, 'the job worker could not say that it lives');
    });
  });
  return events;
};

const runOn = (pgPool: Pool, { database, tasks, log }: Work, events: WorkerEvents) =>
  run({
    pgPool,
    events,
    schema: database.jobSchema,
    taskList: tasks,
    // In a batch, be it of one, what a job came to is written again until it is; alone, one failure would be
    // a rejection that nobody handles, and the end of the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: quiet(log),
  });

/** With what Graphile Worker lets a process end that saw its schema, or another one of the database, migrated. */
const migratedExitCode = 57;

/** A worker that has begun again goes on: the process did not fail. */
const forgiveMigration = (): void => {
  if (process.exitCode === migratedExitCode) process.exitCode = undefined;
};

const complainTo =
  (log: Log) =>
  (error: unknown): void => {
    log.error({ err: error }, 'the job worker ended by itself');
  };

/**
 * Works off the part's jobs until stopped; each task is retried with growing pauses when it throws.
 * A worker that ends by itself begins again: it does so when any job schema of the database is migrated,
 * since PostgreSQL's notifications do not say whose it was.
 */
export const startWorker = async (
  database: Database,
  tasks: TaskList,
  log: Log,
): Promise<Worker> => {
  const pgPool = workerPool(database, log);
  const lifeSign = new LifeSign(database, pgPool, log);
  const events = announcing(lifeSign, log);
  const begin = (): Promise<Runner> => runOn(pgPool, { database, tasks, log }, events);
  const complain = complainTo(log);
  let stopping = false;
  const isStopping = (): boolean => stopping;
  let runner = await begin();
  const keepRunning = async (): Promise<void> => {
    while (!isStopping()) {
      await runner.promise.catch(complain);
      if (isStopping()) return;
      await setTimeout(restartPauseMs);
      // A database that is away for now is asked again after the next pause.
      const next = await begin().catch(complain);
      if (!next) continue;
      forgiveMigration();
      runner = next;
    }
    // Whoever stopped us while another one began could only stop the one before.
    await runner.stop().catch(() => undefined);
  };
  const over = keepRunning();
  return {
    stop: async () => {
      stopping = true;
      await runner.stop().catch((error: unknown) => {
        log.debug({ err: error }, 'the job worker had ended already');
      });
      await over;
      await lifeSign.stop();
      await pgPool.end();
    },
  };
};

export interface JobRequest {
  readonly task: string;
  readonly payload: object;
  /** Jobs of one queue run one after the other. */
  readonly queue?: string;
  /** A second request with the same key replaces the first while it waits. */
  readonly key?: string;
  /** Not before this instant of the machine's clock. */
  readonly runAt?: Date;
  /** How often it is tried, with growing pauses, before it is given up; 25 times where nothing is said. */
  readonly attempts?: number;
}

/** Adds a job in the transaction of the manager: it runs if, and only if, that commits. */
export const addJob = async (
  manager: EntityManager,
  jobSchema: string,
  { task, payload, queue, key, runAt, attempts = 25 }: JobRequest,
): Promise<void> => {
  await manager.query(
    `SELECT ${jobSchema}.add_job(identifier => $1, payload => $2::json, queue_name => $3, max_attempts => $6, job_key => $4, run_at => $5)`,
    [task, JSON.stringify(payload), queue ?? null, key ?? null, runAt ?? null, attempts],
  );
};

export interface JobBatch {
  readonly task: string;
  readonly payloads: readonly object[];
  /** Jobs of one queue run one after the other. */
  readonly queue: string;
  readonly attempts: number;
}

/** Adds a job for each payload, with one statement, in the transaction of the manager. */
export const addJobs = async (
  manager: EntityManager,
  jobSchema: string,
  { task, payloads, queue, attempts }: JobBatch,
): Promise<void> => {
  await manager.query(
    `SELECT ${jobSchema}.add_job(identifier => $1, payload => payload, queue_name => $3, max_attempts => $4)
     FROM json_array_elements($2::json) AS payload`,
    [task, JSON.stringify(payloads), queue, attempts],
  );
};
