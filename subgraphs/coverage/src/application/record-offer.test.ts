import {
  aCoverageDesk,
  anna,
  type CoverageDesk,
  reasons,
  sellerA,
} from '../../../../test/support/coverage-desk';
import { anotherShop } from '../../../../test/support/coverage-shops';
import { RecordOffer, type RecordOfferCommand } from './record-offer';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

describe('recording an offer', () => {
  const told: RecordOfferCommand = {
    reference: 'B-1',
    productCode: 'rs-4-mini',
    planSkuId: 'sku_1',
    outcome: 'SHOWN',
  };
  const tell = (more: Partial<RecordOfferCommand> = {}, by = sellerA) =>
    new RecordOffer(desk.work).execute({ ...told, ...more }, by);

  it('keeps one for each reference of the partner: a repeat takes the place of the first', async () => {
    expect((await tell()).refusals).toEqual([]);
    await anotherShop(desk);
    await tell({ outcome: 'TAKEN', storeId: 'str_a2' });
    await tell({ outcome: 'NOT_SHOWN', planSkuId: null }, { ...sellerA, partnerId: 'prt_b' });
    expect(desk.memory.record.offers).toEqual([
      { partnerId: 'prt_a', ...told, outcome: 'TAKEN', storeId: 'str_a2', at: desk.now() },
      { partnerId: 'prt_b', ...told, outcome: 'NOT_SHOWN', planSkuId: null, storeId: 'str_b1', at: desk.now() },
    ]); // prettier-ignore
  });

  it('A-04: of several shops the one that sells has to be named', async () => {
    await anotherShop(desk);
    const outcome = await tell();
    expect(reasons(outcome)).toEqual([{ code: 'STORE_NOT_FOUND', field: ['storeId'], rules: [] }]);
    expect(outcome.refusals[0]?.detail).toMatch(/name the one that sells/);
    expect(desk.memory.record.offers).toEqual([]);
  });

  it('R-PRG-05, R-PRD-03: is refused for what the catalog does not know, and in another’s shop', async () => {
    expect(reasons(await tell({ planSkuId: 'sku_gone', storeId: 'str_b1' }))).toEqual([
      { code: 'STORE_NOT_FOUND', field: ['storeId'], rules: [] },
      { code: 'PLAN_NOT_FOUND', field: ['planSkuId'], rules: ['R-PRG-05'] },
    ]);
    expect(reasons(await tell({ productCode: 'none' }))).toEqual([
      { code: 'PRODUCT_UNKNOWN', field: ['productCode'], rules: ['R-PRD-03'] },
    ]);
    for (const by of [anna, { ...sellerA, partnerId: 'prt_gone' }])
      expect(reasons(await tell({}, by))).toMatchObject([{ code: 'PARTNER_NOT_ACTIVE' }]);
    expect(desk.memory.record.offers).toEqual([]);
  });

  it.each([
    { what: 'a blank reference', more: { reference: ' ' }, field: 'reference' },
    {
      what: 'a plan that was not shown',
      more: { outcome: 'NOT_SHOWN' as const },
      field: 'planSkuId',
      says: 'leave planSkuId out',
    },
    {
      what: 'no plan that was shown',
      more: { planSkuId: null },
      field: 'planSkuId',
      says: 'name it in planSkuId',
    },
    { what: 'an instant ahead', more: { at: new Date('2027-01-01T00:00:00Z') }, field: 'at' },
  ])('with $what is the caller’s mistake', async ({ more, field, says = '' }) => {
    await expect(tell(more)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', field],
      message: expect.stringContaining(says),
    });
  });
});
