import { Client } from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../../test/support/fresh-database';
import { type Database, openDatabase } from './database';
import { makeLog } from './log';
import { addJob, startWorker, type Worker } from './worker';

const log = makeLog('test', 'silent');

let fresh: FreshDatabase;
let database: Database;
let worker: Worker | undefined;
let done: string[] = [];

beforeEach(async () => {
  done = [];
  fresh = await freshDatabase('kernel_dead_workers');
  database = await openDatabase({ url: fresh.url, part: 'toy', entities: [], migrations: [] }, log);
});
afterEach(async () => {
  await worker?.stop();
  await database.close();
  await fresh.drop();
});

const asOwner = async <Result>(
  work: (owner: Client) => Promise<Result>,
  name = new URL(fresh.url).pathname.slice(1),
): Promise<Result> => {
  const url = new URL(fresh.url);
  url.pathname = `/${name}`;
  const owner = new Client({ connectionString: url.href });
  await owner.connect();
  return work(owner).finally(() => owner.end());
};

/** Closes the test's database to everybody, or opens it again; said on the server's own. */
const letIn = (isOpen: boolean): Promise<unknown> => {
  const name = new URL(fresh.url).pathname.slice(1);
  return asOwner(async (owner) => {
    await owner.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${isOpen}`);
    const others = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`;
    if (!isOpen) await owner.query(others, [name]);
  }, 'postgres');
};

const tasks = {
  note: (payload: unknown) => {
    done.push((payload as { name: string }).name);
  },
  shutOnce: async () => {
    if (done.includes('shut')) return;
    done.push('shut');
    await letIn(false);
  },
};

/** Asks again in small steps until it holds, for thirty seconds at most. */
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came about; done: ${done.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const waitingJobs = () =>
  asOwner(async (owner) => {
    const { rows } = await owner.query<{ count: string }>('SELECT count(*) FROM toy_jobs.jobs');
    return Number(rows[0]?.count);
  });

const add = (name: string, queue?: string) =>
  addJob(database.manager, database.jobSchema, {
    task: 'note',
    payload: { name },
    ...(queue === undefined ? {} : { queue }),
  });

describe('a worker', () => {
  it('takes over at once what another one held whose process is gone, and nothing of one that lives', async () => {
    await asOwner(async (owner) => {
      await owner.query(`SELECT pg_advisory_lock(hashtextextended('worker:alive', 0))`);
      worker = await startWorker(database, {}, log);
      await worker.stop();
      for (const name of ['dead', 'alive']) {
        await add(name, name);
        const held = `SET locked_by = '${name}', locked_at = now() - interval '1 minute'`;
        const job = `toy_jobs._private_jobs ${held} WHERE payload->>'name' = '${name}'`;
        await owner.query(`UPDATE ${job}`);
        const queue = `toy_jobs._private_job_queues ${held} WHERE queue_name = '${name}'`;
        await owner.query(`UPDATE ${queue}`);
      }
      worker = await startWorker(database, tasks, log);
      await until(() => done.length > 0);
      await add('later');
      await until(async () => (await waitingJobs()) === 1);
      expect(done).toEqual(['dead', 'later']);
    });
  });

  it('that cannot write what a job came to takes the job up again once it can, and lives on', async () => {
    worker = await startWorker(database, tasks, log);
    await addJob(database.manager, database.jobSchema, { task: 'shutOnce', payload: {} });
    await until(() => done.length > 0);
    // Longer than the first attempts to write take.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await letIn(true);
    await until(async () => (await waitingJobs()) === 0);
    expect(done).toEqual(['shut']);
  });
});
