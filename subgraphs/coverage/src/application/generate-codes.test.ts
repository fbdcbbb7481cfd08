import {
  admin,
  aCoverageDesk,
  aPlan,
  type CoverageDesk,
  freshKey,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import { MakeBatch, type GenerateCodesCommand } from './generate-codes';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

const generate = (change: Partial<GenerateCodesCommand> = {}) =>
  desk.generate.execute(
    {
      planSkuId: 'sku_1',
      regionCode: 'LT',
      deliveryForm: 'E_CODE',
      size: 3,
      idempotencyKey: freshKey(),
      ...change,
    },
    admin,
  );

const lateLastCode = new Date('2030-01-01T00:00:00Z');

describe('generating codes', () => {
  it('answers at once with a batch whose job is queued', async () => {
    const batch = there((await generate({ redeemBy: lateLastCode })).made);
    expect(batch).toMatchObject({ planSkuId: 'sku_1', regionCode: 'LT', form: 'E_CODE', size: 3 });
    const { jobs, queue, codes } = desk.memory.record;
    expect(jobs).toMatchObject([
      { id: batch.jobId, status: 'QUEUED', rowCount: 3, doneCount: 0, finishedAt: null },
    ]);
    expect(queue).toEqual([{ task: 'generateCodes', id: batch.id }]);
    expect(codes).toEqual([]);
  });

  it.each([
    { size: 1, refused: [] },
    { size: 100_000, refused: [] },
    { size: 0, refused: ['SIZE_OUT_OF_RANGE'] },
    { size: 100_001, refused: ['SIZE_OUT_OF_RANGE'] },
  ])('of $size is refused with $refused', async ({ size, refused }) => {
    expect((await generate({ size })).refusals.map(({ code }) => code)).toEqual(refused);
  });

  it('R-RGN-01: is refused in a region that the programme does not know', async () => {
    expect(reasons(await generate({ regionCode: 'XX', size: 0 }))).toEqual([
      { code: 'REGION_NOT_ALLOWED', field: ['regionCode'], rules: ['R-RGN-01'] },
      { code: 'SIZE_OUT_OF_RANGE', field: ['size'], rules: [] },
    ]);
    expect(desk.memory.record.queue).toEqual([]);
  });

  it('R-PRG-05: is refused for a plan that is a draft, or not there', async () => {
    desk.terms.plans.set('sku_draft', aPlan({ skuId: 'sku_draft', isPublished: false }));
    for (const planSkuId of ['sku_draft', 'sku_gone']) {
      expect(reasons(await generate({ planSkuId }))).toEqual([
        { code: 'PLAN_NOT_ON_SALE', field: ['planSkuId'], rules: ['R-PRG-05'] },
      ]);
    }
  });

  it('R-FEE-11: is refused where the fees of the plan are not known, since no contract could begin', async () => {
    desk.terms.plans.set('sku_1', aPlan({ feeScheduleId: undefined }));
    const { refusals } = await generate();
    expect(reasons({ refusals })).toEqual([
      { code: 'REGION_NOT_ALLOWED', field: ['regionCode'], rules: ['R-FEE-11'] },
    ]);
    expect(refusals).toMatchObject([{ detail: 'no fees of the plan are known there' }]);
    expect(desk.memory.record.queue).toEqual([]);
  });

  it('with the same key makes one batch, and with another input is a conflict', async () => {
    const first = await generate({ idempotencyKey: 'key' });
    expect(await generate({ idempotencyKey: 'key' })).toEqual(first);
    expect(desk.memory.record.batches).toHaveLength(1);
    await expect(generate({ idempotencyKey: 'key', size: 4 })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: expect.arrayContaining(['idempotencyKey']),
    });
  });
});

describe('the job of a batch', () => {
  it('A-05: makes its codes, each kept as hash and last four, with a sealed copy to show', async () => {
    const { id } = there((await generate({ redeemBy: lateLastCode })).made);
    await desk.makeBatch.execute(id);
    const { codes, jobs, events } = desk.memory.record;
    expect(codes).toHaveLength(3);
    expect(new Set(codes.map(({ secretHash }) => secretHash)).size).toBe(3);
    for (const code of codes) {
      expect(code).toMatchObject({
        batchId: id,
        status: 'GENERATED',
        partnerId: null,
        redeemBy: lateLastCode,
      });
      const secret = there(code.sealedSecret).toString();
      expect([code.secretHash, code.lastFour]).toEqual([`hash of ${secret}`, secret.slice(-4)]);
    }
    expect(jobs).toMatchObject([{ status: 'SUCCEEDED', doneCount: 3, finishedAt: desk.now() }]);
    expect(events.at(-1)).toMatchObject({ subjectId: id, action: 'codesGenerated' });
  });

  it('run again, or after it broke off between two portions, makes each code once', async () => {
    const { id } = there((await generate({ size: 1500 })).made);
    let portions = 0;
    const breaking = new MakeBatch({
      ...desk.work,
      transact: (work) => {
        portions += 1;
        if (portions > 1) throw new Error('the process died');
        return desk.work.transact(work);
      },
    });
    await expect(breaking.execute(id)).rejects.toThrow('the process died');
    expect(desk.memory.record.jobs).toMatchObject([
      { status: 'RUNNING', doneCount: 1000, finishedAt: null },
    ]);
    await desk.makeBatch.execute(id);
    const finished = desk.memory.record;
    expect(finished.codes).toHaveLength(1500);
    expect(finished.jobs).toMatchObject([{ status: 'SUCCEEDED', doneCount: 1500 }]);
    desk.moveTo('2026-03-13T00:00:00Z');
    await desk.makeBatch.execute(id);
    expect(desk.memory.record).toEqual(finished);
  });

  it('does nothing for a batch that is not there', async () => {
    await desk.makeBatch.execute('bat_gone');
    expect(desk.memory.record.codes).toEqual([]);
  });
});
