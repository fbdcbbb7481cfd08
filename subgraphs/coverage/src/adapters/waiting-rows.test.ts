import type { Transact } from '@care-graph/kernel/application/transact';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { at } from '../../../../test/support/coverage-rows';
import { CoverageInMemory } from '../../../../test/support/coverage-stores';
import { newJob, rowIdOf } from '../domain/job';
import type { CoverageStores } from '../domain/ports';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_waiting_rows');
});
afterAll(() => coverage.drop());

const job = newJob({
  id: 'job_1',
  kind: 'SALE_IMPORT',
  createdAt: at,
  rowCount: 3,
  requestedBy: { kind: 'partner', subject: 'key_a', scopes: ['codes:sell'], partnerId: 'prt_a' },
});

const rows = [2, 4, 10_001].map((number) => ({ number, input: Buffer.from(`row ${number}`) }));

describe.each([
  { where: 'in memory', open: () => new CoverageInMemory().transact },
  { where: 'on PostgreSQL', open: () => coverage.transact },
])('the rows of a job $where', ({ open }) => {
  let transact: Transact<CoverageStores>;

  beforeAll(async () => {
    transact = open();
    await transact(async ({ people, jobsOnRecord }) => {
      const shop = { id: 'prt_a', name: 'A', status: 'ACTIVE', regionCodes: ['EU'], version: 1 } as const;
      await people.addPartner(shop, []);
      await jobsOnRecord.add(job);
      await jobsOnRecord.addRows('job_1', rows);
    });
  }); // prettier-ignore

  it('let a row wait while the others have their turn, and say for how long', async () => {
    await transact(async ({ jobsOnRecord }) => {
      const numbers = async () =>
        (await jobsOnRecord.pendingRows('job_1', 5)).map(({ number }) => number);
      const wait = (number: number, seconds: number) =>
        jobsOnRecord.deferRow(rowIdOf('job_1', number), seconds);
      await wait(2, 3600);
      expect(await numbers()).toEqual([4, 10_001]);
      expect(await jobsOnRecord.secondsUntilNextRow('job_1')).toBe(0);
      await wait(4, 90);
      await wait(10_001, 3600);
      expect(await numbers()).toEqual([]);
      expect(await jobsOnRecord.secondsUntilNextRow('job_1')).toBe(90);
      expect(await jobsOnRecord.secondsUntilNextRow('job_none')).toBeUndefined();
      await wait(4, 0);
      expect(await numbers()).toEqual([4]);
    });
  });
});

describe('the queue', () => {
  it('has a job go on at once, or after so many seconds', async () => {
    await coverage.transact(async ({ jobs }) => {
      await jobs.workOff(job);
      await jobs.workOff(job, 3600);
    });
    const queued = await coverage.database.manager.query(
      `SELECT round(extract(epoch FROM run_at - now()) / 60)::integer AS minutes
       FROM ${coverage.database.jobSchema}._private_jobs ORDER BY run_at`,
    );
    expect(queued).toEqual([{ minutes: 0 }, { minutes: 60 }]);
  });
});
