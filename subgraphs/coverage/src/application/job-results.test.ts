import { csvRows } from '@care-graph/kernel/runtime/csv-rows';
import { money } from '@care-graph/kernel/domain/money';
import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  claimsPart,
  type CoverageDesk,
  freshKey,
} from '../../../../test/support/coverage-desk';
import {
  bytesOf,
  type JobsDesk,
  jobsOf,
  keyOfA,
  keyOfB,
  maker,
} from '../../../../test/support/coverage-jobs';
import { there } from '../../../../test/support/there';
import { mayFetchResult } from '../domain/job';
import { JobResults } from './job-results';

let desk: CoverageDesk;
let jobs: JobsDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
  jobs = jobsOf(desk);
});

const textOf = async (id: string): Promise<string> => {
  const file = there(await jobs.results.open(id));
  const bytes = await bytesOf(file.content);
  expect(file.byteSize).toBe(bytes.length);
  return bytes.toString();
};

const daysOn = (days: number): Date => new Date(desk.now().getTime() + days * 86_400_000);

describe('the secrets of a batch', () => {
  const batch = async (deliveryForm: 'CARD' | 'E_CODE', size = 3): Promise<string> => {
    const command = { planSkuId: 'sku_1', regionCode: 'LT', deliveryForm, size };
    const { made } = await desk.generate.execute({ ...command, idempotencyKey: freshKey() }, maker);
    const { id, jobId } = there(made);
    expect(await jobs.results.open(jobId)).toBeUndefined();
    await desk.makeBatch.execute(id);
    return jobId;
  };

  it('A-05: are given out once, and are gone then', async () => {
    const jobId = await batch('CARD');
    expect(await textOf(jobId)).toBe(
      'code\r\nMADE000000000001\r\nMADE000000000002\r\nMADE000000000003\r\n',
    );
    expect(desk.memory.record.codes.map(({ sealedSecret }) => sealedSecret)).toEqual([
      null,
      null,
      null,
    ]);
    expect(await jobs.find(jobId)).toMatchObject({ resultGoneAt: desk.now() });
    expect(await jobs.results.open(jobId)).toBeUndefined();
  });

  it('of e-codes leave the copies from which they are sold', async () => {
    const jobId = await batch('E_CODE');
    await textOf(jobId);
    expect(desk.memory.record.codes.every(({ sealedSecret }) => sealedSecret)).toBe(true);
    expect(await jobs.results.open(jobId)).toBeUndefined();
  });

  it('are all there where there are more than one statement reads', async () => {
    const text = await textOf(await batch('CARD', 10_001));
    expect(text.split('\r\n')).toHaveLength(10_003);
    expect(new Set(text.split('\r\n')).size).toBe(10_003);
  });

  it('stay there when giving them out broke off before it was on record', async () => {
    const jobId = await batch('CARD');
    const open = () => {
      throw new Error('the key is away');
    };
    const secrets = { ...desk.work.secrets, open };
    const broken = new JobResults({ ...desk.work, secrets }, jobs.files);
    await expect(broken.open(jobId)).rejects.toThrow('the key is away');
    expect(await textOf(jobId)).toMatch(/^code\r\nMADE/);
  });

  it('go unfetched after a week, and not an instant before', async () => {
    const jobId = await batch('CARD');
    expect(await jobs.removeOld(daysOn(7), 100)).toBe(0);
    expect(await jobs.removeOld(new Date(daysOn(7).getTime() + 1), 100)).toBe(1);
    expect(await jobs.results.open(jobId)).toBeUndefined();
    expect(desk.memory.record.codes.every(({ sealedSecret }) => sealedSecret === null)).toBe(true);
    expect(await jobs.removeOld(daysOn(30), 100)).toBe(0);
  });

  it('are for whoever asked for the batch, with the same rights, and nobody else', async () => {
    const job = await jobs.find(await batch('CARD'));
    expect(mayFetchResult(maker, job)).toBe(true);
    for (const other of [
      { ...maker, subject: 'sub_other' },
      { ...maker, policies: [] },
      { ...maker, scopes: ['codes:read'] },
      { ...maker, kind: 'agent' as const },
      keyOfA,
    ])
      expect(mayFetchResult(other, job)).toBe(false);
  });
});

const firstDay = new Date('2026-03-01T00:00:00Z');

/** A sale on the given day of March, which came back as it stands there. */
const sold = (code: string, day: number, reference: string, change: object = {}) =>
  aCodeOnRecord(desk, code, {
    saleReference: reference,
    soldAt: new Date(firstDay.getTime() + day * 86_400_000),
    storeId: 'str_a1',
    ...change,
  });

const exported = async (
  span: { from?: Date; until?: Date } = {},
  by = keyOfA,
): Promise<{ readonly id: string; readonly lines: readonly string[] }> => {
  const { made } = await jobs.exporting.execute({ ...span, idempotencyKey: freshKey() }, by);
  const { id } = await jobs.workOff(there(made).id);
  const [, ...lines] = (await textOf(id)).trimEnd().split('\r\n');
  return { id, lines };
};

describe('an export of sales', () => {
  it('tells each sale of the span with where code, contract and claims stand', async () => {
    await sold('CODE000000000001', 1, 'LT-1', { salePrice: money(5899, 'EUR') });
    await sold('CODE000000000002', 2, 'LT-2', { redeemBy: new Date('2026-03-05T00:00:00Z') });
    await sold('CODE000000000003', 3, 'LT-3');
    await sold('CODE000000000004', 2, 'XX-1', { partnerId: 'prt_b' });
    const { id, lines } = await exported({ from: firstDay, until: daysOn(-8) });
    expect(lines).toEqual([
      'LT-1,2026-03-02T00:00:00.000Z,str_a1,sku_1,LT,58.99,EUR,E_CODE,0001,SOLD,,,,,,,',
      'LT-2,2026-03-03T00:00:00.000Z,str_a1,sku_1,LT,,,E_CODE,0002,EXPIRED,,,,,,,',
      'LT-3,2026-03-04T00:00:00.000Z,str_a1,sku_1,LT,,,E_CODE,0003,SOLD,,,,,,,',
    ]);
    expect(await jobs.find(id)).toMatchObject({ status: 'SUCCEEDED', rowCount: 3, doneCount: 3 });
  });

  it('takes a span with its beginning and without its end', async () => {
    for (const day of [1, 2, 3]) await sold(`CODE00000000000${day}`, day, `LT-${day}`);
    const [from, until] = [1, 3].map((day) => new Date(firstDay.getTime() + day * 86_400_000));
    const { lines } = await exported({ from: there(from), until: there(until) });
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['LT-1', 'LT-2']);
  });

  it('R-SN-06: tells of a contract what the key may read, and never whose or on which unit', async () => {
    const contractId = await aContractOf(desk, 'RS4-0001');
    const [code] = desk.memory.record.codes;
    const soldAt = new Date('2026-03-02T00:00:00Z');
    const told = { ...there(code), saleReference: 'LT-1', soldAt };
    desk.memory.record.codes = [told];
    const { made: hold } = await desk.reserve.execute(
      { contractId, line: 'REPLACEMENT', occurredAt: desk.now(), claimId: 'clm_1', claimNumber: 'CLM-1' },
      claimsPart,
    ); // prettier-ignore
    expect(hold).toBeDefined();
    const [line] = (await exported()).lines;
    expect(line).toMatch(
      /,REDEEMED,2026-03-12T12:00:00.000Z,ACTIVE,CG-2026-000001,2026-03-12T12:00:00.000Z,2027-03-12T12:00:00.000Z,1,0$/,
    );
    const selling = { ...keyOfA, scopes: ['codes:read'] };
    const [less] = (await exported({}, selling)).lines;
    expect(less).toMatch(/,REDEEMED,2026-03-12T12:00:00.000Z,ACTIVE,,,,1,0$/);
    expect(`${line}${less}`).not.toMatch(/RS4-|Anna|anna|cus_/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'gives a spreadsheet no formula where a reference is %j',
    async (reference) => {
      await sold('CODE000000000001', 1, reference);
      const { made } = await jobs.exporting.execute({ idempotencyKey: freshKey() }, keyOfA);
      const { id } = await jobs.workOff(there(made).id);
      const text = await textOf(id);
      expect(text).toContain(`'${reference}`);
      const cells = csvRows(text).flatMap((row) => row.cells);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    },
  );

  it('quotes what would otherwise be taken for another cell or line', async () => {
    await sold('CODE000000000001', 1, 'a "b", c\nd');
    const { made } = await jobs.exporting.execute({ idempotencyKey: freshKey() }, keyOfA);
    await jobs.workOff(there(made).id);
    expect(await textOf(there(made).id)).toContain('"a ""b"", c\nd",2026');
  });

  it('of a span whose end lies before its beginning, or by whoever is no partner, is refused', async () => {
    const idempotencyKey = freshKey();
    const span = { from: desk.now(), until: daysOn(-1), idempotencyKey };
    expect((await jobs.exporting.execute(span, keyOfA)).refusals).toMatchObject([
      { code: 'SPAN_INVALID', field: ['until'] },
    ]);
    expect((await jobs.exporting.execute({ idempotencyKey }, maker)).refusals).toMatchObject([
      { code: 'NO_PARTNER', field: null },
    ]);
    expect(desk.memory.record.jobs).toEqual([]);
  });

  it('that is stopped leaves no file, and one that broke off is written anew', async () => {
    await sold('CODE000000000001', 1, 'LT-1');
    const start = async () =>
      there((await jobs.exporting.execute({ idempotencyKey: freshKey() }, keyOfA)).made).id;
    const [stopped, broken] = [await start(), await start()];
    const { put } = jobs.files;
    Object.assign(jobs.files, {
      put: async (...[content, expected]: Parameters<typeof put>) => {
        if (expected.id === broken) throw new Error('the disk is full');
        await jobs.cancel.execute({ jobId: stopped }, keyOfA);
        return put(content, expected);
      },
    });
    await jobs.jobs.execute(stopped);
    await expect(jobs.jobs.execute(broken)).rejects.toThrow('the disk is full');
    Object.assign(jobs.files, { put });
    expect(await jobs.workOff(stopped)).toMatchObject({ status: 'CANCELLED', resultBytes: null });
    expect(await jobs.workOff(broken)).toMatchObject({ status: 'SUCCEEDED', doneCount: 1 });
    expect([...jobs.files.kept.keys()]).toEqual([broken]);
  });

  it('is for the partner and keys that may read what it holds, and is removed after a week', async () => {
    const { id } = await exported();
    const job = await jobs.find(id);
    expect(
      [keyOfA, { ...keyOfA, subject: 'key_new' }].map((by) => mayFetchResult(by, job)),
    ).toEqual([true, true]);
    for (const other of [keyOfB, maker, { ...keyOfA, scopes: ['codes:read'] }])
      expect(mayFetchResult(other, job)).toBe(false);
    expect(await jobs.removeOld(daysOn(7), 100)).toBe(0);
    expect(await jobs.removeOld(daysOn(8), 100)).toBe(1);
    expect(jobs.files.kept.size).toBe(0);
    expect(await jobs.results.open(id)).toBeUndefined();
  });
});
