import { Client } from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { type Database, openDatabase } from './database';
import { makeLog } from './log';
import { addJob, type JobRequest, startWorker, type Worker } from './worker';

const log = makeLog('test', 'silent');

let fresh: FreshDatabase;
let database: Database;
let workers: Worker[] = [];
let done: string[] = [];
let failures = 0;

beforeAll(async () => {
  fresh = await freshDatabase('kernel_worker');
  database = await openDatabase({ url: fresh.url, part: 'toy', entities: [], migrations: [] }, log);
});
beforeEach(() => {
  done = [];
  failures = 0;
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
  await database.manager.query('DELETE FROM toy_jobs._private_jobs');
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const tasks = {
  note: async (payload: unknown) => {
    const { name } = payload as { name: string };
    if (failures > 0) {
      failures -= 1;
      throw new Error('not yet');
    }
    done.push(name);
  },
};

const start = async (): Promise<Worker> => {
  const worker = await startWorker(database, tasks, log);
  workers.push(worker);
  return worker;
};

const add = (name: string, change: Partial<JobRequest> = {}) =>
  addJob(database.manager, database.jobSchema, { task: 'note', payload: { name }, ...change });

/** Asks again in small steps until it holds, for twenty seconds at most. */
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came about; done: ${done.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** A number as the server's owner sees it: the part's own role does not see what others run. */
const count = async (sql: string): Promise<number> => {
  const owner = new Client({ connectionString: fresh.url });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ count: string }>(sql);
    return Number(rows[0]?.count);
  } finally {
    await owner.end();
  }
};

/** How many workers listen for jobs. */
const listening = () =>
  count(
    `SELECT count(*) FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE 'LISTEN%worker:migrate%'`,
  );

/** What graphile-worker tells all workers of a database when it changes the tables of any schema of jobs. */
const tellOfMigration = () =>
  database.manager.query(
    `SELECT pg_notify('worker:migrate', '{"migrationNumber": 1000, "breaking": true}')`,
  );

const waitingJobs = () => count('SELECT count(*) FROM toy_jobs.jobs');

describe('a job', () => {
  it('runs when the transaction that added it commits, and never when it does not', async () => {
    await start();
    const { manager, jobSchema } = database;
    const failing = manager.transaction(async (inside) => {
      await addJob(inside, jobSchema, { task: 'note', payload: { name: 'undone' } });
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    await manager.transaction(async (inside) => {
      await addJob(inside, jobSchema, { task: 'note', payload: { name: 'kept' } });
    });
    await until(() => done.length > 0);
    expect(done).toEqual(['kept']);
    await until(async () => (await waitingJobs()) === 0);
  });

  it('that was added while no worker ran is run by the next one', async () => {
    await add('early');
    await start();
    await until(() => done.length > 0);
    expect(done).toEqual(['early']);
  });

  it('that throws is kept, and tried again when its pause is over', async () => {
    failures = 1;
    await start();
    await add('stubborn');
    await until(
      async () =>
        (await count(
          'SELECT count(*) FROM toy_jobs.jobs WHERE attempts = 1 AND locked_at IS NULL',
        )) === 1,
    );
    expect(done).toEqual([]);
    await database.manager.query('UPDATE toy_jobs._private_jobs SET run_at = now()');
    await until(() => done.length > 0);
    expect(done).toEqual(['stubborn']);
  });

  it('replaces one with the same key that waits', async () => {
    const runAt = new Date(Date.now() + 3_600_000);
    await add('first', { key: 'k', runAt });
    await add('second', { key: 'k' });
    await start();
    await until(() => done.length > 0);
    await until(async () => (await waitingJobs()) === 0);
    expect(done).toEqual(['second']);
  });

  it('waits for its instant', async () => {
    await add('later', { runAt: new Date(Date.now() + 3_600_000) });
    await start();
    await add('now');
    // A job that has run is taken from the queue a moment after its work.
    await until(async () => (await waitingJobs()) === 1);
    expect(done).toEqual(['now']);
  });

  it('of one queue runs after those before it', async () => {
    const names = Array.from({ length: 4 }, (_, place) => `q${place}`);
    for (const name of names) await add(name, { queue: 'one' });
    await Promise.all([start(), start()]);
    await until(() => done.length === names.length);
    expect(done).toEqual(names);
  });
});

describe('workers', () => {
  it('of several replicas run each job once', async () => {
    await Promise.all([start(), start(), start()]);
    const names = Array.from({ length: 40 }, (_, place) => `job ${place}`);
    await Promise.all(names.map((name) => add(name)));
    await until(async () => (await waitingJobs()) === 0);
    expect([...done].sort()).toEqual([...names].sort());
  });

  it('that end because some job schema was migrated begin again', async () => {
    await start();
    await add('before');
    await until(() => done.length === 1);
    await until(async () => (await listening()) === 1);
    await tellOfMigration();
    await until(async () => (await listening()) === 0);
    await add('after');
    await until(() => done.length === 2);
    expect([done, process.exitCode]).toEqual([['before', 'after'], undefined]);
  });

  it('whose connections are cut go on with new ones', async () => {
    await start();
    await add('before');
    await until(async () => (await waitingJobs()) === 0);
    const cut = await count(
      `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'care-toy'`,
    );
    // The connections on which jobs are added were cut as well, and are found to be so one by one.
    await until(() =>
      add('after').then(
        () => true,
        () => false,
      ),
    );
    await until(() => done.length === 2);
    expect([cut > 0, done]).toEqual([true, ['before', 'after']]);
  });

  it('are stopped while they begin again, and leave no connection behind', async () => {
    const worker = await start();
    await until(async () => (await listening()) === 1);
    await tellOfMigration();
    await until(async () => (await listening()) === 0);
    await worker.stop();
    workers = [];
    await add('nobody');
    expect([done, await waitingJobs(), await listening()]).toEqual([[], 1, 0]);
  });
});
