import {
  activateOn,
  codeNotUsable,
  holder,
  onBehalf,
  typed,
} from '../../../../test/support/coverage-activations';
import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anEnrollment,
  anna,
  boris,
  type CoverageDesk,
  reasons,
  sellerA,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

describe('activating a plan', () => {
  it('R-ACT-12, R-FEE-11, R-RGN-07: pins terms, fees, region and period, binds the unit and redeems the code', async () => {
    await aCodeOnRecord(desk, typed);
    const { made } = await activateOn(desk, anEnrollment(typed));
    const contract = there(made);
    expect(contract).toMatchObject({
      contractNumber: 'CG-2026-000001',
      status: 'ACTIVE',
      planSkuId: 'sku_1',
      regionCode: 'LT',
      timeZone: 'Europe/Vilnius',
      termsVersionId: 'trm_1',
      feeScheduleId: 'fee_1',
      partnerId: 'prt_a',
      activationCodeId: `cod_${typed}`,
      period: {
        startsAt: new Date('2026-03-12T12:00:00Z'),
        endsAt: new Date('2027-03-12T12:00:00Z'),
      },
    });
    const { codes, bindings, devices, serials, customers, consents } = desk.memory.record;
    expect(codes).toMatchObject([{ status: 'REDEEMED', contractId: contract.id, version: 2 }]);
    expect(devices).toMatchObject([
      { id: contract.lineageRootId, productCode: 'rs-4-mini', firstStartedAt: null },
    ]);
    expect(serials).toMatchObject([{ deviceId: contract.lineageRootId, value: 'RS4-0001' }]);
    expect(bindings).toMatchObject([
      { contractId: contract.id, deviceId: contract.lineageRootId, status: 'ACTIVE' },
    ]);
    expect(customers).toMatchObject([{ id: contract.holderId, subject: 'sub_anna' }]);
    expect(consents).toMatchObject([{ contractId: contract.id, kind: 'TERMS' }]);
  });

  it('R-QTA-02, R-QTA-05: grants what the terms grant, the flyaway limit as an entry of its own', async () => {
    const contractId = await aContractOf(desk, 'RS4-0001');
    expect(desk.memory.record.ledger).toMatchObject([
      { contractId, kind: 'GRANT', line: 'REPLACEMENT', incidentType: null, count: 2 },
      { contractId, kind: 'GRANT', line: 'REPLACEMENT', incidentType: 'FLYAWAY', count: 1 },
    ]);
  });

  it('R-ACT-12: tells the holder later, and keeps what happened to contract, code and unit', async () => {
    await aCodeOnRecord(desk, typed);
    const contract = there((await activateOn(desk, anEnrollment(typed))).made);
    const { notices, events, codes } = desk.memory.record;
    expect(notices).toMatchObject([{ contractId: contract.id, kind: 'CONTRACT_CONFIRMED' }]);
    expect(events).toMatchObject([
      { subjectId: contract.id, fromStatus: null, toStatus: 'ACTIVE' },
      { subjectId: there(codes[0]).id, fromStatus: 'SOLD', toStatus: 'REDEEMED' },
      { subjectId: contract.lineageRootId, fromStatus: null, toStatus: null },
    ]);
  });

  it('A-05: takes a code in small letters and with separators', async () => {
    await aCodeOnRecord(desk, typed);
    expect((await activateOn(desk, anEnrollment('abcd-efgh 1234.5678'))).refusals).toEqual([]);
  });

  it('by somebody else for a customer names the holder and carries the consent to act (R-PRV-01)', async () => {
    await aCodeOnRecord(desk, typed);
    await activateOn(desk, anEnrollment(typed, onBehalf), sellerA);
    expect(desk.memory.record.customers).toMatchObject([{ ...holder, subject: null }]);
    expect(desk.memory.record.consents).toHaveLength(2);
  });
});

describe('activating a plan with a key', () => {
  it('sent again gives the same contract, though the code is used by then', async () => {
    await aCodeOnRecord(desk, typed);
    const first = await activateOn(desk, anEnrollment(typed), anna, 'key');
    desk.moveTo('2026-04-01T00:00:00Z');
    expect(await activateOn(desk, anEnrollment(typed), anna, 'key')).toEqual(first);
    expect(desk.memory.record.contracts).toHaveLength(1);
  });

  it('sent again gives the first refusal, though the reason has gone by then', async () => {
    const first = await activateOn(desk, anEnrollment(typed), anna, 'key');
    await aCodeOnRecord(desk, typed);
    expect(await activateOn(desk, anEnrollment(typed), anna, 'key')).toEqual(first);
  });

  it('and another input is a conflict that names the key', async () => {
    await aCodeOnRecord(desk, typed);
    await activateOn(desk, anEnrollment(typed), anna, 'key');
    const serials = [{ component: 'BODY', value: 'RS4-0002' }] as const;
    await expect(
      activateOn(desk, anEnrollment(typed, { serials }), anna, 'key'),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      field: expect.arrayContaining(['idempotencyKey']),
    });
  });

  it('of another caller is another key', async () => {
    await aCodeOnRecord(desk, typed);
    await activateOn(desk, anEnrollment(typed), anna, 'key');
    expect(reasons(await activateOn(desk, anEnrollment(typed), boris, 'key'))).toEqual(
      codeNotUsable,
    );
  });
});
