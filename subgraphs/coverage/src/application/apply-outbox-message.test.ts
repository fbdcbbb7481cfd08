import {
  aContractOf,
  aCoverageDesk,
  aPlan,
  claimsPart,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import { lineBalance } from '../domain/ledger';
import type { ApplyOutboxMessageCommand } from './outbox-message';

let desk: CoverageDesk;
let contractId: string;

beforeEach(async () => {
  desk = await aCoverageDesk();
  contractId = await aContractOf(desk, 'RS4-0001');
  const claim = { claimId: 'clm_1', claimNumber: 'CLM-1', contractId };
  await desk.reserve.execute({ ...claim, line: 'REPLACEMENT', occurredAt: desk.now() }, claimsPart);
});

const message = (change: Partial<ApplyOutboxMessageCommand> = {}): ApplyOutboxMessageCommand => ({
  messageId: 'msg_1',
  claimId: 'clm_1',
  sequence: 1,
  action: 'COMMIT_QUOTA',
  contractId,
  line: 'REPLACEMENT',
  occurredAt: new Date('2026-03-12T12:00:00Z'),
  ruleIds: ['R-FEE-10'],
  ...change,
});

const supersede = (serial: string, change: Partial<ApplyOutboxMessageCommand> = {}) =>
  message({
    action: 'SUPERSEDE_SERIAL',
    line: null,
    newSerials: [{ component: 'BODY', value: serial }],
    ruleIds: ['R-SN-04'],
    ...change,
  });

const apply = (sent: ApplyOutboxMessageCommand) => desk.apply.execute(sent, claimsPart);
const uses = () => lineBalance(desk.memory.record.ledger, 'REPLACEMENT').uses;
const refusal = (code: string, field: string, ...rules: readonly string[]) => [
  { code, field: [field], rules },
];

describe('applying a message of claims', () => {
  it('COMMIT_QUOTA settles the reserve of the claim', async () => {
    const { made } = await apply(message());
    expect(made).toEqual({ id: 'msg_1', isNew: true, device: undefined });
    const { ledger, inbox } = desk.memory.record;
    const reserve = there(ledger.find(({ kind }) => kind === 'RESERVE'));
    expect(ledger.at(-1)).toMatchObject({
      kind: 'COMMIT',
      settlesId: reserve.id,
      claimId: 'clm_1',
      count: 1,
      basis: [{ ruleId: 'R-FEE-10' }],
    });
    expect(uses()).toMatchObject({ granted: 2, committed: 1, reserved: 0, remaining: 1 });
    expect(inbox).toMatchObject([{ messageId: 'msg_1', claimId: 'clm_1', sequence: 1 }]);
  });

  it('RELEASE_QUOTA gives the use back', async () => {
    await apply(message({ action: 'RELEASE_QUOTA' }));
    expect(uses()).toMatchObject({ granted: 2, committed: 0, reserved: 0, remaining: 2 });
  });

  it('SUPERSEDE_SERIAL: R-SN-04, R-QTA-07, R-OPP-02: the new unit carries on the lineage and resets nothing', async () => {
    const before = desk.memory.record;
    const device = there(there((await apply(supersede('rs4-0002 '))).made).device);
    const { devices, bindings, serials, contracts, ledger } = desk.memory.record;
    const [old, fresh] = devices;
    expect(fresh).toEqual(device);
    expect(fresh).toMatchObject({
      rootId: there(old).id,
      supersedesId: there(old).id,
      productCode: 'rs-4-mini',
      supersededById: null,
    });
    expect(old).toMatchObject({ supersededById: device.id });
    expect(serials.at(-1)).toMatchObject({ deviceId: device.id, value: 'RS4-0002' });
    expect(bindings).toMatchObject([
      { deviceId: there(old).id, status: 'SUPERSEDED', supersededById: there(bindings[1]).id },
      { deviceId: device.id, status: 'ACTIVE', contractId, endedAt: null },
    ]);
    expect([contracts, ledger]).toEqual([before.contracts, before.ledger]);
  });

  it('a second time changes nothing and says so, also when another one came in between', async () => {
    await apply(supersede('RS4-0002'));
    await apply(message({ messageId: 'msg_2', sequence: 2 }));
    const { record } = desk.memory;
    const again = there((await apply(supersede('RS4-0002'))).made);
    expect(again).toMatchObject({
      id: 'msg_1',
      isNew: false,
      device: { id: record.devices[1]?.id },
    });
    expect(desk.memory.record).toEqual(record);
  });

  it('several times at once changes things once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => apply(supersede('RS4-0002'))));
    expect(answers.map(({ made }) => made?.isNew)).toEqual([true, false, false]);
    expect(desk.memory.record.bindings).toHaveLength(2);
    expect(desk.memory.record.inbox).toHaveLength(1);
  });

  it.each([
    { what: 'claim', change: { claimId: 'clm_2' } },
    { what: 'sequence', change: { sequence: 2 } },
    { what: 'action', change: { action: 'RELEASE_QUOTA' } },
    { what: 'serial', change: { newSerials: [{ component: 'BODY', value: 'RS4-0009' }] } },
  ] as const)(
    'with the id of an applied one and another $what is a conflict',
    async ({ change }) => {
      await apply(message());
      const { record } = desk.memory;
      await expect(apply(message(change))).rejects.toMatchObject({
        code: 'CONFLICT',
        field: expect.arrayContaining(['messageId']),
      });
      expect(desk.memory.record).toEqual(record);
    },
  );
});

describe('a replacement that somebody started before it was sent', () => {
  const report = (productCode: string, serials: ApplyOutboxMessageCommand['newSerials']) => {
    desk.terms.plans.set('reported', { ...aPlan(), skuId: 'reported', productCode });
    const firstStartedAt = new Date('2026-03-01T12:00:00Z');
    const input = { serials: serials ?? [], productCode, firstStartedAt };
    return desk.firstStart.execute(input, claimsPart);
  };
  const body = { component: 'BODY', value: 'RS4-0002' } as const;
  const gimbal = { component: 'GIMBAL', value: 'RSG-0002' } as const;

  it('R-SN-04, R-QTA-07: joins the lineage with all its numbers and is bound', async () => {
    const reported = there((await report('rs-4-mini', [body])).made);
    const sent = supersede('', { newSerials: [body, gimbal] });
    const device = there(there((await apply(sent)).made).device);
    const { devices, bindings, serials } = desk.memory.record;
    const old = there(devices.find(({ supersededById }) => supersededById === reported.id));
    expect(device).toMatchObject({ id: reported.id, rootId: old.id, supersedesId: old.id });
    expect(bindings.at(-1)).toMatchObject({ deviceId: reported.id, status: 'ACTIVE', contractId });
    expect(serials.filter(({ deviceId }) => deviceId === reported.id)).toMatchObject([
      body,
      gimbal,
    ]);
    expect(devices).toHaveLength(2);
  });

  it.each([
    { what: 'is another model', productCode: 'mini-se', newSerials: [body, gimbal], code: 'MODEL_SWAP_NOT_ALLOWED', rule: 'R-SN-05' },
    { what: 'has another number', productCode: 'rs-4-mini', newSerials: [{ ...body, component: 'GIMBAL' }], code: 'SERIAL_TAKEN', rule: 'R-SN-04' },
  ] as const)('R-SN-04, R-SN-05: is refused, and left as it is, when it $what', async ({ productCode, newSerials, code, rule }) => {
    await report(productCode, [body]);
    const before = desk.memory.record;
    expect(reasons(await apply(supersede('', { newSerials })))).toEqual(
      refusal(code, 'newSerials', rule),
    );
    expect(desk.memory.record).toEqual(before);
  }); // prettier-ignore
});

describe('applying a message of claims is refused', () => {
  it('before those that the claim sent earlier, and applied in its turn afterwards', async () => {
    const second = supersede('RS4-0002', { messageId: 'msg_2', sequence: 2 });
    expect(reasons(await apply(second))).toEqual(refusal('OUT_OF_ORDER', 'sequence'));
    expect(desk.memory.record.inbox).toEqual([]);
    await apply(message());
    expect((await apply(second)).made).toMatchObject({ isNew: true });
    const late = message({ messageId: 'msg_0', action: 'RELEASE_QUOTA' });
    expect(reasons(await apply(late))).toEqual(refusal('OUT_OF_ORDER', 'sequence'));
  });

  it('while another claim’s messages go on by their own count', async () => {
    const of2 = { claimId: 'clm_2', messageId: 'msg_of_2' };
    expect((await apply(supersede('RS4-0002', of2))).refusals).toEqual([]);
    expect((await apply(message())).refusals).toEqual([]);
  });

  it('without a reserve to settle, or once it is settled', async () => {
    for (const change of [{ line: null }, { line: 'MAINTENANCE' }, { claimId: 'clm_2' }] as const) {
      expect(reasons(await apply(message(change)))).toEqual(refusal('NO_RESERVATION', 'claimId'));
    }
    await apply(message());
    const again = message({ messageId: 'msg_2', sequence: 2, action: 'RELEASE_QUOTA' });
    expect(reasons(await apply(again))).toEqual(refusal('NO_RESERVATION', 'claimId'));
    expect(desk.memory.record.inbox).toHaveLength(1);
  });

  it('R-SN-04: for a new serial that some unit has or had, or none at all', async () => {
    await aContractOf(desk, 'RS4-0007');
    const before = desk.memory.record;
    for (const newSerials of [
      [{ component: 'BODY', value: 'RS4-0007' }],
      [{ component: 'BODY', value: 'RS4-0001' }],
      [],
      null,
    ] as const) {
      expect(reasons(await apply(supersede('', { newSerials })))).toEqual(
        refusal('SERIAL_TAKEN', 'newSerials', 'R-SN-04'),
      );
    }
    expect(desk.memory.record).toEqual(before);
  });

  it('for a contract that is not there', async () => {
    expect(reasons(await apply(message({ contractId: 'ctr_gone' })))).toEqual(
      refusal('NOT_POSSIBLE', 'contractId'),
    );
  });
});
