import {
  aCodeOnRecord,
  aCoverageDesk,
  type CoverageDesk,
  freshKey,
} from '../../../../test/support/coverage-desk';
import { csv, type JobsDesk, jobsOf, keyOfA, keyOfB } from '../../../../test/support/coverage-jobs';
import { there } from '../../../../test/support/there';
import type { ImportKind } from '../domain/job';
import { WorkOffJob } from './work-off-job';

let desk: CoverageDesk;
let jobs: JobsDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
  jobs = jobsOf(desk);
});

const start = async (kind: ImportKind, ...lines: readonly string[]): Promise<string> =>
  there((await jobs.start(kind, csv(...lines))).made).id;

const outcomesOf = (id: string) => jobs.rowsOf(id).map(({ outcome }) => outcome);

describe('a job that is interrupted', () => {
  const hundreds = Array.from({ length: 250 }, (_, n) => `B-${n},rs-4-mini,sku_1,SHOWN`);
  const header = 'reference,productCode,planSkuId,outcome';

  it('goes on a portion at a time, so that a process can stop in between', async () => {
    const id = await start('OFFER_IMPORT', header, ...hundreds);
    await jobs.jobs.execute(id);
    expect(await jobs.find(id)).toMatchObject({ status: 'RUNNING', doneCount: 100 });
    expect(await jobs.workOff(id)).toMatchObject({ status: 'SUCCEEDED', doneCount: 250 });
  });

  it('R-ACT-11: after a crash between a row and its result changes nothing a second time', async () => {
    await aCodeOnRecord(desk, 'CODE000000000001');
    const id = await start(
      'ACTIVATION_IMPORT',
      'channel,code,givenName,familyName,email,bodySerial,termsVersion,actOnBehalfVersion',
      'CODE,CODE000000000001,Ona,Pavyzdė,ona@example.org,RS4-0001,2023-tc,2026-01',
    );
    const transact: typeof desk.work.transact = (work) =>
      desk.work.transact((stores) =>
        work({
          ...stores,
          jobsOnRecord: {
            ...stores.jobsOnRecord,
            settleRow: () => Promise.reject(new Error('the process died')),
          },
        }),
      );
    const dying = new WorkOffJob({ ...desk.work, transact }, jobs.files);
    await expect(dying.execute(id)).rejects.toThrow('the process died');
    expect(desk.memory.record.contracts).toHaveLength(1);
    const { contracts, ledger, codes } = desk.memory.record;
    expect(await jobs.workOff(id)).toMatchObject({ status: 'SUCCEEDED', refusedCount: 0 });
    expect(desk.memory.record).toMatchObject({ contracts, ledger, codes });
    const finished = desk.memory.record;
    await jobs.jobs.execute(id);
    expect(desk.memory.record).toEqual(finished);
  });

  it('by trouble that is not the row’s is tried again, and given up in the end with what was done', async () => {
    const id = await start('OFFER_IMPORT', header, ...hundreds.slice(0, 2));
    const { hasProduct } = desk.terms;
    let asked = 0;
    desk.terms.hasProduct = async (code) => {
      asked += 1;
      if (asked > 1) throw new Error('the catalog is away');
      return hasProduct(code);
    };
    await expect(jobs.jobs.execute(id)).rejects.toThrow('the catalog is away');
    await jobs.jobs.giveUp(id);
    expect(await jobs.find(id)).toMatchObject({ status: 'FAILED', doneCount: 1, refusedCount: 0 });
    expect(outcomesOf(id)).toEqual(['DONE', 'PENDING']);
    expect(jobs.rowsOf(id).every(({ input }) => input === null)).toBe(true);
    const failed = desk.memory.record;
    await jobs.jobs.execute(id);
    await jobs.jobs.giveUp(id);
    expect(desk.memory.record).toEqual(failed);
  });

  it('by its partner stops after the row that it is at', async () => {
    const id = await start('OFFER_IMPORT', header, ...hundreds);
    const { hasProduct } = desk.terms;
    let asked = 0;
    desk.terms.hasProduct = async (code) => {
      asked += 1;
      if (asked === 3) await jobs.cancel.execute({ jobId: id }, keyOfA);
      return hasProduct(code);
    };
    expect(await jobs.workOff(id)).toMatchObject({ status: 'CANCELLED', doneCount: 3 });
    expect(desk.memory.record.offers).toHaveLength(3);
    expect(jobs.rowsOf(id).every(({ input }) => input === null)).toBe(true);
    const queue = desk.memory.record.queue.filter(({ task }) => task === 'workOff');
    expect(queue).toHaveLength(1);
  });
});

describe('stopping a job', () => {
  const offers = () =>
    start('OFFER_IMPORT', 'reference,productCode,outcome', 'B-1,rs-4-mini,NOT_SHOWN');
  const stop = (jobId: string, by = keyOfA, idempotencyKey?: string) =>
    jobs.cancel.execute({ jobId, ...(idempotencyKey ? { idempotencyKey } : {}) }, by);

  it.each([
    { of: 'another partner', by: keyOfB },
    { of: 'an agent', by: { ...keyOfA, kind: 'agent' as const, partnerId: undefined } },
  ])('of $of is the same as of one that is not there', async ({ by }) => {
    const id = await offers();
    const foreign = await stop(id, by);
    expect(foreign).toEqual(await stop('job_none', by));
    expect(foreign.refusals).toMatchObject([{ code: 'NOT_FOUND', field: ['jobId'] }]);
    expect(await jobs.find(id)).toMatchObject({ status: 'QUEUED' });
  });

  it('is on record, and given again under its key; one that has ended is refused', async () => {
    const id = await offers();
    const key = freshKey();
    const first = await stop(id, keyOfA, key);
    expect(first.made).toMatchObject({ status: 'CANCELLED', finishedAt: desk.now() });
    expect(await stop(id, keyOfA, key)).toEqual(first);
    expect(desk.memory.record.events.at(-1)).toMatchObject({
      subjectId: id,
      action: 'cancelJob',
      fromStatus: 'QUEUED',
    });
    expect((await stop(id)).refusals).toMatchObject([
      { code: 'ALREADY_FINISHED', field: ['jobId'] },
    ]);
    expect(await jobs.workOff(id)).toMatchObject({ status: 'CANCELLED', doneCount: 0 });
  });
});
