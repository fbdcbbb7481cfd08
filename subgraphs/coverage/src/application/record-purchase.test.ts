import { linkedBefore } from '../../../../test/support/coverage-aircraft';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import { activateOn, typed } from '../../../../test/support/coverage-activations';
import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  admin,
  anEnrollment,
  anna,
  boris,
  claimsPart,
  type CoverageDesk,
  reasons,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { Evidence } from '@care-graph/kernel/domain/evidence';
import type { RecordPurchaseCommand } from './record-purchase';

let desk: CoverageDesk;
let deviceId: string;

const record = (change: Partial<RecordPurchaseCommand> = {}, by: Principal = anna) =>
  desk.recordPurchase.execute(
    { deviceId, dealerName: 'Foto Vilnius', regionCode: 'LT', purchasedOn: '2026-02-10', ...change },
    by,
  ); // prettier-ignore

const proof = (change: Partial<Evidence> = {}): Evidence => ({
  id: 'evd_1', kind: 'PROOF_OF_PURCHASE', mediaType: 'application/pdf', byteSize: 10, sha256: 'a'.repeat(64),
  owner: callerKey(anna), requestedAt: desk.now(), expiresAt: desk.now(), scanDueAt: null,
  receivedAt: desk.now(), ...change,
}); // prettier-ignore

const sentIn = (evidence: Evidence) =>
  desk.work.transact((stores) => stores.evidence.add(evidence));

const notFound = [{ code: 'NOT_FOUND', field: ['deviceId'], rules: [] }];

beforeEach(async () => {
  desk = await aCoverageDesk();
  await aContractOf(desk, 'RS4-0001');
  deviceId = there(desk.memory.record.devices[0]).id;
});

describe('a unit of which the holder of a running contract has told the purchase', () => {
  it('R-BND-04: is not told otherwise by whose account it is linked to, until the contract is over', async () => {
    await record();
    await linkedBefore(desk, deviceId, boris);
    expect(reasons(await record({ dealerName: 'Elsewhere' }, boris))).toEqual(notFound);
    expect(desk.memory.record.purchases).toMatchObject([{ dealerName: 'Foto Vilnius' }]);
    expect((await record({ dealerName: 'Foto Kaunas' })).refusals).toEqual([]);
    desk.moveTo('2027-03-12T12:00:00Z');
    expect((await record({ dealerName: 'Elsewhere' }, boris)).refusals).toEqual([]);
  });
});

describe('a unit that another shop has sold a running plan for', () => {
  it('R-RGN-02: is not told otherwise by a shop whose plan only waits for a video of it', async () => {
    await record();
    const [own] = desk.memory.record.contracts;
    const [tie] = desk.memory.record.bindings;
    desk.memory.record.contracts = [
      there(own),
      { ...there(own), id: 'ctr_wait', status: 'AWAITING_VIDEO', partnerId: 'prt_b', period: null, feeScheduleId: null },
    ];
    desk.memory.record.bindings = [there(tie), { ...there(tie), id: 'bnd_wait', contractId: 'ctr_wait' }];
    expect(reasons(await record({ dealerName: 'Elsewhere' }, sellerB))).toEqual(notFound);
    expect(desk.memory.record.purchases).toMatchObject([{ dealerName: 'Foto Vilnius' }]);
    expect((await record({ dealerName: 'Foto Kaunas' }, sellerA)).refusals).toEqual([]);
  }); // prettier-ignore
});

describe('a unit that is covered for somebody, who has told nothing of its purchase', () => {
  it('R-BND-04: is not told of by whose account it was linked to before', async () => {
    await linkedBefore(desk, deviceId, boris);
    expect(reasons(await record({ dealerName: 'Elsewhere' }, boris))).toEqual(notFound);
    expect(desk.memory.record.purchases).toEqual([]);
  });
});

describe('recording a purchase', () => {
  it.each([
    { who: 'the customer', by: anna },
    { who: 'the partner that sold the plan', by: sellerA },
    { who: 'staff', by: admin },
  ])('R-RGN-02, R-RGN-06: by $who puts dealer, region and day on record', async ({ by }) => {
    const { version } = there(desk.memory.record.devices[0]);
    expect((await record({}, by)).made).toMatchObject({ id: deviceId, version: version + 1 });
    expect(desk.memory.record.purchases).toMatchObject([
      {
        lineageRootId: deviceId,
        dealerName: 'Foto Vilnius',
        regionCodes: ['LT', 'EU'],
        purchasedOn: '2026-02-10',
        proofId: null,
        isAuthorizedDealer: null,
      },
    ]);
    expect(desk.memory.record.events.at(-1)).toMatchObject({
      subjectId: deviceId,
      action: 'recordPurchase',
      basis: [{ ruleId: 'R-RGN-02' }, { ruleId: 'R-RGN-06' }],
    });
  });

  it('again tells it anew, until staff has checked it', async () => {
    await record();
    await record({ dealerName: 'Foto Kaunas' });
    expect(desk.memory.record.purchases).toMatchObject([{ dealerName: 'Foto Kaunas' }]);
    await record({ isAuthorizedDealer: false }, admin);
    for (const by of [anna, admin])
      expect(reasons(await record({ proofId: 'evd_none' }, by))).toEqual([
        { code: 'PROOF_NOT_ARRIVED', field: ['proofId'], rules: ['R-RGN-06'] },
        { code: 'CHECKED_ALREADY', field: ['deviceId'], rules: ['R-RGN-06'] },
      ]);
    expect(desk.memory.record.purchases).toMatchObject([{ isAuthorizedDealer: false }]);
  });

  it('is refused for a unit that is not there, of somebody else or of another partner’s sale, in the same words', async () => {
    expect(reasons(await record({}, boris))).toEqual(notFound);
    expect(reasons(await record({}, sellerB))).toEqual(notFound);
    expect(reasons(await record({ deviceId: 'dev_none' }))).toEqual(notFound);
    desk.moveTo('2027-03-12T12:00:00Z');
    expect(reasons(await record())).toEqual(notFound);
  });

  it('R-RGN-06: attaches a proof that the caller sent in and that has arrived', async () => {
    await sentIn(proof());
    expect((await record({ proofId: 'evd_1' })).refusals).toEqual([]);
    expect(desk.memory.record.purchases).toMatchObject([{ proofId: 'evd_1' }]);
    expect((await record({ proofId: 'evd_1' }, admin)).refusals).toEqual([]);
  });

  it.each([
    { what: 'has not arrived', change: { receivedAt: null } },
    { what: 'is somebody else’s', change: { owner: callerKey(boris) } },
    { what: 'is a video', change: { kind: 'CONDITION_VIDEO' } },
    { what: 'was erased', change: { sha256: null } },
  ] as const)('R-RGN-06: is refused with a proof that $what', async ({ change }) => {
    await sentIn(proof(change));
    expect(reasons(await record({ proofId: 'evd_1' }))).toEqual([
      { code: 'PROOF_NOT_ARRIVED', field: ['proofId'], rules: ['R-RGN-06'] },
    ]);
    expect(desk.memory.record.purchases).toEqual([]);
  });

  it.each([
    { change: { dealerName: 'x'.repeat(201) }, field: 'dealerName' },
    { change: { regionCode: 'XX' }, field: 'regionCode' },
    { change: { purchasedOn: '2026-03-14' }, field: 'purchasedOn' },
    { change: { purchasedOn: '2016-04-30' }, field: 'purchasedOn' },
    { change: { isAuthorizedDealer: true }, field: 'isAuthorizedDealer' },
    { change: { isAuthorizedDealer: false }, field: 'isAuthorizedDealer' },
  ])('with a $field that nobody can send is a mistake of the caller: $change', async ({ change, field }) => {
    await expect(record(change)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: ['input', field] });
    expect((await record({ purchasedOn: '2026-03-13' })).refusals).toEqual([]);
    expect((await record({ purchasedOn: '2016-05-01' })).refusals).toEqual([]);
  }); // prettier-ignore

  it('by somebody who has seen another version is a conflict, and under a key happens once', async () => {
    const { version } = there(desk.memory.record.devices[0]);
    await expect(record({ expectedVersion: version + 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'expectedVersion'],
    });
    const keyed = { expectedVersion: version, idempotencyKey: 'key' };
    const first = await record(keyed);
    expect(await record(keyed)).toEqual(first);
    expect(desk.memory.record.devices[0]).toMatchObject({ version: version + 1 });
  });
});

describe('activating a plan on a unit whose purchase is known', () => {
  it.each([
    { regionCode: 'US', refused: [{ code: 'REGION_MISMATCH', field: ['enrollment', 'code'], rules: ['R-RGN-02'] }] },
    { regionCode: 'LT', refused: [] },
  ])('R-RGN-02, A-04: bought in $regionCode gives $refused', async ({ regionCode, refused }) => {
    const report = { serials: [{ component: 'BODY', value: 'RS4-0002' }], productCode: 'rs-4-mini' } as const;
    const { made } = await desk.firstStart.execute({ ...report, firstStartedAt: desk.now() }, claimsPart);
    await desk.link.execute({ serialNumber: 'RS4-0002' }, anna);
    expect((await record({ deviceId: there(made).id, regionCode })).refusals).toEqual([]);
    await aCodeOnRecord(desk, typed);
    const enrollment = anEnrollment(typed, { serials: report.serials });
    const trial = await desk.check.execute({ enrollment }, anna);
    expect(reasons(trial)).toEqual(refused);
    expect(reasons(await activateOn(desk, enrollment))).toEqual(refused);
  }); // prettier-ignore
});
