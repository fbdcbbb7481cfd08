import { aBundleOf, orderOn, shipOn } from '../../../../test/support/coverage-bundles';
import {
  aCoverageDesk,
  anna,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import { anotherShop } from '../../../../test/support/coverage-shops';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

describe('the shop that takes an order', () => {
  it('A-04, R-RGN-02: has to be named where the partner has several, and to sell in the region of the order', async () => {
    await anotherShop(desk, 'str_a2', 'US');
    await expect(orderOn(desk)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'storeId'],
    });
    expect((await orderOn(desk, { storeId: 'str_a1' })).made?.storeId).toBe('str_a1');
    const elsewhere = await orderOn(desk, { orderReference: 'LT-2002', storeId: 'str_a2' });
    expect(reasons(elsewhere)).toMatchObject([{ code: 'REGION_MISMATCH', field: ['regionCode'] }]);
  });
});

describe('the shipment of a bundle', () => {
  it('R-ACT-01, R-ACT-07: is refused for a time before the order, and of a unit that was in use before it left', async () => {
    const id = await aBundleOf(desk);
    const serials = [{ component: 'BODY', value: 'RS4-0001' }] as const;
    const firstStartedAt = new Date(desk.now().getTime() - 2);
    await desk.firstStart.execute({ serials, productCode: 'rs-4-mini', firstStartedAt }, anna);
    const shippedAt = new Date(desk.now().getTime() - 1);
    expect(reasons(await shipOn(desk, id, { shippedAt }))).toEqual([
      { code: 'SHIPPED_BEFORE_ORDER', field: ['shippedAt'], rules: ['R-ACT-01'] },
      { code: 'DEVICE_ALREADY_STARTED', field: ['serials'], rules: ['R-ACT-01', 'R-ACT-08'] },
    ]);
    expect(desk.memory.record.bindings).toEqual([]);
  });
});
