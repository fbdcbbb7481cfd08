import * as send from '../generated/customer';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  assessed,
  type Cast,
  castOf,
  dataOf,
  elect,
  eventually,
  freshKey,
  openClaim,
  pay,
  replaced,
  sell,
} from '../support/journey';

const firstStart = `mutation FirstStart($input: RecordFirstStartInput!) {
  recordFirstStart(input: $input) { device { id } userErrors { message } }
}`;

describe('GJ-01: from a retail code to the second replacement', () => {
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    graph = await startTestGraph('gj01', '2026-02-10T12:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  const contractPage = async (id: string) =>
    dataOf(await cast.customer(send.ContractPageDocument, { id })).serviceContract;

  const replacementsLeft = async (id: string) =>
    (await contractPage(id))?.entitlements.find(({ line }) => line === 'REPLACEMENT')?.uses
      ?.remaining;

  /** One online repair that ends with a replacement; answers what was paid. */
  const repair = async (
    serial: string,
    newSerial: string,
    contractId: string,
  ): Promise<string | undefined> => {
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, serial)));
    const claimId = claim?.id ?? '';
    await assessed(cast, claimId, serial);
    const { claim: elected } = accepted(await elect(cast.customer, claimId, 'REPLACEMENT'));
    const quote = elected?.election?.quote;
    const { payment } = accepted(await pay(cast.customer, quote?.id ?? ''));
    expect(payment?.status).toBe('CAPTURED');
    await replaced(cast, claimId, newSerial);
    await eventually(
      () => contractPage(contractId),
      (page) => page?.bindings.length === (newSerial.endsWith('2') ? 2 : 3),
    );
    return quote?.total.amount;
  };

  it('R-ACT-03, R-ACT-08, R-QTA-05, R-QTA-07, R-SN-04, R-FEE-03, R-TRM-02: sold, activated, replaced twice, refused the third time', async () => {
    const sale = await sell(cast, 'LT-1001');
    expect(sale.activationCode).toMatchObject({
      status: 'SOLD',
      saleReference: 'LT-1001',
      salePrice: { amount: '58.99', currency: 'EUR' },
    });
    const repeat = await sell(cast, 'LT-1001');
    expect([repeat.activationCode?.id, repeat.secret]).toEqual([
      sale.activationCode?.id,
      sale.secret,
    ]);

    const input = {
      serials: [{ component: 'BODY', value: 'RS4-0001' }],
      productCode: 'rs-4-mini',
      firstStartedAt: '2026-02-10T12:00:00Z',
    };
    expect((await graph.asService('coverage', firstStart, { input })).errors).toEqual([]);

    graph.moveTo('2026-03-12T11:59:59.000Z');
    const enrollment = anEnrollment(sale.secret ?? '', 'RS4-0001');
    const { planEligibility } = dataOf(
      await cast.customer(send.CheckEligibilityDocument, {
        input: { enrollment, at: '2026-03-12T12:00:00Z' },
      }),
    );
    expect(planEligibility).toMatchObject({
      isEligible: true,
      grounds: 'IN_WINDOW',
      requiredSerials: ['BODY'],
      window: { dueAt: '2026-03-12T12:00:00Z' },
      period: { startsAt: '2026-03-12T12:00:00Z', endsAt: '2027-03-12T12:00:00Z' },
      refusals: [],
    });

    const key = freshKey();
    const { contract } = accepted(await activate(cast.customer, enrollment, key));
    const contractId = contract?.id ?? '';
    expect(contract?.status).toBe('ACTIVE');
    expect(contract?.period?.endsAt?.slice(0, 10)).toBe('2027-03-12');
    expect((await activate(cast.customer, enrollment, key)).contract?.id).toBe(contractId);
    expect(await replacementsLeft(contractId)).toBe(2);
    expect((await contractPage(contractId))?.notices.nodes).toMatchObject([
      { kind: 'CONTRACT_CONFIRMED', sentAt: null },
    ]);

    graph.moveTo('2026-03-12T12:00:01Z');
    const endsAt = contract?.period?.endsAt;
    expect(await repair('RS4-0001', 'RS4-0002', contractId)).toBe('199.00');
    expect(await replacementsLeft(contractId)).toBe(1);
    expect((await contractPage(contractId))?.period?.endsAt).toBe(endsAt);
    expect(await repair('RS4-0002', 'RS4-0003', contractId)).toBe('199.00');

    const page = await contractPage(contractId);
    expect(page).toMatchObject({
      status: 'ACTIVE',
      period: { endsAt },
      entitlements: [{ line: 'REPLACEMENT', status: 'EXHAUSTED', uses: { remaining: 0 } }],
    });
    expect(page?.ledger.nodes.map(({ kind }) => kind)).toEqual([
      'GRANT',
      'RESERVE',
      'COMMIT',
      'RESERVE',
      'COMMIT',
    ]);

    const third =
      accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-0003'))).claim?.id ?? '';
    await assessed(cast, third, 'RS4-0003');
    const refused = await elect(cast.customer, third, 'REPLACEMENT');
    expect(refused.userErrors).toHaveLength(1);
    expect(refused.userErrors[0]).toMatchObject({
      code: 'QUOTA_EXHAUSTED',
      nextStep: 'CHOOSE_OTHER_REMEDY',
    });
    expect(refused.userErrors[0]?.basis.map(({ ruleId }) => ruleId)).toContain('R-TRM-02');
    const { claim } = dataOf(await cast.customer(send.ClaimChoiceDocument, { id: third }));
    expect(claim?.remedies.map(({ remedy, isOpen }) => [remedy, isOpen])).toEqual(
      expect.arrayContaining([
        ['REPLACEMENT', false],
        ['PAID_REPAIR', true],
        ['RETURN_UNREPAIRED', true],
      ]),
    );
    const paidRepair = accepted(await elect(cast.customer, third, 'PAID_REPAIR'));
    expect(paidRepair.claim?.election?.quote?.total).toMatchObject({
      amount: '310.00',
      currency: 'PLN',
    });

    const { device } = dataOf(
      await cast.customer(send.DevicePageDocument, { serialNumber: 'RS4-0001' }),
    );
    expect(
      device?.lineage.devices.map(({ maskedSerialNumber }) => maskedSerialNumber.slice(-4)),
    ).toEqual(['0001', '0002', '0003']);
  });
});
