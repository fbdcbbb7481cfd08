import { money } from '@care-graph/kernel/domain/money';
import {
  aCodeOnRecord,
  aCoverageDesk,
  anna,
  type CoverageDesk,
  reasons,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import { anotherShop } from '../../../../test/support/coverage-shops';
import { there } from '../../../../test/support/there';
import type { SellCodeCommand } from './sell-code';

const card = 'CARD000000000001';
const inStock = { status: 'ALLOCATED', partnerId: 'prt_a' } as const;
const price = money(5899, 'EUR');
const codeNotUsable = [{ code: 'CODE_NOT_USABLE', field: ['code'], rules: ['R-ACT-11'] }];

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

const sell = (change: Partial<SellCodeCommand>, by = sellerA) =>
  desk.sell.execute({ saleReference: 'LT-1', ...change }, by);

describe('selling a code', () => {
  it('R-SKU-03: from stock tells an e-code to the buyer and destroys the copy a day later', async () => {
    await aCodeOnRecord(desk, 'ECODE00000000001', inStock);
    const { made } = await sell({ planSkuId: 'sku_1', price });
    expect(made).toMatchObject({
      secret: 'ECODE00000000001',
      code: {
        status: 'SOLD',
        saleReference: 'LT-1',
        salePrice: price,
        soldAt: desk.now(),
        storeId: 'str_a1',
        version: 2,
      },
    });
    expect(desk.memory.record.events).toMatchObject([
      { action: 'sellCode', fromStatus: 'ALLOCATED', toStatus: 'SOLD' },
    ]);
  });

  it('R-SKU-03: in hand, on a card, says nothing of what is under the seal', async () => {
    await aCodeOnRecord(desk, card, { ...inStock, form: 'CARD' });
    await anotherShop(desk);
    const { made } = await sell({ code: 'card-0000-0000-0001', storeId: 'str_a2' });
    expect(made).toMatchObject({ secret: undefined, code: { status: 'SOLD', storeId: 'str_a2' } });
  });

  it('draws neither cards, nor other plans’, nor expired codes from stock', async () => {
    await aCodeOnRecord(desk, card, { ...inStock, form: 'CARD' });
    await aCodeOnRecord(desk, 'OTHER00000000001', { ...inStock, planSkuId: 'sku_2' });
    await aCodeOnRecord(desk, 'LATE000000000001', {
      ...inStock,
      redeemBy: new Date('2026-03-12T11:59:59Z'),
    });
    expect(reasons(await sell({ planSkuId: 'sku_1' }))).toEqual([
      { code: 'OUT_OF_STOCK', field: ['planSkuId'], rules: [] },
    ]);
  });
});

describe('selling a code is refused', () => {
  it('R-ACT-11: with one answer for a code unknown, another partner’s, blocked, expired or sold', async () => {
    await aCodeOnRecord(desk, 'FOREIGN000000001', { status: 'ALLOCATED', partnerId: 'prt_b' });
    await aCodeOnRecord(desk, 'NOBODYS000000001', { status: 'GENERATED', partnerId: null });
    await aCodeOnRecord(desk, 'BLOCKED000000001', { ...inStock, status: 'BLOCKED' });
    await aCodeOnRecord(desk, 'SOLD000000000001', { ...inStock, status: 'SOLD' });
    await aCodeOnRecord(desk, 'LATE000000000001', {
      ...inStock,
      redeemBy: new Date('2026-03-12T11:59:59Z'),
    });
    const before = desk.memory.record.codes;
    const answers = await Promise.all(
      ['UNKNOWN000000001', 'FOREIGN000000001', 'NOBODYS000000001', 'BLOCKED000000001']
        .concat('SOLD000000000001', 'LATE000000000001', 'no code')
        .map((code, place) => sell({ code, saleReference: `LT-${place}` })),
    );
    expect(answers.map(reasons)).toEqual(answers.map(() => codeNotUsable));
    expect(desk.memory.record.codes).toEqual(before);
  });

  it('to whoever is no partner, and to a partner that may not trade', async () => {
    await aCodeOnRecord(desk, 'ECODE00000000001', inStock);
    const { record } = desk.memory;
    desk.memory.record = {
      ...record,
      partners: record.partners.map((partner) => ({ ...partner, status: 'SUSPENDED' })),
    };
    for (const by of [anna, sellerA, { ...sellerA, partnerId: 'prt_gone' }]) {
      expect(reasons(await sell({ planSkuId: 'sku_1' }, by))).toEqual([
        { code: 'PARTNER_NOT_ACTIVE', field: null, rules: [] },
      ]);
    }
  });

  it('for a shop that is not the partner’s', async () => {
    await aCodeOnRecord(desk, 'ECODE00000000001', inStock);
    expect(reasons(await sell({ planSkuId: 'sku_1', storeId: 'str_b1' }))).toEqual([
      { code: 'STORE_NOT_FOUND', field: ['storeId'], rules: [] },
    ]);
  });

  it.each([
    { what: 'neither code nor plan', change: {}, field: 'code' },
    { what: 'both code and plan', change: { code: card, planSkuId: 'sku_1' }, field: 'code' },
    {
      what: 'a blank reference',
      change: { code: card, saleReference: ' ' },
      field: 'saleReference',
    },
    {
      what: 'a sale before the programme began',
      change: { code: card, soldAt: new Date('1900-01-01T00:00:00Z') },
      field: 'soldAt',
    },
    {
      what: 'a reference of 101 characters',
      change: { code: card, saleReference: 'x'.repeat(101) },
      field: 'saleReference',
    },
  ])('as the caller’s mistake with $what', async ({ change, field }) => {
    await expect(sell(change)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: expect.arrayContaining([field]),
    });
  });
});

describe('where a code is sold', () => {
  it('A-04, R-RGN-02: draws codes of the shop’s own region first, then of its group, and no others', async () => {
    await aCodeOnRecord(desk, 'AUS0000000000001', { ...inStock, regionCode: 'US' });
    await aCodeOnRecord(desk, 'BEU0000000000001', { ...inStock, regionCode: 'EU' });
    await aCodeOnRecord(desk, 'CLT0000000000001', { ...inStock, regionCode: 'LT' });
    const drawn = async (saleReference: string) => sell({ saleReference, planSkuId: 'sku_1' });
    expect((await drawn('LT-1')).made?.code.regionCode).toBe('LT');
    expect((await drawn('LT-2')).made?.code.regionCode).toBe('EU');
    expect(reasons(await drawn('LT-3'))).toEqual([
      { code: 'OUT_OF_STOCK', field: ['planSkuId'], rules: [] },
    ]);
  });

  it('A-04, R-RGN-02: a code in hand of another region is none that the shop can sell', async () => {
    await aCodeOnRecord(desk, 'AUS0000000000001', { ...inStock, regionCode: 'US' });
    expect(reasons(await sell({ code: 'AUS0000000000001' }))).toEqual(codeNotUsable);
    await anotherShop(desk, 'str_a2', 'US');
    const { made } = await sell({ code: 'AUS0000000000001', storeId: 'str_a2' });
    expect(made?.code).toMatchObject({ status: 'SOLD', storeId: 'str_a2' });
  });

  it('A-04: of several shops the one that sells has to be named', async () => {
    await anotherShop(desk, 'str_a2', 'US');
    await aCodeOnRecord(desk, 'ECODE00000000001', inStock);
    const { refusals } = await sell({ planSkuId: 'sku_1' });
    expect(refusals).toMatchObject([
      { code: 'STORE_NOT_FOUND', field: ['storeId'], detail: expect.stringContaining('name') },
    ]);
    const { made } = await sell({ planSkuId: 'sku_1', storeId: 'str_a1' });
    expect(made?.code.storeId).toBe('str_a1');
  });

  it('A-04: asks the catalog only where the shop’s own region has no code', async () => {
    await aCodeOnRecord(desk, 'ECODE00000000001', inStock);
    desk.terms.regionWithGroup = () => Promise.reject(new Error('The catalog is away.'));
    expect((await sell({ planSkuId: 'sku_1' })).made?.code.status).toBe('SOLD');
    await expect(sell({ saleReference: 'LT-2', planSkuId: 'sku_1' })).rejects.toThrow('away');
  });
});

describe('selling a code with a reference', () => {
  const sale = { planSkuId: 'sku_1', price, storeId: 'str_a2' } as const;

  beforeEach(async () => {
    await anotherShop(desk);
    await aCodeOnRecord(desk, 'ECODE00000000001', inStock);
    await aCodeOnRecord(desk, 'ECODE00000000002', inStock);
  });

  it('told again gives the same code and secret, and sells no other', async () => {
    const first = await sell(sale);
    expect(await sell(sale)).toEqual(first);
    expect(await sell({ ...sale, storeId: null })).toEqual(first);
    expect(desk.memory.record.codes.map(({ status }) => status)).toEqual(['SOLD', 'ALLOCATED']);
    expect(desk.memory.record.events).toHaveLength(1);
  });

  it('told again after the copy is gone gives the code without its secret', async () => {
    await sell(sale);
    const { record } = desk.memory;
    desk.memory.record = {
      ...record,
      codes: record.codes.map((code) => ({ ...code, sealedSecret: null })),
    };
    expect((await sell(sale)).made).toMatchObject({
      code: { lastFour: '0001', status: 'SOLD' },
      secret: undefined,
    });
  });

  it('R-SKU-03, A-05: told again gives the secret for a day by the programme’s clock, and not after that', async () => {
    await sell({ ...sale, soldAt: new Date('2026-03-01T12:00:00Z') });
    desk.moveTo('2026-03-13T12:00:00Z');
    expect((await sell(sale)).made?.secret).toBe('ECODE00000000001');
    desk.moveTo('2026-03-13T12:00:00.001Z');
    const { made } = await sell(sale);
    expect(made).toMatchObject({ code: { lastFour: '0001' }, secret: undefined });
    expect(desk.memory.record.codes[0]).toMatchObject({ secretHash: 'hash of ECODE00000000001' });
  });

  it('of a code in hand is told again with the code', async () => {
    const inHand = { code: 'ECODE00000000002', storeId: 'str_a1' };
    const first = await sell(inHand);
    expect(await sell({ code: 'ecode-0000-0000-002' })).toEqual(first);
  });

  it.each([
    { what: 'plan', change: { planSkuId: 'sku_2' } },
    { what: 'price', change: { price: money(5900, 'EUR') } },
    { what: 'price, left out', change: { price: null } },
    { what: 'shop', change: { storeId: 'str_a1' } },
    { what: 'instant', change: { soldAt: new Date('2026-03-01T00:00:00Z') } },
    { what: 'code', change: { planSkuId: null, code: 'ECODE00000000002' } },
  ])('and another $what is a conflict that names the reference', async ({ change }) => {
    await sell(sale);
    await expect(sell({ ...sale, ...change })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: expect.arrayContaining(['saleReference']),
    });
    expect(desk.memory.record.codes.map(({ status }) => status)).toEqual(['SOLD', 'ALLOCATED']);
  });

  it('that another partner used is another sale', async () => {
    await aCodeOnRecord(desk, 'ECODE0000000000B', { status: 'ALLOCATED', partnerId: 'prt_b' });
    const mine = there((await sell(sale)).made);
    const theirs = there((await sell({ planSkuId: 'sku_1' }, sellerB)).made);
    expect([mine.code.partnerId, theirs.code.partnerId]).toEqual(['prt_a', 'prt_b']);
  });
});
