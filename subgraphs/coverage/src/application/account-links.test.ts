import {
  aContractOf,
  aCoverageDesk,
  anEnrollment,
  anna,
  boris,
  claimsPart,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { Device } from '../domain/device';

let desk: CoverageDesk;
let unit: Device;

const serial = 'RS4-0001';
const link = (by = anna, serialNumber = serial, idempotencyKey?: string) =>
  desk.link.execute({ serialNumber, ...(idempotencyKey ? { idempotencyKey } : {}) }, by);
const unlink = (by = anna, deviceId = unit.id) => desk.unlink.execute({ deviceId }, by);
const locked = (status: 'LOCKED' | 'OWNERSHIP_TRANSFERRED') =>
  desk.work.transact(async ({ devices }) => {
    const device = there(await devices.find(unit.id));
    await devices.save({ ...device, lock: { ...device.lock, status, lockedAt: desk.now(), claimId: 'clm_1' } });
  }); // prettier-ignore

beforeEach(async () => {
  desk = await aCoverageDesk();
  const report = { serials: [{ component: 'BODY', value: serial }], productCode: 'rs-4-mini' } as const;
  const { made } = await desk.firstStart.execute({ ...report, firstStartedAt: desk.now() }, claimsPart);
  unit = there(made);
}); // prettier-ignore

describe('linking a unit to an account', () => {
  it('R-BND-01, R-BND-04: anyone may while nobody has, and it goes on record', async () => {
    expect((await link(anna, ` ${serial.toLowerCase()} `)).made).toMatchObject({ id: unit.id, version: 2 });
    const { links, customers, events } = desk.memory.record;
    expect(links).toEqual([
      { id: there(links[0]).id, deviceId: unit.id, customerId: there(customers[0]).id, linkedAt: desk.now(), unlinkedAt: null },
    ]);
    expect(customers).toMatchObject([{ subject: anna.subject, givenName: 'Anna' }]);
    expect(events.at(-1)).toMatchObject({
      subjectId: unit.id, action: 'linkAccount', fromStatus: 'UNLINKED', toStatus: 'LINKED',
      actor: { kind: 'CUSTOMER', principalId: anna.subject },
      basis: [{ ruleId: 'R-BND-01' }, { ruleId: 'R-BND-04' }],
    });
  }); // prettier-ignore

  it('a second time by the same customer changes nothing', async () => {
    await link();
    const { record } = desk.memory;
    expect((await link()).refusals).toEqual([]);
    expect(desk.memory.record.links).toEqual(record.links);
    expect(desk.memory.record.events).toEqual(record.events);
  });

  it('R-BND-04: is refused while another account has it, and open once that has let it go', async () => {
    await link(boris);
    expect(reasons(await link())).toEqual([
      { code: 'LINKED_ELSEWHERE', field: ['serialNumber'], rules: ['R-BND-04'] },
    ]);
    await unlink(boris);
    expect((await link()).refusals).toEqual([]);
    expect(desk.memory.record.links).toHaveLength(2);
  });

  it('R-FLY-04, R-FLY-06: is refused for a unit that flew away, with every reason at once', async () => {
    await link(boris);
    await locked('OWNERSHIP_TRANSFERRED');
    expect(reasons(await link())).toEqual([
      { code: 'LINKED_ELSEWHERE', field: ['serialNumber'], rules: ['R-BND-04'] },
      { code: 'DEVICE_LOCKED', field: ['serialNumber'], rules: ['R-FLY-06'] },
    ]);
  });

  it('is refused for a number that is none, was another part’s, or is not the one that names the unit', async () => {
    const gimbal = { component: 'GIMBAL', value: 'RSG-0001' } as const;
    const both = [{ component: 'BODY', value: serial } as const, gimbal];
    await desk.firstStart.execute(
      { serials: both, productCode: 'rs-4-mini', firstStartedAt: desk.now() },
      claimsPart,
    );
    for (const number of ['RS4-NONE', gimbal.value])
      expect(reasons(await link(anna, number))).toEqual([
        { code: 'NOT_FOUND', field: ['serialNumber'], rules: [] },
      ]);
  });

  it('R-BND-04, R-SN-06: is refused in the words of a missing unit while it is covered for somebody else, and counted as a try', async () => {
    await aContractOf(desk, serial);
    const { links } = desk.memory.record;
    for (let count = 0; count < 19; count += 1) await link(boris, `RS4-NONE-${count}`);
    expect(reasons(await link(boris))).toEqual([
      { code: 'NOT_FOUND', field: ['serialNumber'], rules: [] },
    ]);
    await expect(link(boris)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(desk.memory.record.links).toEqual(links);
    expect((await link(anna)).refusals).toEqual([]);
  });

  it('R-BND-04: is open to anyone again once the cover is over', async () => {
    await aContractOf(desk, serial);
    desk.moveTo('2027-03-13T12:00:00Z');
    expect((await link(boris)).refusals).toEqual([]);
  });

  it('under a key gives the first answer again, and another input under it is a conflict', async () => {
    const first = await link(anna, serial, 'key');
    expect(await link(anna, serial, 'key')).toEqual(first);
    expect(desk.memory.record.links).toHaveLength(1);
    await expect(link(anna, 'RS4-0002', 'key')).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('trying serial numbers', () => {
  const tryMany = async (by: typeof anna): Promise<void> => {
    for (let count = 0; count < 20; count += 1) await link(by, `RS4-NONE-${count}`);
  };

  it('R-SN-06, R-PRV-06: of twenty that were refused within an hour the next one is not answered, right or wrong', async () => {
    await tryMany(anna);
    for (const number of [serial, 'RS4-NONE-20'])
      await expect(link(anna, number)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect((await link(boris)).refusals).toEqual([]);
  });

  it('R-SN-06: one that is somebody else’s counts like one that is none', async () => {
    await link(boris);
    for (let count = 0; count < 19; count += 1) await link(anna, `RS4-NONE-${count}`);
    expect(reasons(await link())).toMatchObject([{ code: 'LINKED_ELSEWHERE' }]);
    await expect(link()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('R-SN-06: takes nothing from the tries of codes, nor does a link that is made', async () => {
    await link();
    await tryMany(anna);
    const enrollment = anEnrollment('NONE000000000000');
    const tried = await desk.activate.execute({ enrollment, idempotencyKey: 'k' }, anna);
    expect(tried.refusals).toMatchObject([{ code: 'CODE_NOT_USABLE' }]);
  });
});

describe('taking a unit from an account', () => {
  const notFound = [{ code: 'NOT_FOUND', field: ['deviceId'], rules: [] }];

  it('R-BND-02, R-BND-04: ends the link, which stays on record', async () => {
    await link();
    desk.moveTo('2026-04-01T12:00:00Z');
    expect((await unlink()).refusals).toEqual([]);
    expect(desk.memory.record.links).toMatchObject([{ unlinkedAt: desk.now() }]);
    expect(desk.memory.record.events.at(-1)).toMatchObject({
      action: 'unlinkAccount',
      fromStatus: 'LINKED',
      toStatus: 'UNLINKED',
      basis: [{ ruleId: 'R-BND-02' }, { ruleId: 'R-BND-04' }],
    });
  });

  it('is refused for a unit that is not there or not the caller’s, in the same words', async () => {
    await link(boris);
    expect(reasons(await unlink())).toEqual(notFound);
    expect(reasons(await unlink(anna, 'dev_none'))).toEqual(notFound);
  });

  it('R-BND-04, R-FLY-04: is refused without a link and while the unit is locked, both said at once', async () => {
    await link(boris);
    await aContractOf(desk, serial);
    await unlink(boris);
    await locked('LOCKED');
    expect(reasons(await unlink())).toEqual([
      { code: 'NOT_LINKED', field: ['deviceId'], rules: ['R-BND-04'] },
      { code: 'DEVICE_LOCKED', field: ['deviceId'], rules: ['R-FLY-04'] },
    ]);
    expect(reasons(await unlink(boris))).toEqual(notFound);
  });

  it('R-BND-04: the one for whom the unit is covered undoes a stranger’s link, and links it themselves', async () => {
    await link(boris);
    await aContractOf(desk, serial);
    expect(reasons(await link())).toMatchObject([{ code: 'LINKED_ELSEWHERE' }]);
    expect((await unlink()).refusals).toEqual([]);
    expect((await link()).refusals).toEqual([]);
    expect(desk.memory.record.links).toMatchObject([
      { unlinkedAt: desk.now() },
      { unlinkedAt: null },
    ]);
  });

  it('R-BND-04: whose cover is over undoes nobody’s link any more', async () => {
    await aContractOf(desk, serial);
    desk.moveTo('2027-03-13T12:00:00Z');
    await link(boris);
    expect(reasons(await unlink())).toEqual(notFound);
  });
});
