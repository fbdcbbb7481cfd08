import { clearInterval, setInterval } from 'node:timers';
import type { Client } from 'pg';
import type { Clock } from '../domain/clock';
import type { Log } from './log';
import { inOwnTime } from './own-time';

/** Work that comes due by time alone. */
export interface ScheduledTask {
  readonly name: string;
  /** Does up to so many of the things that are due by then, and answers how many it did. */
  readonly run: (now: Date, limit: number) => Promise<number>;
}

export interface Schedule {
  stop(): Promise<void>;
}

interface ScheduleOptions {
  /** A connection of its own, which holds the lock: from a pool it would be missing to the tasks. */
  readonly newClient: () => Pick<Client, 'connect' | 'query' | 'end' | 'on'>;
  readonly tasks: readonly ScheduledTask[];
  readonly clock: Clock;
  readonly log: Log;
  /** How often the clock is looked at, by the machine's. */
  readonly lookEveryMs?: number;
  readonly batchSize?: number;
}

/** So much time of the part's clock goes by between two runs. */
const runEveryMs = 60_000;

/** A number of our own for PostgreSQL's advisory locks; the second is the part's schema's. */
const scheduleLock = 7_215_412;

class Scheduler {
  private lastRun: Date;
  private running: Promise<void> | undefined;
  private isStopping = false;

  constructor(private readonly options: ScheduleOptions) {
    this.lastRun = options.clock.now();
  }

  /** Runs when a minute has gone by on the part's clock, be it that the clock was moved, forth or back. */
  look(): void {
    const now = this.options.clock.now();
    const passed = now.getTime() - this.lastRun.getTime();
    if (this.running || (passed >= 0 && passed < runEveryMs)) return;
    this.lastRun = now;
    this.running = inOwnTime(() => this.runAlone())
      .catch((error: unknown) => {
        this.options.log.error({ err: error }, 'the scheduled work could not be looked at');
      })
      .finally(() => {
        this.running = undefined;
      });
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.running;
  }

  /** One process at a time works off what is due: the others leave it to that one. */
  private async runAlone(): Promise<void> {
    const client = this.options.newClient();
    // Where it is lost meanwhile, another process may begin: the tasks bear that.
    client.on('error', () => undefined);
    await client.connect();
    const key = [scheduleLock];
    const of = '($1, hashtext(current_schema()))';
    try {
      const { rows } = await client.query<{ got: boolean }>(
        `SELECT pg_try_advisory_lock${of} AS got`,
        key,
      );
      if (!rows[0]?.got) return;
      for (const task of this.options.tasks) await this.workOff(task);
    } finally {
      // The lock ends with the connection.
      await client.end();
    }
  }

  /** What fails is told of and tried again the next time; the tasks after it have their turn all the same. */
  private async workOff({ name, run }: ScheduledTask): Promise<void> {
    const { clock, log, batchSize = 200 } = this.options;
    let done = 0;
    try {
      for (let batch = -1; batch !== 0 && !this.isStopping; done += batch)
        batch = await run(clock.now(), batchSize);
    } catch (error) {
      log.error({ err: error, task: name }, 'a scheduled task failed');
    }
    if (done > 0) log.info({ task: name, done }, 'scheduled work done');
  }
}

/**
 * Works off what comes due by time, every minute of the part's own clock and soon after that was moved: each task
 * in turn, batch by batch until nothing is due any more, in one process of the part at a time.
 */
export const startSchedule = (options: ScheduleOptions): Schedule => {
  const scheduler = new Scheduler(options);
  const looking = setInterval(() => {
    scheduler.look();
  }, options.lookEveryMs ?? 1_000).unref();
  return {
    stop: () => {
      clearInterval(looking);
      return scheduler.stop();
    },
  };
};
