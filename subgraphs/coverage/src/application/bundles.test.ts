import { money } from '@care-graph/kernel/domain/money';
import { activateOn, typed } from '../../../../test/support/coverage-activations';
import { aBundleOf, orderOn, shipOn } from '../../../../test/support/coverage-bundles';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCodeOnRecord,
  aCoverageDesk,
  anEnrollment,
  anna,
  aPlan,
  type CoverageDesk,
  freshKey,
  reasons,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import { heldBack, lockOfSerial } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import { statusAt } from '../domain/contract';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_bundles');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

interface Refusable {
  readonly refusals: readonly { readonly code: string }[];
}

const rows = (table: string) =>
  coverage.database.manager.query<Record<string, unknown>[]>(`SELECT * FROM ${table}`);

describe('ordering a device with its plan', () => {
  it('R-ACT-01, R-PRG-06: opens a contract that waits for shipment, with the terms, fees and price of that day', async () => {
    const price = money(5899n, 'EUR');
    const { made } = await orderOn(desk, { price });
    expect(made).toMatchObject({
      status: 'PENDING_SHIPMENT',
      channel: 'BUNDLED',
      contractNumber: expect.stringMatching(/^CG-2026-\d{6}$/) as string,
      regionCode: 'LT',
      termsVersionId: 'trm_1',
      feeScheduleId: 'fee_1',
      period: null,
      closesAt: null,
      lineageRootId: null,
      activationCodeId: null,
      partnerId: 'prt_a',
      storeId: 'str_a1',
      orderReference: 'LT-2001',
      price,
    });
    expect(await rows('device_binding')).toEqual([]);
    expect(await rows('quota_entry')).toEqual([]);
    expect(await rows('consent')).toMatchObject([{ kind: 'TERMS', document_version: '2023-tc' }]);
    expect(await rows('customer')).toMatchObject([{ email: 'dora@example.org' }]);
    expect(await rows('history_event')).toMatchObject([
      { action: 'orderBundle', from_status: null, to_status: 'PENDING_SHIPMENT' },
    ]);
  });

  it('gives the same contract again for the same order, and refuses its number for another one', async () => {
    const first = there((await orderOn(desk)).made);
    expect((await orderOn(desk)).made).toEqual(first);
    for (const change of [{ storeId: 'str_a2' }, { price: money(1n, 'EUR') }, { regionCode: 'LV' }])
      await expect(orderOn(desk, change)).rejects.toMatchObject({
        code: 'CONFLICT',
        field: ['input', 'orderReference'],
      });
    expect(await rows('service_contract')).toHaveLength(1);
  });

  it('lets an order that was refused come again as it should be, under its own number', async () => {
    expect(reasons(await orderOn(desk, { consents: [] }))).toEqual([
      { code: 'TERMS_NOT_ACCEPTED', field: ['consents'], rules: ['R-PRG-06'] },
    ]);
    expect((await orderOn(desk)).refusals).toEqual([]);
  });

  it('knows the numbers of each partner apart, and takes none from whoever is no partner', async () => {
    const one = there((await orderOn(desk)).made);
    const other = there((await orderOn(desk, {}, sellerB)).made);
    expect(other.id).not.toBe(one.id);
    const { refusals } = await orderOn(desk, { orderReference: 'X' }, anna);
    expect(refusals).toMatchObject([{ code: 'PARTNER_NOT_ACTIVE' }]);
  });

  it.each([
    { what: 'a shop of another partner', change: { storeId: 'str_b1' }, path: ['storeId'] },
    { what: 'no order number', change: { orderReference: ' ' }, path: ['orderReference'] },
    {
      what: 'no address for notices',
      change: { holder: { givenName: 'D', familyName: 'D', email: 'none' } },
      path: ['holder', 'email'],
    },
  ])('is a mistake of the calling program with $what', async ({ change, path }) => {
    await expect(orderOn(desk, change)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', ...path],
    });
  });

  it('opens one contract of two orders of one number that come at once', async () => {
    const lock = `SELECT pg_advisory_xact_lock(hashtextextended('order:prt_a:LT-2001', 0))`;
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () => [
      orderOn(desk),
      orderOn(desk),
    ]);
    const ids = answers.map(({ made }) => there(made).id);
    expect(new Set(ids).size).toBe(1);
    expect(await rows('service_contract')).toHaveLength(1);
  });
});

describe('shipping what was ordered together', () => {
  it('R-PLN-03, R-PLN-01: schedules cover for so long after the shipment as the terms say, for the unit that left (GJ-03)', async () => {
    const id = await aBundleOf(desk);
    desk.moveTo('2026-04-01T12:00:00Z');
    const shippedAt = new Date('2026-04-01T08:00:00Z');
    const made = there((await shipOn(desk, id, { shippedAt })).made);
    expect(made).toMatchObject({
      status: 'SCHEDULED',
      shippedAt,
      period: {
        startsAt: new Date('2026-04-03T08:00:00Z'),
        endsAt: new Date('2027-04-03T08:00:00Z'),
      },
      closesAt: new Date('2027-04-18T21:00:00Z'),
      version: 2,
    });
    expect(statusAt(made, new Date('2026-04-03T07:59:59.999Z'))).toBe('SCHEDULED');
    expect(statusAt(made, new Date('2026-04-03T08:00:00Z'))).toBe('ACTIVE');
    expect(await rows('device_binding')).toMatchObject([
      { contract_id: id, device_id: made.lineageRootId, status: 'ACTIVE' },
    ]);
    expect(await rows('quota_entry')).toMatchObject([
      { line: 'REPLACEMENT', count: 2, incident_type: null },
      { line: 'REPLACEMENT', count: 1, incident_type: 'FLYAWAY' },
    ]);
    expect(await rows('notice')).toMatchObject([{ contract_id: id, kind: 'CONTRACT_CONFIRMED' }]);
    const events = await rows('history_event');
    expect(events.filter(({ subject_id: subject }) => subject === id)).toMatchObject([
      { action: 'orderBundle' },
      { action: 'reportBundleShipment', from_status: 'PENDING_SHIPMENT', to_status: 'SCHEDULED' },
    ]);
  });

  it('R-OPP-01: lets no code be activated for its unit from then on (GJ-03)', async () => {
    const id = await aBundleOf(desk);
    await shipOn(desk, id);
    await aCodeOnRecord(desk, typed);
    expect(reasons(await activateOn(desk, anEnrollment(typed)))).toMatchObject([
      { code: 'DEVICE_ALREADY_COVERED' },
    ]);
  });

  it('R-PLN-03: is reported once; a repeat under its key gives the same contract', async () => {
    const id = await aBundleOf(desk);
    const repeat = { idempotencyKey: freshKey() };
    const first = there((await shipOn(desk, id, repeat)).made);
    expect((await shipOn(desk, id, repeat)).made).toEqual(first);
    expect(reasons(await shipOn(desk, id))).toEqual([
      { code: 'NOT_PENDING_SHIPMENT', field: ['contractId'], rules: ['R-PLN-03'] },
    ]);
    await expect(shipOn(desk, id, { ...repeat, serials: [] })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('is of a bundle of the partner’s own: what is somebody else’s is not there', async () => {
    const id = await aBundleOf(desk);
    const notFound = [{ code: 'NOT_FOUND', field: ['contractId'], rules: [] }];
    for (const [contractId, by] of [
      [id, sellerB],
      [id, anna],
      ['ctr_none', sellerA],
    ] as const)
      expect(reasons(await shipOn(desk, contractId, {}, by))).toEqual(notFound);
    await aCodeOnRecord(desk, typed);
    const coded = there((await activateOn(desk, anEnrollment(typed))).made);
    expect(reasons(await shipOn(desk, coded.id))).toEqual(notFound);
  });

  it('is refused for every reason at once, and leaves no unit behind', async () => {
    desk.terms.plans.set(
      'sku_1',
      aPlan({ requiredSerials: { components: ['BODY', 'GIMBAL'], basis: { ruleId: 'R-SN-01' } } }),
    );
    const id = await aBundleOf(desk);
    const shippedAt = new Date(desk.now().getTime() + 1);
    expect(reasons(await shipOn(desk, id, { shippedAt }))).toEqual([
      { code: 'SHIPPED_IN_FUTURE', field: ['shippedAt'], rules: ['R-PLN-03'] },
      { code: 'SERIAL_MISSING', field: ['serials'], rules: ['R-SN-01'] },
    ]);
    expect(await rows('device')).toEqual([]);
  });

  it.each([
    {
      what: 'a number of another form',
      serials: [{ component: 'BODY', value: '?' }],
      path: ['serials', '0', 'value'],
    },
    {
      what: 'one number for two parts',
      serials: [
        { component: 'BODY', value: 'RS4-0001' },
        { component: 'GIMBAL', value: 'rs4-0001' },
      ],
      path: ['serials'],
    },
  ] as const)('is a mistake of the calling program with $what', async ({ serials, path }) => {
    const id = await aBundleOf(desk);
    await expect(shipOn(desk, id, { serials })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', ...path],
    });
  });

  it('R-OPP-01: of a shipment and an activation for one unit that meet, one covers it', async () => {
    const id = await aBundleOf(desk);
    await aCodeOnRecord(desk, typed);
    const lock = lockOfSerial('RS4-0001');
    const codesOf = async (answer: Promise<Refusable>) =>
      (await answer).refusals.map(({ code }) => code);
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () => [
      codesOf(shipOn(desk, id)),
      codesOf(activateOn(desk, anEnrollment(typed))),
    ]);
    const codes = answers.flat();
    expect(codes).toEqual(['DEVICE_ALREADY_COVERED']);
    expect(await rows('device_binding')).toHaveLength(1);
  });
});
