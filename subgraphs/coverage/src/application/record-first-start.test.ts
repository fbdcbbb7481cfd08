import {
  aContractOf,
  aCoverageDesk,
  aPlan,
  claimsPart,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { RecordFirstStartCommand } from './record-first-start';

const started = new Date('2026-02-10T12:00:00Z');

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
  desk.terms.plans.set('sku_2', aPlan({ skuId: 'sku_2', productCode: 'mini-se' }));
});

const record = (change: Partial<RecordFirstStartCommand> = {}) =>
  desk.firstStart.execute(
    {
      serials: [{ component: 'BODY', value: ' rs4-0001' }],
      productCode: 'rs-4-mini',
      firstStartedAt: started,
      ...change,
    },
    claimsPart,
  );

describe('recording a first start', () => {
  it('begins the record of a unit that nobody has reported', async () => {
    const device = there((await record()).made);
    expect(device).toMatchObject({
      rootId: device.id,
      productCode: 'rs-4-mini',
      firstStartedAt: started,
    });
    expect(desk.memory.record.serials).toMatchObject([
      { deviceId: device.id, value: 'RS4-0001', validFrom: started, validUntil: null },
    ]);
    expect(desk.memory.record.events).toMatchObject([
      { subjectId: device.id, action: 'recordFirstStart' },
    ]);
  });

  it('R-ACT-07: fills in the instant of a unit that was covered before it started', async () => {
    await aContractOf(desk, 'RS4-0001');
    const device = there((await record()).made);
    expect(device).toMatchObject({ firstStartedAt: started, version: 2 });
    expect(desk.memory.record.devices).toEqual([device]);
  });

  it("keeps the end of the maker's warranty, also when it is told later, and the first word counts", async () => {
    const warrantyEndsAt = new Date('2027-02-10T12:00:00Z');
    expect((await record()).made).toMatchObject({ warrantyEndsAt: null });
    expect((await record({ warrantyEndsAt })).made).toMatchObject({ warrantyEndsAt, version: 2 });
    const later = { warrantyEndsAt: new Date('2028-02-10T12:00:00Z') };
    expect((await record(later)).made).toMatchObject({ warrantyEndsAt, version: 2 });
    const other = { serials: [{ component: 'BODY', value: 'RS4-0002' }] } as const;
    expect((await record({ ...other, warrantyEndsAt })).made).toMatchObject({ warrantyEndsAt, version: 1 });
    await expect(record({ warrantyEndsAt: started })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'warrantyEndsAt'],
    });
  }); // prettier-ignore

  it('counts once: a later report, with or without a key, changes nothing', async () => {
    const first = await record();
    const after = desk.memory.record;
    expect(await record({ firstStartedAt: new Date('2026-03-01T00:00:00Z') })).toEqual(first);
    expect(desk.memory.record).toEqual(after);
  });

  it('with the same key gives the first answer, and with another input is a conflict', async () => {
    const idempotencyKey = 'key';
    const first = await record({ idempotencyKey });
    expect(await record({ idempotencyKey })).toEqual(first);
    const firstStartedAt = new Date('2026-03-01T00:00:00Z');
    await expect(record({ idempotencyKey, firstStartedAt })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: expect.arrayContaining(['idempotencyKey']),
    });
  });

  it('R-SN-02: is refused where the serial is on record for another product', async () => {
    await record();
    expect(reasons(await record({ productCode: 'mini-se' }))).toEqual([
      { code: 'SERIAL_TAKEN', field: ['serials'], rules: ['R-SN-02'] },
    ]);
  });

  it('R-SN-02: adds the number of a part that had none, also where the start is known', async () => {
    const gimbal = { component: 'GIMBAL', value: 'RSG-0001' } as const;
    const [{ made: first }] = [await record()];
    const serials = [{ component: 'BODY', value: 'RS4-0001' } as const, gimbal];
    expect((await record({ serials })).made).toEqual(first);
    expect(desk.memory.record.serials).toMatchObject([
      { deviceId: there(first).id, value: 'RS4-0001' },
      { deviceId: there(first).id, ...gimbal, validFrom: desk.now() },
    ]);
  });

  it.each([
    { what: 'of two units', serials: [{ component: 'BODY', value: 'RS4-0001' }, { component: 'GIMBAL', value: 'RSG-0002' }] },
    { what: 'of another part', serials: [{ component: 'GIMBAL', value: 'RS4-0001' }] },
  ] as const)('R-SN-01, R-SN-02: with numbers $what is refused', async ({ serials }) => {
    await record();
    await record({ serials: [{ component: 'GIMBAL', value: 'RSG-0002' }] });
    const before = desk.memory.record;
    expect(reasons(await record({ serials }))).toEqual([
      { code: 'SERIAL_TAKEN', field: ['serials'], rules: ['R-SN-02'] },
    ]);
    expect(desk.memory.record).toEqual(before);
  }); // prettier-ignore

  it('R-PRD-03: with a number of a form that activation refuses is the caller’s mistake', async () => {
    const serials = [{ component: 'BODY', value: 'bad serial' }] as const;
    await expect(record({ serials })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'serials', '0', 'value'],
    });
    expect(desk.memory.record.devices).toEqual([]);
  });

  it('R-ACT-07: of an instant that lies ahead is the caller’s mistake, and of this very instant is none', async () => {
    await expect(
      record({ firstStartedAt: new Date(desk.now().getTime() + 1) }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: ['input', 'firstStartedAt'] });
    expect(desk.memory.record.devices).toEqual([]);
    expect((await record({ firstStartedAt: desk.now() })).refusals).toEqual([]);
  });

  it('is refused for a product that the catalog does not know', async () => {
    expect(reasons(await record({ productCode: 'nothing' }))).toEqual([
      { code: 'PRODUCT_UNKNOWN', field: ['productCode'], rules: [] },
    ]);
    expect(desk.memory.record.devices).toEqual([]);
  });

  it('without a serial number is the caller’s mistake', async () => {
    await expect(record({ serials: [] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: expect.arrayContaining(['serials']),
    });
  });
});
