import { type RealCatalogue, readRealCatalogue } from '../support/real-catalogue';

let real: RealCatalogue;

beforeAll(async () => {
  real = await readRealCatalogue();
});

const miniSePage = 'DJI Care Refresh DJI Mini SE (2 years) (merivirta.com)';

describe('a page whose heading names another product', () => {
  it('gives offers, fees and exclusions to the plan that it sells, and nothing to the other one (C-20)', () => {
    const { offers, tiers, plans, clauses } = real.catalogue;
    const ofPage = ({ source }: { readonly source: { readonly document: string } }) =>
      source.document === miniSePage;
    const sold = offers.filter(ofPage).map(({ planSkuId }) => plans.find(({ id }) => id === planSkuId)?.productCode); // prettier-ignore
    expect(sold).toEqual(['mini-se']);
    expect(new Set(tiers.filter(ofPage).map(({ productCode }) => productCode))).toEqual(
      new Set(['mini-se']),
    );
    const stated = clauses.filter(({ isOfferOnly }) => isOfferOnly);
    expect(new Set(stated.map(({ selector }) => selector.productCode))).toEqual(
      new Set(['mini-se']),
    );
  });
});

describe('a page that lists the prices of several products', () => {
  const listed: readonly (readonly [string, number])[] = [
    ['spark', 6900], ['mavic-pro', 11900], ['mavic-pro-platinum', 14900], ['phantom-3-se', 7900],
    ['phantom-4-advanced', 15900], ['phantom-4-pro', 16900], ['inspire-2', 33900], ['zenmuse-x4s', 6900],
    ['zenmuse-x5s', 21900], ['zenmuse-x7', 51900],
  ]; // prettier-ignore

  it('gives each price to the plan of its own product (C-20)', () => {
    const { offers, plans } = real.catalogue;
    const told = offers
      .filter(({ sellerName }) => sellerName === 'DJI list price reported by cijua.de')
      .map(({ planSkuId, price }) => [plans.find(({ id }) => id === planSkuId)?.productCode, Number(price.minor)]);
    expect(told.toSorted()).toEqual(listed.toSorted());
  }); // prettier-ignore
});
