import {
  aContractOf,
  aCoverageDesk,
  admin,
  type CoverageDesk,
  claimsPart,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { ReplaceComponentSerialCommand } from './replace-component-serial';

let desk: CoverageDesk;
let deviceId: string;
let contractId: string;

const agentOf = (serviceCenterCode?: string) => ({
  ...claimsPart,
  kind: 'agent' as const,
  subject: 'sub_agent',
  serviceCenterCode,
});

const replace = (change: Partial<ReplaceComponentSerialCommand> = {}, by = agentOf('SC-DE-1')) =>
  desk.replacePart.execute(
    { deviceId, component: 'GIMBAL', newSerial: 'RSG-0002', partProductCode: 'rs-4-mini', ...change },
    by,
  ); // prettier-ignore

beforeEach(async () => {
  desk = await aCoverageDesk();
  contractId = await aContractOf(desk, 'RS4-0001');
  deviceId = there(desk.memory.record.devices[0]).id;
  desk.moveTo('2026-04-01T12:00:00Z');
  expect((await replace({ newSerial: 'RSG-0001' })).refusals).toEqual([]);
  desk.moveTo('2026-05-01T12:00:00Z');
});

describe('recording a new part', () => {
  it('R-SN-03: the new number takes the old one’s place, and the unit stays covered as it was', async () => {
    const before = desk.memory.record;
    expect((await replace({ newSerial: 'rsg-0002 ' })).made).toMatchObject({ id: deviceId });
    const { serials, bindings, contracts, ledger, events, devices } = desk.memory.record;
    expect(serials.filter(({ component }) => component === 'GIMBAL')).toMatchObject([
      { value: 'RSG-0001', validUntil: desk.now() },
      { value: 'RSG-0002', validFrom: desk.now(), validUntil: null },
    ]);
    expect(bindings.slice(-2)).toMatchObject([
      { status: 'SUPERSEDED', endedAt: desk.now(), supersededById: there(bindings[2]).id },
      { status: 'ACTIVE', contractId, deviceId, boundAt: desk.now(), endedAt: null },
    ]);
    expect([contracts, ledger]).toEqual([before.contracts, before.ledger]);
    expect(devices).toMatchObject([{ supersededById: null, version: there(before.devices[0]).version + 1 }]);
    expect(events.at(-1)).toMatchObject({
      subjectId: deviceId, action: 'replaceComponentSerial', basis: [{ ruleId: 'R-SN-03' }, { ruleId: 'R-SN-05' }],
    });
  }); // prettier-ignore

  it.each([
    { who: 'the maker’s centre', by: agentOf('SC-DE-1'), refused: [] },
    { who: 'a partner’s centre', by: agentOf('SC-LT-1'), refused: ['R-SN-03'] },
    { who: 'a centre that the catalog does not know', by: agentOf('SC-XX-1'), refused: ['R-SN-03'] },
    { who: 'an agent of no centre', by: agentOf(), refused: ['R-SN-03'] },
  ])('R-SN-03: by $who is refused for $refused', async ({ by, refused }) => {
    expect(reasons(await replace({}, by))).toEqual(
      refused.map((rule) => ({ code: 'CENTER_NOT_APPROVED', field: null, rules: [rule] })),
    );
  }); // prettier-ignore

  it('by an administrator needs no centre', async () => {
    expect((await desk.replacePart.execute(
      { deviceId, component: 'GIMBAL', newSerial: 'RSG-0002', partProductCode: 'rs-4-mini' }, admin,
    )).refusals).toEqual([]);
  }); // prettier-ignore

  it('R-SN-03, R-SN-05: of another model is refused together with every other reason, unless the models swap', async () => {
    const swapped = { code: 'MODEL_SWAP_NOT_ALLOWED', field: ['partProductCode'], rules: ['R-SN-05'] };
    const other = { partProductCode: 'mini-se' };
    expect(reasons(await replace(other, agentOf('SC-LT-1')))).toEqual([
      swapped, { code: 'CENTER_NOT_APPROVED', field: null, rules: ['R-SN-03'] },
    ]);
    expect(reasons(await replace(other))).toEqual([swapped]);
    desk.models.models.set('rs-4-mini', { kind: 'HANDHELD', swapsWith: ['mini-se'] });
    expect((await replace(other)).refusals).toEqual([]);
  }); // prettier-ignore

  it('R-SN-02: with a number that some part has or had is refused and changes nothing', async () => {
    await aContractOf(desk, 'RS4-0007');
    const before = desk.memory.record;
    for (const newSerial of ['RS4-0007', 'RSG-0001'])
      expect(reasons(await replace({ newSerial }))).toEqual([
        { code: 'SERIAL_TAKEN', field: ['newSerial'], rules: ['R-SN-02'] },
      ]);
    expect(desk.memory.record).toEqual(before);
  });

  it('in no unit is refused', async () => {
    expect(reasons(await replace({ deviceId: 'dev_none' }))).toEqual([
      { code: 'NOT_FOUND', field: ['deviceId'], rules: [] },
    ]);
  });

  it.each([
    { what: 'of another form', change: { newSerial: 'R S' }, field: 'newSerial' },
    { what: 'that names the unit', change: { component: 'BODY' }, field: 'component' },
  ] as const)('with a number $what is a mistake of the caller', async ({ change, field }) => {
    await expect(replace(change)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', field],
    });
  });

  it('by somebody who has seen another version is a conflict, and sent again under a key changes nothing', async () => {
    const { version } = there(desk.memory.record.devices[0]);
    await expect(replace({ expectedVersion: version - 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'expectedVersion'],
    });
    const keyed = { expectedVersion: version, idempotencyKey: 'key' };
    const first = await replace(keyed);
    expect(await replace(keyed)).toEqual(first);
    expect(desk.memory.record.serials).toHaveLength(3);
  });
});
