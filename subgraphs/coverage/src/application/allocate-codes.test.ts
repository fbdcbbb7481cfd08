import {
  admin,
  aCoverageDesk,
  aPlan,
  type CoverageDesk,
  freshKey,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { AllocateCodesCommand } from './allocate-codes';

let desk: CoverageDesk;
let batchId: string;

const batchOf = async (size: number, regionCode = 'LT'): Promise<string> => {
  const { made } = await desk.generate.execute(
    {
      planSkuId: 'sku_1',
      regionCode,
      deliveryForm: 'E_CODE',
      size,
      idempotencyKey: freshKey(),
    },
    admin,
  );
  const { id } = there(made);
  await desk.makeBatch.execute(id);
  return id;
};

beforeEach(async () => {
  desk = await aCoverageDesk();
  batchId = await batchOf(3);
});

const allocate = (change: Partial<AllocateCodesCommand> = {}) =>
  desk.allocate.execute(
    { batchId, partnerId: 'prt_a', count: 2, idempotencyKey: freshKey(), ...change },
    admin,
  );

const owners = () => desk.memory.record.codes.map(({ partnerId }) => partnerId);

describe('allocating codes', () => {
  it('R-RGN-01: hands so many of a batch to a partner who may sell in the group of its region', async () => {
    const { made } = await allocate();
    expect(made).toEqual({
      id: batchId,
      partnerId: 'prt_a',
      planSkuId: 'sku_1',
      regionCode: 'LT',
    });
    expect(owners()).toEqual(['prt_a', 'prt_a', null]);
    expect(desk.memory.record.events.at(-1)).toMatchObject({
      subjectId: batchId,
      action: 'allocateCodes',
      fromStatus: 'GENERATED',
      toStatus: 'ALLOCATED',
    });
  });

  it('goes on record of each code that was handed out, and of no other', async () => {
    await allocate();
    const of = (id: string) =>
      desk.memory.record.events
        .filter(({ subjectId }) => subjectId === id)
        .map(({ action, toStatus, actor }) => [action, toStatus, actor.kind]);
    const made = ['generateCodes', 'GENERATED', 'SYSTEM'];
    const handed = ['allocateCodes', 'ALLOCATED', 'ADMIN'];
    expect(desk.memory.record.codes.map(({ id }) => of(id))).toEqual([
      [made, handed],
      [made, handed],
      [made],
    ]);
  });

  it('hands none at all when four are asked of three', async () => {
    expect(reasons(await allocate({ count: 4 }))).toEqual([
      { code: 'TOO_FEW_LEFT', field: ['count'], rules: [] },
    ]);
    expect(owners()).toEqual([null, null, null]);
  });

  it.each([{ count: 0 }, { count: -4 }])('takes no count of $count', async ({ count }) => {
    await expect(allocate({ count })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'count'],
    });
  });

  it('R-FEE-11: is refused where the fees of the plan are not known, and not for a sale that is over', async () => {
    desk.terms.plans.set('sku_1', aPlan({ feeScheduleId: undefined }));
    expect(reasons(await allocate())).toEqual([
      { code: 'PLAN_NOT_ON_SALE', field: ['batchId'], rules: ['R-FEE-11'] },
    ]);
    desk.terms.plans.set('sku_1', aPlan({ isOnSale: false }));
    expect(reasons(await allocate())).toEqual([]);
  });

  it('R-RGN-01: is refused in a region that is not the partner’s', async () => {
    expect(reasons(await allocate({ batchId: await batchOf(1, 'US') }))).toEqual([
      { code: 'REGION_NOT_ALLOWED', field: ['partnerId'], rules: ['R-RGN-01'] },
    ]);
  });

  it('gives every reason at once: no such batch, and nobody who may trade', async () => {
    expect(reasons(await allocate({ batchId: 'bat_gone', partnerId: 'prt_gone' }))).toEqual([
      { code: 'BATCH_NOT_FOUND', field: ['batchId'], rules: [] },
      { code: 'PARTNER_NOT_ACTIVE', field: ['partnerId'], rules: [] },
    ]);
    expect(reasons(await allocate({ batchId: 'bat_gone' }))).toEqual([
      { code: 'BATCH_NOT_FOUND', field: ['batchId'], rules: [] },
    ]);
  });

  it('with the same key hands over once, and with another input is a conflict', async () => {
    const first = await allocate({ idempotencyKey: 'key' });
    expect(await allocate({ idempotencyKey: 'key' })).toEqual(first);
    expect(owners()).toEqual(['prt_a', 'prt_a', null]);
    await expect(allocate({ idempotencyKey: 'key', count: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: expect.arrayContaining(['idempotencyKey']),
    });
  });
});
