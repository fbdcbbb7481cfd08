import { linkedBefore } from '../../../../test/support/coverage-aircraft';
import { CoverageInMemory } from '../../../../test/support/coverage-stores';
import {
  aContractOf,
  aCoverageDesk,
  anna,
  aPlan,
  boris,
  claimsPart,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import { BindController } from './controller-bindings';

let desk: CoverageDesk;
let deviceId: string;

const agent = { ...claimsPart, kind: 'agent', subject: 'sub_agent' } as const;
const controller = 'RC-000001';
const bind = (by = anna, change: object = {}) =>
  desk.bind.execute({ deviceId, controllerSerialNumber: controller, ...change }, by);
const unbind = (by: typeof anna = anna, id = deviceId) => desk.unbind.execute({ deviceId: id }, by);
const lock = () =>
  desk.work.transact(async ({ devices }) => {
    const device = there(await devices.find(deviceId));
    const locked = { status: 'LOCKED', lockedAt: desk.now(), claimId: 'clm_1' } as const;
    await devices.save({ ...device, lock: { ...device.lock, ...locked } });
  });
const refusal = (code: string, ...rules: readonly string[]) => ({
  code,
  field: ['deviceId'],
  rules,
});

/** An aircraft under a contract of Anna’s. */
beforeEach(async () => {
  desk = await aCoverageDesk();
  desk.terms.plans.set('sku_1', aPlan({ productCode: 'mini-se' }));
  await aContractOf(desk, 'MSE-0001');
  deviceId = there(desk.memory.record.devices[0]).id;
});

describe('tying a controller', () => {
  it('R-BND-01: ties the aircraft that is covered for the customer, and puts it on record', async () => {
    expect((await bind(anna, { controllerSerialNumber: ' rc-000001 ' })).made).toMatchObject({ id: deviceId });
    const { controllers, customers, events } = desk.memory.record;
    expect(controllers).toEqual([
      {
        id: there(controllers[0]).id, deviceId, customerId: there(customers[0]).id, controllerSerialNumber: controller,
        boundAt: desk.now(), unboundAt: null, unboundBy: null,
      },
    ]);
    expect(events.at(-1)).toMatchObject({
      subjectId: deviceId, action: 'bindController', fromStatus: 'UNBOUND', toStatus: 'BOUND', basis: [{ ruleId: 'R-BND-01' }],
    });
  }); // prettier-ignore

  it('R-BND-01: also an aircraft that is linked to the customer and not covered', async () => {
    desk.moveTo('2027-03-12T12:00:00Z');
    expect(reasons(await bind())).toEqual([refusal('NOT_FOUND')]);
    await desk.link.execute({ serialNumber: 'MSE-0001' }, anna);
    expect((await bind()).refusals).toEqual([]);
  });

  it('is refused for a unit that is not there or somebody else’s, in the same words', async () => {
    expect(reasons(await bind(boris))).toEqual([refusal('NOT_FOUND')]);
    expect(reasons(await bind(anna, { deviceId: 'dev_none' }))).toEqual([refusal('NOT_FOUND')]);
  });

  it('R-BND-01, R-BND-04: is refused by a link alone while the unit is covered for somebody else', async () => {
    await linkedBefore(desk, deviceId, boris);
    expect(reasons(await bind(boris))).toEqual([refusal('NOT_FOUND')]);
    await bind();
    expect(reasons(await unbind(boris))).toEqual([refusal('NOT_FOUND')]);
    desk.moveTo('2027-03-13T12:00:00Z');
    expect((await unbind(boris)).refusals).toEqual([]);
  });

  it('R-BND-01, R-FLY-04: is refused while there is another one, for a unit that flew away and for what does not fly, all said at once', async () => {
    await bind();
    expect(reasons(await bind())).toEqual([refusal('ALREADY_BOUND', 'R-BND-01')]);
    await lock();
    desk.models.models.set('mini-se', { kind: 'HANDHELD', swapsWith: [] });
    expect(reasons(await bind())).toEqual([
      refusal('ALREADY_BOUND', 'R-BND-01'),
      refusal('DEVICE_LOCKED', 'R-FLY-04'),
      refusal('NOT_AN_AIRCRAFT', 'R-BND-01'),
    ]);
  });

  it('a number that no controller has is a mistake of the caller', async () => {
    await expect(bind(anna, { controllerSerialNumber: 'R C' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'controllerSerialNumber'],
    });
  });

  it('under a key gives the first answer again, though the tie was undone since', async () => {
    const first = await bind(anna, { idempotencyKey: 'key' });
    await unbind();
    expect((await bind(anna, { idempotencyKey: 'key' })).made).toMatchObject({ id: there(first.made).id });
    expect(desk.memory.record.controllers).toHaveLength(1);
  }); // prettier-ignore

  it('asks the catalog outside of every transaction', async () => {
    const memory = new CoverageInMemory();
    memory.record = desk.memory.record;
    let open = 0;
    const transact: typeof memory.transact = async (work) => {
      open += 1;
      try {
        return await memory.transact(work);
      } finally {
        open -= 1;
      }
    };
    const asked: number[] = [];
    const models = {
      serviceCenterKind: desk.models.serviceCenterKind,
      model: async (code: string) => {
        asked.push(open);
        return desk.models.model(code);
      },
    };
    const command = new BindController({ ...desk.work, transact, models });
    await command.execute({ deviceId, controllerSerialNumber: controller }, anna);
    expect(asked).toEqual([0]);
  });
});

describe('untying a controller', () => {
  it.each([
    { who: 'the customer', by: anna, kind: 'CUSTOMER' },
    { who: 'the centre that the unit came to', by: agent, kind: 'SERVICE_CENTER' },
  ])('R-BND-02, R-BND-03: by $who ends the tie, which stays on record', async ({ by, kind }) => {
    await bind();
    desk.moveTo('2026-04-01T12:00:00Z');
    expect((await unbind(by)).refusals).toEqual([]);
    expect(desk.memory.record.controllers).toMatchObject([
      { unboundAt: desk.now(), unboundBy: { kind } },
    ]);
    expect(desk.memory.record.events.at(-1)).toMatchObject({
      action: 'unbindController',
      fromStatus: 'BOUND',
      toStatus: 'UNBOUND',
      actor: { kind },
      basis: [{ ruleId: 'R-BND-02' }, { ruleId: 'R-BND-03' }],
    });
    expect((await bind()).refusals).toEqual([]);
  });

  it('R-BND-03: a stranger’s tie is undone by the one for whom the unit is covered', async () => {
    const boundBy = (customerId: string) =>
      desk.work.transact(({ units }) =>
        units.addController({
          id: 'cbd_b', deviceId, customerId, controllerSerialNumber: controller, boundAt: desk.now(), unboundAt: null, unboundBy: null,
        }),
      ); // prettier-ignore
    await boundBy('cus_boris');
    expect((await unbind()).refusals).toEqual([]);
    expect((await bind()).refusals).toEqual([]);
  });

  it('is refused for a unit that is not there or somebody else’s, in the same words', async () => {
    await bind();
    expect(reasons(await unbind(boris))).toEqual([refusal('NOT_FOUND')]);
    expect(reasons(await unbind(anna, 'dev_none'))).toEqual([refusal('NOT_FOUND')]);
  });

  it('R-BND-03, R-FLY-04: is refused without a tie and while the unit is locked, both said at once', async () => {
    expect(reasons(await unbind())).toEqual([refusal('NOT_BOUND', 'R-BND-03')]);
    await lock();
    expect(reasons(await unbind())).toEqual([
      refusal('NOT_BOUND', 'R-BND-03'),
      refusal('DEVICE_LOCKED', 'R-FLY-04'),
    ]);
  });
});
