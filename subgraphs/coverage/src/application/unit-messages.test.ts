import {
  aContractOf,
  aCoverageDesk,
  anEnrollment,
  anna,
  aPlan,
  claimsPart,
  type CoverageDesk,
  freshKey,
  aCodeOnRecord,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { ApplyOutboxMessageCommand } from './outbox-message';

let desk: CoverageDesk;
let contractId: string;
let deviceId: string;
let sequence: number;

const at = new Date('2026-05-02T12:00:00Z');

const send = (change: Partial<ApplyOutboxMessageCommand>) => {
  const claimId = change.claimId ?? 'clm_1';
  return desk.apply.execute(
    {
      messageId: `msg_${claimId}_${change.sequence ?? sequence}`, claimId, sequence, contractId, deviceId,
      action: 'LOCK_DEVICE', occurredAt: at, ruleIds: ['R-FLY-04'], ...change,
    },
    claimsPart,
  ); // prettier-ignore
};

/** Sends the next message of the claim, which is applied. */
const applied = async (change: Partial<ApplyOutboxMessageCommand>) => {
  sequence += 1;
  return there((await send(change)).made);
};

const refusedFor = async (change: Partial<ApplyOutboxMessageCommand>) => {
  const outcome = await send({ sequence: sequence + 1, ...change });
  return reasons(outcome);
};

const unit = () => there(desk.memory.record.devices.find(({ id }) => id === deviceId));
const notPossible = [{ code: 'NOT_POSSIBLE', field: ['action'], rules: ['R-FLY-04'] }];

/** An aircraft under a contract of Anna’s, linked to her account and tied to its controller. */
beforeEach(async () => {
  desk = await aCoverageDesk();
  sequence = 0;
  desk.terms.plans.set('sku_1', aPlan({ productCode: 'mini-se' }));
  contractId = await aContractOf(desk, 'MSE-0001');
  deviceId = there(desk.memory.record.devices[0]).id;
  await desk.link.execute({ serialNumber: 'MSE-0001' }, anna);
  await desk.bind.execute({ deviceId, controllerSerialNumber: 'RC-000001' }, anna);
});

describe('a unit that flew away', () => {
  it('R-FLY-04, R-FLY-05: is locked, and can be used again when it was found before the payment', async () => {
    expect(await applied({})).toMatchObject({ isNew: true, device: { id: deviceId } });
    expect(unit().lock).toMatchObject({ status: 'LOCKED', lockedAt: at, claimId: 'clm_1' });
    await applied({ action: 'UNLOCK_DEVICE', ruleIds: ['R-FLY-05'] });
    expect(unit().lock).toMatchObject({ status: 'UNLOCKED', lockedAt: at });
    expect(desk.memory.record.events.slice(-2)).toMatchObject([
      { subjectId: deviceId, action: 'lockDevice', fromStatus: 'UNLOCKED', toStatus: 'LOCKED', basis: [{ ruleId: 'R-FLY-04' }] },
      { action: 'unlockDevice', fromStatus: 'LOCKED', toStatus: 'UNLOCKED', basis: [{ ruleId: 'R-FLY-05' }] },
    ]);
    expect((await desk.unlink.execute({ deviceId }, anna)).refusals).toEqual([]);
  }); // prettier-ignore

  it('R-FLY-06: belongs to the obligor once its replacement was paid, and stays so when it was found', async () => {
    await applied({});
    await applied({ action: 'TRANSFER_TITLE' });
    expect(await refusedFor({ action: 'UNLOCK_DEVICE' })).toEqual(notPossible);
    await applied({ action: 'RECORD_RECOVERY' });
    expect(unit().lock).toMatchObject({
      status: 'RECOVERED_RETURNED',
      titleTransferredAt: at,
      recoveredAt: at,
    });
  });

  it.each(['UNLOCK_DEVICE', 'TRANSFER_TITLE', 'RECORD_RECOVERY'] as const)(
    'R-FLY-04: %s is refused before it was locked',
    async (action) => {
      expect(await refusedFor({ action })).toEqual(notPossible);
      expect(desk.memory.record.inbox).toEqual([]);
    },
  );

  it('R-FLY-04: is not unlocked by a claim that did not lock it', async () => {
    await applied({});
    expect(await refusedFor({ action: 'UNLOCK_DEVICE', claimId: 'clm_2', sequence: 1 })).toEqual(
      notPossible,
    );
  });

  it('R-FLY-04, R-FLY-06: can be neither activated, linked, bound nor taken from the account', async () => {
    await applied({});
    desk.moveTo('2027-04-01T12:00:00Z');
    const code = await aCodeOnRecord(desk, 'ABCDEFGH12345678');
    const serials = [{ component: 'BODY', value: 'MSE-0001' }] as const;
    const activation = { enrollment: anEnrollment(code, { serials }), idempotencyKey: freshKey() };
    const controllerSerialNumber = 'RC-000002';
    const outcomes = [
      await desk.activate.execute(activation, anna),
      await desk.link.execute({ serialNumber: 'MSE-0001' }, anna),
      await desk.unlink.execute({ deviceId }, anna),
      await desk.unbind.execute({ deviceId }, anna),
    ];
    expect(outcomes.map((outcome) => outcome.refusals.map((found) => found.code))).toEqual(
      outcomes.map(() => ['DEVICE_LOCKED']),
    );
    const bound = await desk.bind.execute({ deviceId, controllerSerialNumber }, anna);
    expect(bound.refusals.map((found) => found.code)).toEqual(['ALREADY_BOUND', 'DEVICE_LOCKED']);
  });

  it('R-SN-04, R-OPP-02: its replacement carries on the lineage and is not locked', async () => {
    await applied({});
    await applied({ action: 'TRANSFER_TITLE' });
    const newSerials = [{ component: 'BODY', value: 'MSE-0002' }] as const;
    const { device } = await applied({ action: 'SUPERSEDE_SERIAL', newSerials });
    expect(device).toMatchObject({ rootId: unit().rootId, lock: { status: 'UNLOCKED' } });
    expect(unit().lock.status).toBe('OWNERSHIP_TRANSFERRED');
  });

  it('is told by its id, and is of the contract’s lineage', async () => {
    const other = await aContractOf(desk, 'MSE-0009');
    const notFound = [{ code: 'DEVICE_NOT_FOUND', field: ['deviceId'], rules: [] }];
    expect(await refusedFor({ deviceId: null })).toEqual(notFound);
    expect(await refusedFor({ deviceId: 'dev_none' })).toEqual(notFound);
    expect(await refusedFor({ contractId: other })).toEqual(notFound);
  });
});

describe('a unit that arrived tied to its controller', () => {
  it('R-BND-03: is untied, and so it is when that was done meanwhile', async () => {
    await applied({ action: 'UNBIND_CONTROLLER' });
    expect(desk.memory.record.controllers).toMatchObject([{ unboundBy: { kind: 'SYSTEM' } }]);
    const { events } = desk.memory.record;
    expect(await applied({ action: 'UNBIND_CONTROLLER' })).toMatchObject({ isNew: true });
    expect(desk.memory.record.events).toEqual(events);
  });
});

describe('a part that was replaced alone', () => {
  const gimbal = { component: 'GIMBAL', value: 'MSG-0002' } as const;
  const part = { action: 'SUPERSEDE_SERIAL', component: 'GIMBAL', newSerials: [gimbal] } as const;

  it('R-SN-03, R-QTA-07: gives the unit another number and leaves it the same unit', async () => {
    const before = desk.memory.record;
    expect(await applied(part)).toMatchObject({ device: { id: deviceId, supersededById: null } });
    const { serials, bindings, contracts, ledger, devices } = desk.memory.record;
    expect(serials.at(-1)).toMatchObject({ deviceId, ...gimbal, validUntil: null });
    expect(bindings).toMatchObject([
      { status: 'SUPERSEDED' },
      { status: 'ACTIVE', deviceId, contractId },
    ]);
    expect([contracts, ledger, devices.length]).toEqual([before.contracts, before.ledger, 1]);
  });

  it('R-SN-04: is refused with a number that some part has', async () => {
    const newSerials = [{ ...gimbal, value: 'MSE-0001' }];
    expect(await refusedFor({ ...part, newSerials })).toEqual([
      { code: 'SERIAL_TAKEN', field: ['newSerials'], rules: ['R-SN-04'] },
    ]);
  });

  it('R-SN-03: is not possible for the part whose number names the unit', async () => {
    const newSerials = [{ component: 'BODY', value: 'MSE-0002' }] as const;
    expect(await refusedFor({ ...part, component: 'BODY', newSerials })).toMatchObject([
      { code: 'NOT_POSSIBLE', field: ['component'] },
    ]);
  });

  it.each([
    { what: 'without its number', newSerials: null },
    { what: 'with another part’s', newSerials: [{ ...gimbal, component: 'CAMERA' }] },
    { what: 'with two numbers', newSerials: [gimbal, { ...gimbal, value: 'MSG-0003' }] },
  ] as const)('is not possible $what', async ({ newSerials }) => {
    expect(await refusedFor({ ...part, newSerials })).toMatchObject([
      { code: 'NOT_POSSIBLE', field: ['newSerials'] },
    ]);
  });
});
