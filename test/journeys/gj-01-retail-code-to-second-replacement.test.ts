import * as send from '../generated/customer';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  assessed,
  dataOf,
  elect,
  eventually,
  freshKey,
  openClaim,
  pay,
  replaced,
  sell,
} from '../support/journey';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const firstStart = `mutation FirstStart($input: RecordFirstStartInput!) {
  recordFirstStart(input: $input) { device { id } userErrors { message } }
}`;

describe('GJ-01: from a retail code to the second replacement', () => {
  let graph: TestGraph;
  let cast: WatchedCast;

  beforeAll(async () => {
    graph = await startTestGraph('gj01', '2026-02-10T12:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
  });
  afterAll(() => graph.stop());

  const contractPage = async (id: string) =>
    there(dataOf(await cast.customer(send.ContractPageDocument, { id })).serviceContract);

  const replacementsLeft = async (id: string) => {
    const { entitlements } = await contractPage(id);
    return there(there(entitlements).find(({ line }) => line === 'REPLACEMENT')?.uses).remaining;
  };

  /** A code drawn from stock; the same sale told again gives the same code. */
  const soldCode = async (saleReference: string): Promise<string> => {
    const sale = await sell(cast, saleReference);
    expect(sale.activationCode).toMatchObject({
      status: 'SOLD',
      saleReference,
      salePrice: { amount: '58.99', currency: 'EUR' },
    });
    const repeat = await sell(cast, saleReference);
    expect(repeat.secret).toBe(sale.secret);
    expect(there(repeat.activationCode).id).toBe(there(sale.activationCode).id);
    return there(sale.secret);
  };

  const startedFirst = async (serial: string, firstStartedAt: string): Promise<void> => {
    const serials = [{ component: 'BODY', value: serial }];
    const input = { serials, productCode: 'rs-4-mini', firstStartedAt };
    expect((await graph.asService('coverage', firstStart, { input })).errors).toEqual([]);
  };

  /** The contract that the code turns into; the same key sent again gives it again. */
  const activatedContract = async (enrollment: send.EnrollmentInput) => {
    const key = freshKey();
    const contract = there(accepted(await activate(cast.customer, enrollment, key)).contract);
    expect(contract).toMatchObject({
      status: 'ACTIVE',
      entitlements: [{ line: 'REPLACEMENT', uses: { granted: 2, remaining: 2 } }],
    });
    const repeat = accepted(await activate(cast.customer, enrollment, key));
    expect(there(repeat.contract).id).toBe(contract.id);
    return contract;
  };

  const claimAwaitingChoice = async (serial: string): Promise<string> => {
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, serial)));
    const { id } = there(claim);
    await assessed(cast, id, serial);
    return id;
  };

  const quoteFor = async (claimId: string, remedy: send.Remedy) => {
    const { claim } = accepted(await elect(cast.customer, claimId, remedy));
    return there(there(claim).election?.quote);
  };

  /** One online repair that ends with a replacement; answers what was paid. */
  const repair = async (serial: string, newSerial: string, contractId: string): Promise<string> => {
    const bound = (await contractPage(contractId)).bindings.length;
    const claimId = await claimAwaitingChoice(serial);
    const quote = await quoteFor(claimId, 'REPLACEMENT');
    const { payment } = accepted(await pay(cast.customer, quote.id));
    expect(there(payment).status).toBe('CAPTURED');
    await replaced(cast, claimId, newSerial);
    await eventually(
      () => contractPage(contractId),
      ({ bindings }) => bindings.length === bound + 1,
    );
    return quote.total.amount;
  };

  /** The third replacement is refused by the quota, and says what else is open. */
  const refusedReplacement = async (claimId: string): Promise<void> => {
    const refused = await elect(cast.customer, claimId, 'REPLACEMENT');
    expect(refused.userErrors).toHaveLength(1);
    expect(refused.userErrors[0]).toMatchObject({
      code: 'QUOTA_EXHAUSTED',
      nextStep: 'CHOOSE_OTHER_REMEDY',
      basis: expect.arrayContaining([expect.objectContaining({ ruleId: 'R-TRM-02' })]),
    });
    const { claim } = dataOf(await cast.customer(send.ClaimChoiceDocument, { id: claimId }));
    expect(there(claim).remedies.map(({ remedy, isOpen }) => [remedy, isOpen])).toEqual(
      expect.arrayContaining([
        ['REPLACEMENT', false],
        ['PAID_REPAIR', true],
        ['RETURN_UNREPAIRED', true],
      ]),
    );
  };

  const expectExhausted = async (contractId: string, endsAt: string): Promise<void> => {
    const page = await contractPage(contractId);
    expect(page).toMatchObject({
      status: 'ACTIVE',
      period: { endsAt },
      entitlements: [{ line: 'REPLACEMENT', status: 'EXHAUSTED', uses: { remaining: 0 } }],
    });
    expect(page.ledger.nodes.map(({ kind }) => kind)).toEqual([
      'GRANT',
      'RESERVE',
      'COMMIT',
      'RESERVE',
      'COMMIT',
    ]);
  };

  it('R-ACT-03, R-ACT-08, R-QTA-05, R-QTA-07, R-SN-04, R-FEE-03, R-TRM-02: sold, activated, replaced twice, refused the third time', async () => {
    const code = await soldCode('LT-1001');
    await startedFirst('RS4-0001', '2026-02-10T12:00:00Z');

    graph.moveTo('2026-03-12T11:58:00.000Z');
    const enrollment = anEnrollment(code, 'RS4-0001');
    const trial = { enrollment, at: '2026-03-12T12:00:00Z' };
    const { planEligibility } = dataOf(
      await cast.customer(send.CheckEligibilityDocument, { input: trial }),
    );
    expect(planEligibility).toMatchObject({
      isEligible: true,
      grounds: 'IN_WINDOW',
      requiredSerials: ['BODY'],
      window: { dueAt: '2026-03-12T12:00:00Z' },
      period: { startsAt: '2026-03-12T12:00:00Z', endsAt: '2027-03-12T12:00:00Z' },
      refusals: [],
    });

    const contract = await activatedContract(enrollment);
    const { endsAt } = there(contract.period);
    expect(endsAt).toMatch(/^2027-03-12/);
    expect((await contractPage(contract.id)).notices.nodes).toMatchObject([
      { kind: 'CONTRACT_CONFIRMED', sentAt: null },
    ]);

    graph.moveTo('2026-03-12T12:00:01Z');
    expect(await repair('RS4-0001', 'RS4-0002', contract.id)).toBe('199.00');
    expect(await replacementsLeft(contract.id)).toBe(1);
    expect(there((await contractPage(contract.id)).period).endsAt).toBe(endsAt);
    expect(await repair('RS4-0002', 'RS4-0003', contract.id)).toBe('199.00');
    await expectExhausted(contract.id, there(endsAt));

    const third = await claimAwaitingChoice('RS4-0003');
    await refusedReplacement(third);
    expect((await quoteFor(third, 'PAID_REPAIR')).total).toMatchObject({
      amount: '310.00',
      currency: 'PLN',
    });

    const { device } = dataOf(
      await cast.customer(send.DevicePageDocument, { serialNumber: 'RS4-0001' }),
    );
    const serials = there(device).lineage.devices.map((unit) => unit.maskedSerialNumber);
    expect(serials.map((serial) => serial.slice(-4))).toEqual(['0001', '0002', '0003']);
  });

  holdsForEveryJourney(() => cast);
});
