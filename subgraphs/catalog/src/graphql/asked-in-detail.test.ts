import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type CatalogPart,
  customer,
  planIdIn,
  startCatalogPart,
} from '../../../../test/support/catalog-part';

let catalog: CatalogPart;

beforeAll(async () => {
  catalog = await startCatalogPart('catalog_detail');
});

afterAll(() => catalog.stop());

const admin: Principal = {
  ...customer,
  kind: 'admin',
  subject: 'sub_admin',
  scopes: ['catalog:read', 'terms:publish'],
};

const partner = (partnerId: string): Principal => ({
  ...customer,
  kind: 'partner',
  subject: `key_${partnerId}`,
  partnerId,
  scopes: ['catalog:read'],
});

const faultsOf = async (query: string, by: Principal = customer) =>
  ((await catalog.ask(query, {}, by)).errors ?? []).map(({ message, extensions }) => ({
    message,
    ...extensions,
  }));

describe('devices', () => {
  it('say where each of their serial numbers is found (R-PRD-03)', async () => {
    const hints = async (code: string) => {
      const { product } = await catalog.told<{ product: { serialHints: object[] } }>(
        'query ($code: String!) { product(code: $code) { serialHints { component location } } }',
        { code },
      );
      return product.serialHints;
    };
    expect(await hints('mavic-2-pro')).toEqual([
      { component: 'AIRCRAFT', location: 'In the battery bay' },
      { component: 'GIMBAL', location: 'On the axis of the gimbal' },
    ]);
    expect(await hints('inspire-2')).toEqual([{ component: 'AIRCRAFT', location: 'On the tail' }]);
    expect(await hints('phantom-3-se')).toHaveLength(2);
    expect(await hints('rs-4-mini')).toEqual([]);
  });

  it('are swapped with what the catalogue names, the Mavic 2 Pro not with the Zoom (R-SN-05)', async () => {
    const swaps = async () => {
      const { products } = await catalog.told<{
        products: { nodes: { code: string; swapsWith: { code: string; name: string }[] }[] };
      }>('{ products(first: 100) { nodes { code swapsWith { code name } } } }');
      return products.nodes.filter(({ swapsWith }) => swapsWith.length > 0);
    };
    expect(await swaps()).toEqual([]);
    const together = (codes: string) =>
      catalog.sql(
        `UPDATE catalog.product SET swaps_with_codes = '{${codes}}' WHERE code = 'mavic-2-pro'`,
      );
    await together('mavic-2-zoom');
    expect(await swaps()).toEqual([
      { code: 'mavic-2-pro', swapsWith: [{ code: 'mavic-2-zoom', name: 'DJI Mavic 2 Zoom' }] },
    ]);
    await together('');
  });
});

describe('what a missing part costs (A-08, R-FEE-09)', () => {
  const partsIn = async (currency: string, productCode: string) => {
    const { feeSchedules } = await catalog.told<{
      feeSchedules: {
        nodes: { componentPrices: { component: { code: string }; price: { amount: string } }[] }[];
      };
    }>(
      `query ($filter: FeeScheduleFilter, $productCode: String!) { feeSchedules(filter: $filter) { nodes {
         componentPrices(productCode: $productCode) { component { code } price { amount currency } source { isSynthetic } } } } }`,
      { filter: { currency }, productCode },
    );
    return feeSchedules.nodes[0]?.componentPrices ?? [];
  };

  it('is on record for each part of a product in the currency of the schedule, made up and marked so', async () => {
    expect(await partsIn('PLN', 'rs-4-mini')).toEqual([
      { component: { code: 'gimbal' }, price: { amount: '480.00', currency: 'PLN' }, source: { isSynthetic: true } },
      { component: { code: 'grip' }, price: { amount: '240.00', currency: 'PLN' }, source: { isSynthetic: true } },
    ]); // prettier-ignore
    expect(await partsIn('PLN', 'no-such-product')).toEqual([]);
  });

  it('is in whole units where the currency has no smaller one', async () => {
    const [aircraft] = await partsIn('JPY', 'mini-2');
    expect(aircraft).toMatchObject({
      component: { code: 'aircraft' },
      price: { amount: '38400', currency: 'JPY' },
    });
  });
});

describe('offers', () => {
  interface Offers {
    readonly nodes: { sellerName: string; exclusions: { ruleId: string; text: string }[] }[];
  }

  it('bring the exclusions that their seller states beyond the terms (C-11, C-12, R-EXC-L1, R-EXC-L11)', async () => {
    const { product } = await catalog.told<{
      product: { planSkus: { termMonths: number; offers: Offers }[] };
    }>(`{ product(code: "mini-se") { planSkus { termMonths offers { nodes {
      sellerName kind stock price { amount } source { isSynthetic note document } partner { id }
      exclusions { ruleId kind reference text termsVersion { code } } } } } } }`);
    const offers = product.planSkus.flatMap((plan) => plan.offers.nodes);
    const [offer] = offers.filter(({ exclusions }) => exclusions.length > 0);
    expect(offer).toMatchObject({
      sellerName: 'merivirta.com',
      kind: 'RETAIL',
      stock: null,
      partner: null,
      source: { isSynthetic: true, document: 'DJI Care Refresh DJI Mini SE (2 years) (merivirta.com)' },
    }); // prettier-ignore
    expect(offer?.exclusions.map(({ ruleId }) => ruleId)).toEqual(
      Array.from({ length: 11 }, (_, index) => `R-EXC-L${index + 1}`),
    );
    expect(offer?.exclusions[0]).toMatchObject({ kind: 'EXCLUSION', termsVersion: null });
  });

  it('are seen by a partner where they are its own, and by nobody else’s key (R-SKU-05)', async () => {
    await catalog.sql(
      `UPDATE catalog.plan_offer SET partner_id = 'prt_a', stock = 'SHIPS_TODAY' WHERE seller_name = 'shopro.lt'`,
    );
    const variables = { id: await planIdIn(catalog) };
    const query =
      'query ($id: ID!) { planSku(id: $id) { offers { nodes { sellerName stock partner { id } } } } }';
    const own = { sellerName: 'shopro.lt', stock: 'SHIPS_TODAY', partner: { id: 'prt_a' } };
    expect(await catalog.told(query, variables, partner('prt_a'))).toEqual({
      planSku: { offers: { nodes: [own] } },
    });
    expect(await catalog.told(query, variables, partner('prt_b'))).toEqual({
      planSku: { offers: { nodes: [] } },
    });
  });

  const ofPartner = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Partner { offers(first: 5) { nodes { sellerName planSku { ean } } pageInfo { hasNextPage } } }
    ... on PlanOffer { sellerName } } }`;
  const asked = (__typename: string, id: string) => ({ representations: [{ __typename, id }] });

  it('of a partner are listed for itself and for staff, and are not there for other partners', async () => {
    const listed = {
      offers: {
        nodes: [{ sellerName: 'shopro.lt', planSku: { ean: '6937224103313' } }],
        pageInfo: { hasNextPage: false },
      },
    };
    const variables = asked('Partner', 'prt_a');
    for (const [by, seen] of [
      [partner('prt_a'), listed],
      [admin, listed],
      [partner('prt_b'), { offers: null }],
    ] as const) {
      expect(await catalog.told(ofPartner, variables, by)).toEqual({ _entities: [seen] });
    }
    const { errors } = await catalog.ask(ofPartner, variables, customer);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE',
    ]);
  });

  it('are found by their id for whoever may see them, and else are not there', async () => {
    const [row] = await catalog.sql<{ id: string }>(
      `SELECT id FROM catalog.plan_offer WHERE seller_name = 'shopro.lt'`,
    );
    const variables = asked('PlanOffer', row?.id ?? '');
    const shown = { _entities: [{ sellerName: 'shopro.lt' }] };
    expect(await catalog.told(ofPartner, variables, customer)).toEqual(shown);
    expect(await catalog.told(ofPartner, variables, partner('prt_a'))).toEqual(shown);
    expect(await catalog.told(ofPartner, variables, partner('prt_b'))).toEqual({
      _entities: [null],
    });
  });
});

describe('the holidays of a region (A-10)', () => {
  it('are those of its own calendar, and none where it has no calendar', async () => {
    const query =
      '{ region(code: "PL") { holidays(from: "2026-05-01", to: "2026-05-03") { date name } } eu: region(code: "EU") { holidays(from: "2026-01-01", to: "2026-12-31") { date } } }';
    expect(await catalog.told(query, {}, customer)).toEqual({
      region: {
        holidays: [
          { date: '2026-05-01', name: 'Labour Day' },
          { date: '2026-05-03', name: 'Constitution Day' },
        ],
      },
      eu: { holidays: [] },
    });
  });

  it.each([
    ['2026-05-02', '2026-05-01', 'to', 'before 2026-05-02'],
    ['2026-01-01', '2027-02-06', 'to', '401 days'],
    ['1999-12-31', '2000-01-02', 'from', 'from 2000-01-01'],
    ['2100-12-31', '2101-01-01', 'to', 'to 2100-12-31'],
    ['1900-01-01', '1900-01-02', 'from', 'from 2000-01-01'],
    ['2999-01-01', '2999-01-02', 'from', 'to 2100-12-31'],
  ])('cannot be asked for from %s to %s: %s is wrong', async (from, to, field, message) => {
    const query = `{ region(code: "PL") { holidays(from: "${from}", to: "${to}") { date } } }`;
    expect(await faultsOf(query)).toEqual([
      { message: expect.stringContaining(message), code: 'BAD_USER_INPUT', field: [field] },
    ]);
  });

  it('can be asked for up to 400 days on', async () => {
    const query =
      '{ region(code: "PL") { holidays(from: "2026-01-01", to: "2027-02-05") { date } } }';
    expect(await faultsOf(query)).toEqual([]);
  });
});
