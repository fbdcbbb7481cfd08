import {
  adding,
  from,
  itRefusesEach,
  onLine,
  readSmall,
} from '../../../../../test/support/catalog-sheets';
import { there } from '../../../../../test/support/there';

/** A second model, so that there is something to swap with and something else to price. */
const secondModel = {
  'products.csv': adding(
    `rs-4,DJI RS 4,handheld_gimbal,RS,,false,720,true,gimbal:1;grip:1,grip,${from},`,
  ),
};

const read = (changes: Parameters<typeof readSmall>[0] = {}) => {
  const { catalogue, findings } = readSmall({ ...secondModel, ...changes });
  expect(findings).toEqual([]);
  return there(catalogue);
};

const productsOf = ({ products }: ReturnType<typeof read>) =>
  new Map(products.map((product) => [product.code, product]));

describe('devices', () => {
  it('say where each serial number is found (R-PRD-03)', () => {
    const catalogue = read({
      'serial_hints.csv': adding(
        `rs-4-mini,BODY,Under the grip,${from},false`,
        `rs-4-mini,GIMBAL,On the axis,${from},false`,
      ),
    });
    expect(productsOf(catalogue).get('rs-4-mini')?.serialHints).toEqual([
      { component: 'BODY', location: 'Under the grip' },
      { component: 'GIMBAL', location: 'On the axis' },
    ]);
    expect(productsOf(catalogue).get('rs-4')?.serialHints).toEqual([]);
  });

  it('are swapped with the other models of their groups, and with the same model only where there is none (R-SN-05)', () => {
    const alone = read({ 'swap_groups.csv': adding(`gimbals,rs-4-mini,${from},false`) });
    expect(productsOf(alone).get('rs-4-mini')?.swapsWithCodes).toEqual([]);
    const together = read({
      'swap_groups.csv': adding(
        `gimbals,rs-4-mini,${from},false`,
        `gimbals,rs-4,${from},false`,
        `grips,rs-4,${from},false`,
      ),
    });
    expect(productsOf(together).get('rs-4-mini')?.swapsWithCodes).toEqual(['rs-4']);
    expect(productsOf(together).get('rs-4')?.swapsWithCodes).toEqual(['rs-4-mini']);
  });
});

describe('prices of missing parts (A-08, R-FEE-09)', () => {
  const pricesOf = (lines: readonly string[]) =>
    read({ 'component_prices.csv': adding(...lines) }).componentPrices.map(
      ({ componentCode, productCode, price }) => [componentCode, productCode, price],
    );

  it('belong to each schedule in their currency, and are marked as made up', () => {
    const { componentPrices, schedules } = read();
    expect(componentPrices).toHaveLength(2);
    expect(componentPrices[0]).toMatchObject({
      scheduleId: schedules[0]?.id,
      componentCode: 'gimbal',
      productCode: null,
      price: { minor: 40000n, currency: 'PLN' },
      source: { isSynthetic: true },
    });
    expect(pricesOf([`gimbal,,,EUR,9900,${from},true`])).toHaveLength(2);
  });

  it("are those of the schedule's own region where there are such, and those of one product beside", () => {
    expect(
      pricesOf([
        `gimbal,,PL,PLN,41000,${from},true`,
        `grip,,LT,PLN,1,${from},true`,
        `grip,rs-4,,PLN,30000,${from},true`,
      ]),
    ).toEqual([
      ['gimbal', null, { minor: 41000n, currency: 'PLN' }],
      ['grip', null, { minor: 20000n, currency: 'PLN' }],
      ['grip', 'rs-4', { minor: 30000n, currency: 'PLN' }],
    ]);
  });

  it('are whole units where a currency has no smaller one', () => {
    const { componentPrices } = read({
      'fees.csv': adding(`rs-4-mini,2023-tc,12,PL,JPY,replacement,,5990,${from}`),
      'component_prices.csv': adding(`gimbal,,,JPY,19000,${from},true`),
    });
    expect(componentPrices.map(({ price }) => price)).toContainEqual({
      minor: 19000n,
      currency: 'JPY',
    });
  });
});

describe('offers', () => {
  const details = (line: string) => ({ 'price_details.csv': adding(line) });
  const offer = (changes: Parameters<typeof readSmall>[0]) => there(read(changes).offers[0]);

  it('say how soon the seller delivers, where it says so (R-SKU-06)', () => {
    expect(offer({}).stock).toBeNull();
    for (const stock of ['SHIPS_TODAY', 'SHIPS_WITHIN_A_WEEK', 'OUT_OF_STOCK']) {
      const line = `rs-4-mini,12,LT,EUR,shop,,1,${stock},,${from},false`;
      expect(offer(details(line)).stock).toBe(stock);
    }
  });

  it('are of the kind, and of the partner, that their seller is', () => {
    expect(offer({})).toMatchObject({ kind: 'RETAIL', partnerId: null });
    const sellers = { 'sellers.csv': adding(`shop,WHOLESALE,prt_shop,${from},false`) };
    expect(offer(sellers)).toMatchObject({ kind: 'WHOLESALE', partnerId: 'prt_shop' });
  });

  it('bring exclusions of their own, which never win under the terms (C-11, R-EXC-L3)', () => {
    const exclusion = `2023-tc,R-EXC-L3,EXCLUSION,2023-tc/offer/L3,,,,,,,,"{""code"": ""L3"", ""lines"": [], ""causes"": [], ""unless"": null, ""isMachineChecked"": false}",Bad weather.,,true,${from},false`;
    const line = `rs-4-mini,12,LT,EUR,shop,,1,,2023-tc/offer/L3,${from},false`;
    const catalogue = read({ 'clauses.csv': adding(exclusion), ...details(line) });
    const clause = catalogue.clauses.find(({ reference }) => reference === '2023-tc/offer/L3');
    expect(there(catalogue.offers[0]).exclusionIds).toEqual([clause?.id]);
    expect(clause).toMatchObject({ isOfferOnly: true, ruleId: 'R-EXC-L3' });
  });

  it('without a price on their page have one of ours, which says so (R-SKU-02)', () => {
    const line = `rs-4-mini,12,PL,PLN,29900,elsewhere,${from},true,The page states no price.`;
    const [, further] = read({ 'further_prices.csv': adding(line) }).offers;
    expect(further).toMatchObject({
      sellerName: 'elsewhere',
      price: { minor: 29900n, currency: 'PLN' },
      source: { isSynthetic: true, note: 'The page states no price.' },
    });
  });
});

const at = (file: string, ...lines: readonly string[]) => ({ file, change: adding(...lines) });

describe('files about devices, sellers and missing parts', () => {
  itRefusesEach([
    { what: 'a hint about no product', ...at('serial_hints.csv', `rs-9,BODY,There,${from},false`), line: 2, column: 'product_code', reason: 'rs-9 is no product' },
    { what: 'a hint about no part', ...at('serial_hints.csv', `rs-4-mini,WING,There,${from},false`), line: 2, column: 'component', reason: 'not one of' },
    { what: 'two hints about one number', ...at('serial_hints.csv', `rs-4-mini,BODY,Here,${from},false`, `rs-4-mini,BODY,There,${from},false`), line: 3, column: 'product_code', reason: 'stands on line 2 already' },
    { what: 'a swap with no product', ...at('swap_groups.csv', `gimbals,rs-9,${from},false`), line: 2, column: 'product_code', reason: 'rs-9 is no product' },
    { what: 'the price of no part', ...at('component_prices.csv', `wing,,,PLN,1,${from},true`), line: 4, column: 'component_code', reason: 'wing is no component' },
    { what: 'a part of no product', ...at('component_prices.csv', `grip,rs-9,,PLN,1,${from},true`), line: 4, column: 'product_code', reason: 'rs-9 is no product' },
    { what: 'a part in no region', ...at('component_prices.csv', `grip,,XX,PLN,1,${from},true`), line: 4, column: 'region', reason: 'XX is no region' },
    { what: 'a part for nothing', file: 'component_prices.csv', change: onLine(3, '20000', '0'), line: 3, column: 'amount_minor', reason: 'not above zero' },
    { what: 'two prices of one part', ...at('component_prices.csv', `grip,,,PLN,1,${from},true`), line: 4, column: 'component_code', reason: 'stands on line 3 already' },
    { what: 'an offer of no plan', ...at('further_prices.csv', `rs-4-mini,36,LT,EUR,1,elsewhere,${from},true,`), line: 2, column: 'plan_term_months', reason: 'there is no plan rs-4-mini | 36' },
    { what: 'an offer in no region', ...at('further_prices.csv', `rs-4-mini,12,XX,EUR,1,elsewhere,${from},true,`), line: 2, column: 'region', reason: 'XX is no region' },
    { what: 'a price that was collected', ...at('further_prices.csv', `rs-4-mini,12,LT,EUR,1,shop,${from},true,`), line: 2, column: 'retailer', reason: 'stands in prices.csv already' },
    { what: 'a seller of nothing', ...at('sellers.csv', `nobody,LIST,,${from},false`), line: 2, column: 'retailer', reason: 'asks for no price' },
    { what: 'an exclusion that the terms do not keep for offers', ...at('price_details.csv', `rs-4-mini,12,LT,EUR,shop,,1,,TRANSFER,${from},false`), line: 2, column: 'exclusions', reason: 'TRANSFER is no clause of 2023-tc for offers alone' },
    { what: 'a stock that is none of the three', ...at('price_details.csv', `rs-4-mini,12,LT,EUR,shop,,1,SOON,,${from},false`), line: 2, column: 'stock', reason: 'not one of' },
  ]); // prettier-ignore
});
