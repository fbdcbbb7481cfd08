import { actorOf } from '@care-graph/kernel/domain/actor';
import { activateOn, holder, onBehalf, typed } from '../../../../test/support/coverage-activations';
import { orderOn } from '../../../../test/support/coverage-bundles';
import {
  admin,
  aCodeOnRecord,
  aCoverageDesk,
  anEnrollment,
  anna,
  aPlan,
  claimsPart,
  type CoverageDesk,
  reasons,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import { anotherShop } from '../../../../test/support/coverage-shops';
import { there } from '../../../../test/support/there';
import type { Enrollment } from './enrollment';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

/** What a shop sends for a plan that was bought without a code. */
const ordered = (change: Partial<Enrollment> = {}): Enrollment => ({
  channel: 'STORE_SEPARATE',
  planSkuId: 'sku_1',
  orderReference: 'LT-3001',
  serials: [{ component: 'BODY', value: 'RS4-0001' }],
  ...onBehalf,
  ...change,
});

const notFound = [
  { code: 'PLAN_NOT_FOUND', field: ['enrollment', 'planSkuId'], rules: ['R-ACT-02', 'R-ACT-04'] },
];

/** The unit is on record, and where it was bought. */
const boughtIn = async (regionCodes: readonly string[]): Promise<void> => {
  const report = { productCode: 'rs-4-mini', firstStartedAt: desk.now() };
  const { serials } = ordered();
  const { made: unit } = await desk.firstStart.execute({ ...report, serials }, claimsPart);
  const { rootId: lineageRootId } = there(unit);
  const recordedBy = actorOf(admin);
  await desk.work.transact(({ units }) =>
    units.savePurchase({
      lineageRootId, dealerName: 'A shop', regionCodes, purchasedOn: '2026-03-11', proofId: null,
      isAuthorizedDealer: null, recordedAt: desk.now(), recordedBy,
    }),
  ); // prettier-ignore
};

const trial = (enrollment: Enrollment, by = sellerA) => desk.check.execute({ enrollment }, by);

describe('activating a plan that was bought without a code', () => {
  it.each(['STORE_SEPARATE', 'IN_STORE'] as const)(
    'R-ACT-02, R-ACT-04: by %s the shop names the plan and its order, and the contract is of the shop’s region',
    async (channel) => {
      expect((await trial(ordered({ channel }))).refusals).toEqual([]);
      const { made } = await activateOn(desk, ordered({ channel }), sellerA);
      expect(made).toMatchObject({
        status: 'ACTIVE',
        channel,
        planSkuId: 'sku_1',
        regionCode: 'LT',
        partnerId: 'prt_a',
        storeId: 'str_a1',
        orderReference: 'LT-3001',
        activationCodeId: null,
        feeScheduleId: 'fee_1',
        closesAt: new Date('2027-03-27T22:00:00Z'),
      });
      expect(desk.memory.record.events.map(({ subjectId }) => subjectId)).toEqual([
        there(made).id,
        there(made).lineageRootId,
      ]);
    },
  );

  it('A-04, R-RGN-02: is of no shop’s own where there are several, and of no region where they differ', async () => {
    await anotherShop(desk, 'str_a2', 'LT');
    const { made } = await activateOn(desk, ordered(), sellerA);
    expect(made).toMatchObject({ regionCode: 'LT', storeId: null });
    await anotherShop(desk, 'str_a3', 'US');
    const serials = [{ component: 'BODY', value: 'RS4-0002' }] as const;
    const next = ordered({ orderReference: 'LT-3002', serials });
    const refused = await activateOn(desk, next, sellerA);
    expect(reasons(refused)).toEqual(notFound);
    const told = { detail: expect.stringContaining('sell a code'), nextStep: undefined };
    expect(refused.refusals).toMatchObject([told]);
    expect((await trial(next)).refusals).toMatchObject([told]);
  });

  it.each([
    { bought: ['US'], regionCode: 'US', storeId: 'str_a2' },
    { bought: ['LT', 'EU'], regionCode: 'LT', storeId: 'str_a1' },
  ])(
    'R-RGN-02, A-04: is of the region in which its unit was bought, where the shops are in several: $regionCode',
    async ({ bought, regionCode, storeId }) => {
      await anotherShop(desk, 'str_a2', 'US');
      await boughtIn(bought);
      desk.terms.plans.set('sku_1', aPlan({ regionCodes: bought }));
      expect((await trial(ordered())).regionCode).toBe(regionCode);
      const { made } = await activateOn(desk, ordered(), sellerA);
      expect(made).toMatchObject({ regionCode, storeId });
    },
  );

  it('A-04: is of no region where its unit was bought in one that no shop is in', async () => {
    await anotherShop(desk, 'str_a2', 'US');
    await boughtIn(['CA']);
    expect(reasons(await activateOn(desk, ordered(), sellerA))).toEqual(notFound);
  });

  it('R-ACT-11: opens one contract for each order, be it of a bundle', async () => {
    await activateOn(desk, ordered(), sellerA);
    const serials = [{ component: 'BODY', value: 'RS4-0002' }] as const;
    expect(reasons(await activateOn(desk, ordered({ serials }), sellerA))).toEqual(notFound);
    await orderOn(desk, { orderReference: 'LT-3002' });
    const bundled = ordered({ orderReference: 'LT-3002', serials });
    expect(reasons(await activateOn(desk, bundled, sellerA))).toEqual(notFound);
    await expect(orderOn(desk, { orderReference: 'LT-3001' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await activateOn(desk, ordered({ serials }), sellerB)).refusals).toEqual([]);
  });

  it('R-ACT-02: is for the shop that took the order: nobody else can name one', async () => {
    for (const { by, order } of [
      { by: anna, order: ordered({ holder: null }) },
      { by: admin, order: ordered() },
    ]) {
      expect(reasons(await activateOn(desk, order, by))).toEqual(notFound);
      expect(reasons(await trial(order, by))).toEqual(notFound);
    }
  });

  it('R-RGN-07: is tied to the only region of a shop that names none of its own, and to none where there are several', async () => {
    const { record } = desk.memory;
    const [partner] = record.partners;
    record.stores = record.stores.map((shop) => ({ ...shop, regionCode: null }));
    expect((await activateOn(desk, ordered(), sellerA)).made).toMatchObject({ regionCode: 'EU' });
    desk.memory.record.partners = [{ ...there(partner), regionCodes: ['EU', 'US'] }];
    const other = ordered({ orderReference: 'LT-3003' });
    expect(reasons(await activateOn(desk, other, sellerA))).toEqual(notFound);
  });

  it.each([
    { what: 'nobody knows', plan: undefined },
    { what: 'is not sold there', plan: aPlan({ isOnSale: false }) },
  ])('R-ACT-02: is refused for a plan that $what', async ({ plan }) => {
    desk.terms.plans.clear();
    if (plan) desk.terms.plans.set('sku_1', plan);
    expect(reasons(await activateOn(desk, ordered(), sellerA))).toEqual(notFound);
    expect((await trial(ordered())).plan).toBeUndefined();
  });

  it('names the plan where a reason is about it, and gives every reason at once', async () => {
    desk.terms.plans.set('sku_1', aPlan({ feeScheduleId: undefined }));
    const consents = [{ kind: 'TERMS', documentVersion: 'other' }] as const;
    const expected = [
      { code: 'FEE_NOT_KNOWN', field: ['enrollment', 'planSkuId'], rules: ['R-FEE-11'] },
      { code: 'TERMS_NOT_ACCEPTED', field: ['enrollment', 'consents'], rules: ['R-PRG-06'] },
      { code: 'CONSENT_REQUIRED', field: ['enrollment', 'consents'], rules: ['R-PRV-01'] },
    ];
    expect(reasons(await activateOn(desk, ordered({ consents }), sellerA))).toEqual(expected);
    expect(reasons(await trial(ordered({ consents })))).toEqual(expected);
  });

  it.each([
    { what: 'a code', change: { code: typed }, field: 'code' },
    { what: 'no plan', change: { planSkuId: null }, field: 'planSkuId' },
    { what: 'no order', change: { orderReference: null }, field: 'orderReference' },
    { what: 'an empty order', change: { orderReference: ' ' }, field: 'orderReference' },
    {
      what: 'an order of 101 characters',
      change: { orderReference: 'x'.repeat(101) },
      field: 'orderReference',
    },
    {
      what: 'a holder’s name of 101 characters',
      change: { holder: { ...holder, familyName: 'x'.repeat(101) } },
      field: 'holder',
    },
    { what: 'the channel BUNDLED', change: { channel: 'BUNDLED' as const }, field: 'channel' },
  ])('is a mistake of the calling program with $what', async ({ change, field }) => {
    await expect(activateOn(desk, ordered(change), sellerA)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: expect.arrayContaining(['input', 'enrollment', field]),
    });
  });
});

describe('activating a plan by its code', () => {
  it('keeps the offer under which its seller sold it', async () => {
    desk.terms.plans.set('sku_1', aPlan({ offerId: 'ofr_1' }));
    await aCodeOnRecord(desk, typed);
    const { made } = await activateOn(desk, anEnrollment(typed));
    expect(made).toMatchObject({ offerId: 'ofr_1', partnerId: 'prt_a', orderReference: null });
  });

  it.each([{ planSkuId: 'sku_1' }, { orderReference: 'LT-1' }])(
    'is a mistake of the calling program with %p as well, which the code names',
    async (change) => {
      await aCodeOnRecord(desk, typed);
      await expect(activateOn(desk, anEnrollment(typed, change))).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        field: ['input', 'enrollment', ...Object.keys(change)],
      });
    },
  );

  it('R-ACT-09: is refused, in the words for any code, while the code is held for another unit', async () => {
    await aCodeOnRecord(desk, typed, { contractId: 'ctr_waiting' });
    const held = await activateOn(desk, anEnrollment(typed));
    expect(reasons(held)).toEqual([
      { code: 'CODE_NOT_USABLE', field: ['enrollment', 'code'], rules: ['R-ACT-11'] },
    ]);
  });
});
