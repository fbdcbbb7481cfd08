import type { Transact } from '@care-graph/kernel/application/transact';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  addContract,
  at,
  someBatch,
  someCode,
  someContract,
  someEntry,
} from '../../../../test/support/coverage-rows';
import { CoverageInMemory } from '../../../../test/support/coverage-stores';
import { there } from '../../../../test/support/there';
import { endedAs, type JobOnRecord, newJob, rowIdOf } from '../domain/job';
import type { CoverageStores } from '../domain/ports';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_jobs_stores');
});
afterAll(() => coverage.drop());

const partner = {
  id: 'prt_a', name: 'A', status: 'ACTIVE', regionCodes: ['EU'], version: 1,
} as const; // prettier-ignore

const requestedBy = {
  kind: 'partner', subject: 'key_a', scopes: ['codes:sell'], partnerId: 'prt_a',
} as const; // prettier-ignore

const anImport = (id: string): JobOnRecord =>
  newJob({ id, kind: 'SALE_IMPORT', createdAt: at, rowCount: 3, requestedBy });

const anExport = (id: string): JobOnRecord =>
  newJob({ id, kind: 'SALE_EXPORT', createdAt: at, rowCount: null, requestedBy, soldUntil: at });

const minutesOn = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

describe.each([
  { where: 'in memory', open: () => new CoverageInMemory().transact },
  { where: 'on PostgreSQL', open: () => coverage.transact },
])('jobs $where', ({ where, open }) => {
  let transact: Transact<CoverageStores>;

  beforeEach(async () => {
    if (where === 'on PostgreSQL') await coverage.clear();
    transact = open();
    await transact(({ people }) => people.addPartner(partner, []));
  });

  const rows = [4, 2, 10_001].map((number) => ({ number, input: Buffer.from(`row ${number}`) }));

  it('are read back as they were written, with how far they are', async () => {
    const job = anExport('job_1');
    await transact(({ jobsOnRecord }) => jobsOnRecord.add(job));
    await transact(async ({ jobsOnRecord }) => {
      expect(await jobsOnRecord.find('job_1')).toEqual(job);
      expect(await jobsOnRecord.lock('job_1')).toEqual(job);
      expect(await jobsOnRecord.find('job_none')).toBeUndefined();
      expect(await jobsOnRecord.lock('job_none')).toBeUndefined();
      const ended = { ...endedAs(job, 'SUCCEEDED', at), rowCount: 5, doneCount: 5, resultBytes: 9 };
      await jobsOnRecord.save({ ...ended, resultGoneAt: minutesOn(1), soldUntil: null });
      expect(await jobsOnRecord.find('job_1')).toEqual({
        ...ended,
        resultGoneAt: minutesOn(1),
        soldUntil: at,
      });
    });
  });

  it('give their rows their turn in the order of the document, each once', async () => {
    await transact(async ({ jobsOnRecord }) => {
      await jobsOnRecord.add(anImport('job_1'));
      await jobsOnRecord.addRows('job_1', [...rows].sort((one, other) => one.number - other.number));
    });
    await transact(async ({ jobsOnRecord }) => {
      const [first, second] = await jobsOnRecord.pendingRows('job_1', 2);
      expect([first, second]).toEqual([
        { id: rowIdOf('job_1', 2), number: 2, input: Buffer.from('row 2') },
        { id: rowIdOf('job_1', 4), number: 4, input: Buffer.from('row 4') },
      ]);
      const { id } = there(first);
      const refusals = [{ code: 'OUT_OF_STOCK', field: ['planSkuId'], basis: ruleOnly('R-ACT-11') }];
      const came = { id, outcome: 'REFUSED', codeId: null, contractId: null, refusals } as const;
      expect(await jobsOnRecord.settleRow(came)).toBe(true);
      expect(await jobsOnRecord.settleRow({ ...came, outcome: 'DONE', refusals: [] })).toBe(false);
      expect((await jobsOnRecord.pendingRows('job_1', 5)).map(({ number }) => number)).toEqual([
        4, 10_001,
      ]);
      await jobsOnRecord.forgetInputs('job_none');
      expect(await jobsOnRecord.pendingRows('job_1', 5)).toHaveLength(2);
    });
  }); // prettier-ignore

  it('lead a row to its code and contract', async () => {
    await transact(async (stores) => {
      const contract = await addContract(stores, '1');
      await stores.jobsOnRecord.add(anImport('job_1'));
      await stores.jobsOnRecord.addRows('job_1', rows.slice(0, 1));
      const [row] = await stores.jobsOnRecord.pendingRows('job_1', 1);
      const led = { codeId: contract.activationCodeId, contractId: contract.id, refusals: [] };
      const came = { id: there(row).id, outcome: 'DONE', ...led } as const;
      expect(await stores.jobsOnRecord.settleRow(came)).toBe(true);
      expect(await stores.jobsOnRecord.pendingRows('job_1', 1)).toEqual([]);
    });
  });

  it('give their old results up, oldest first, and those of imports never', async () => {
    await transact(async ({ jobsOnRecord }) => {
      const ended = (job: JobOnRecord, minutes: number): JobOnRecord =>
        endedAs(job, 'SUCCEEDED', minutesOn(minutes));
      await jobsOnRecord.add(ended(anExport('job_old'), 0));
      await jobsOnRecord.add(ended(anExport('job_older'), -5));
      await jobsOnRecord.add(ended(anExport('job_new'), 9));
      await jobsOnRecord.add({ ...ended(anExport('job_gone'), 0), resultGoneAt: at });
      await jobsOnRecord.add(ended(anImport('job_import'), 0));
      await jobsOnRecord.add(anExport('job_queued'));
      const old = async (limit: number) =>
        (await jobsOnRecord.lockOldResults(minutesOn(9), limit)).map(({ id }) => id).sort();
      expect(await old(5)).toEqual(['job_old', 'job_older']);
      expect(await old(1)).toHaveLength(1);
    });
  });

  it('A-05: read the secrets of a batch in portions, and destroy the copies of cards alone', async () => {
    await transact(async ({ batches, codes, jobsOnRecord }) => {
      const { batch, job } = someBatch('bat_1');
      await batches.add(batch, { ...job, requestedBy });
      expect(await jobsOnRecord.find(job.id)).toMatchObject({ requestedBy, resultGoneAt: null });
      expect(await batches.ofJob(job.id)).toEqual(batch);
      expect(await batches.ofJob('job_none')).toBeUndefined();
      await codes.add([
        someCode('cod_1', 'bat_1', { form: 'CARD' }),
        someCode('cod_2', 'bat_1', { form: 'CARD' }),
        someCode('cod_3', 'bat_1'),
        someCode('cod_4', 'bat_1', { sealedSecret: null }),
      ]);
      const read = async (after: string, limit: number) =>
        (await batches.sealedOf('bat_1', after, limit)).map(({ id, sealedSecret }) => [
          id,
          sealedSecret.toString(),
        ]);
      expect(await read('', 2)).toEqual([
        ['cod_1', 'cod_1'],
        ['cod_2', 'cod_2'],
      ]);
      expect(await read('cod_2', 2)).toEqual([['cod_3', 'cod_3']]);
      expect(await batches.forgetCards('bat_1', 1)).toBe(1);
      expect(await batches.forgetCards('bat_1', 5)).toBe(1);
      expect(await batches.forgetCards('bat_1', 5)).toBe(0);
      expect(await read('', 5)).toEqual([['cod_3', 'cod_3']]);
    });
  });

  it('read sales of codes and orders in the order of their instants, a portion at a time', async () => {
    const sold = (id: string, minutes: number, change: object = {}) =>
      someCode(id, 'bat_1', {
        partnerId: 'prt_a', status: 'SOLD', saleReference: id, soldAt: minutesOn(minutes), ...change,
      }); // prettier-ignore
    await transact(async (stores) => {
      const { batch, job } = someBatch('bat_1');
      await stores.batches.add(batch, job);
      await stores.people.addPartner({ ...partner, id: 'prt_b', name: 'B' }, []);
      await stores.codes.add([
        sold('cod_b', 1), sold('cod_a', 1), sold('cod_c', 3), sold('cod_x', 2, { partnerId: 'prt_b' }),
        someCode('cod_stock', 'bat_1', { partnerId: 'prt_a', status: 'ALLOCATED' }),
      ]); // prettier-ignore
      const { lineageRootId, holderId } = await addContract(stores, '1');
      const ordered = someContract('ctr_order', lineageRootId, {
        holderId, activationCodeId: null, orderReference: 'O-1', partnerId: 'prt_a', createdAt: minutesOn(2),
        status: 'TERMINATED',
      }); // prettier-ignore
      await stores.contracts.add(ordered, undefined, []);
      await stores.ledger.append([
        someEntry('qle_0', 'ctr_order', { count: 2 }),
        someEntry('qle_1', 'ctr_order', { kind: 'RESERVE', claimId: 'clm_1' }),
        someEntry('qle_2', 'ctr_order', { kind: 'COMMIT', claimId: 'clm_1', settlesId: 'qle_1' }),
        someEntry('qle_3', 'ctr_order', { kind: 'RESERVE', claimId: 'clm_2' }),
      ]);
    });
    const read = (
      from: Date | null,
      until: Date,
      after?: { readonly id: string; readonly soldAt: Date },
      limit = 9,
    ) => transact(({ sales }) => sales.soldIn({ partnerId: 'prt_a', from, until }, after, limit));
    const all = await read(null, minutesOn(9));
    expect(all.map(({ id }) => id)).toEqual(['cod_a', 'cod_b', 'ctr_order', 'cod_c']);
    expect(all[2]).toMatchObject({
      soldAt: minutesOn(2),
      code: undefined,
      contract: { id: 'ctr_order', orderReference: 'O-1' },
      openClaims: 1,
      settledClaims: 1,
    });
    expect(all[0]).toMatchObject({
      code: { id: 'cod_a', saleReference: 'cod_a' },
      contract: undefined,
      openClaims: 0,
      settledClaims: 0,
    });
    const portions = [await read(null, minutesOn(9), undefined, 1)];
    for (let last = portions[0]?.at(-1); last; last = portions.at(-1)?.at(-1))
      portions.push(await read(null, minutesOn(9), last, 1));
    expect(portions.flat()).toEqual(all);
    expect((await read(minutesOn(1), minutesOn(3))).map(({ id }) => id)).toEqual([
      'cod_a', 'cod_b', 'ctr_order',
    ]); // prettier-ignore
    expect(await read(minutesOn(4), minutesOn(9))).toEqual([]);
  });
});

describe('jobs on PostgreSQL, by their guards,', () => {
  beforeEach(async () => {
    await coverage.clear();
    await coverage.transact(({ people }) => people.addPartner(partner, []));
  });

  const broken = (job: Partial<JobOnRecord>) =>
    coverage.transact(({ jobsOnRecord }) => jobsOnRecord.add({ ...anImport('job_1'), ...job }));

  it.each<{ what: string; job: Partial<JobOnRecord> }>([
    { what: 'have a kind that there is', job: { kind: 'NOTHING' as never } },
    { what: 'are somebody’s', job: { requestedBy: null } },
    { what: 'are of a partner', job: { partnerId: null } },
    { what: 'are of a partner that there is', job: { partnerId: 'prt_none' } },
    { what: 'end when they have ended', job: { status: 'FAILED' } },
    { what: 'have not ended while they wait', job: { finishedAt: at } },
    { what: 'refuse no more rows than are done', job: { refusedCount: 1 } },
    { what: 'do no more rows than there are', job: { doneCount: 4 } },
    { what: 'have an end of their span as exports alone', job: { soldUntil: at } },
  ])('$what', async ({ job }) => {
    await expect(broken(job)).rejects.toThrow(/violates (check|foreign key) constraint/);
  });

  it('keep nothing of what a row said once it had its turn', async () => {
    await coverage.transact(async ({ jobsOnRecord }) => {
      await jobsOnRecord.add(anImport('job_1'));
      await jobsOnRecord.addRows('job_1', [{ number: 2, input: Buffer.from('x') }]);
    });
    const settle = (set: string) => coverage.database.manager.query(`UPDATE job_row SET ${set}`);
    await expect(settle(`outcome = 'DONE'`)).rejects.toThrow(/violates check constraint/);
    await expect(settle(`outcome = 'REFUSED', input = NULL`)).rejects.toThrow(/violates check/);
    await settle(`outcome = 'DONE', input = NULL`);
  });
});
