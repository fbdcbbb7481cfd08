import {
  type CatalogPart,
  customer,
  planIdIn,
  startCatalogPart,
} from '../../../../test/support/catalog-part';

let catalog: CatalogPart;

beforeAll(async () => {
  catalog = await startCatalogPart('catalog_plans');
});

afterAll(() => catalog.stop());

describe('plans', () => {
  it.each([
    ['ean: "6937224103313"', 'CP.SH.CR000376.01'],
    ['manufacturerPartNumber: "CP.SH.CR000376.01"', 'CP.SH.CR000376.01'],
    ['id: "sku_unknown"', undefined],
    ['ean: "4006381333931"', undefined],
  ])('are found by planSku(%s), or not', async (argument, expected) => {
    const { planSku } = await catalog.told<{ planSku: { manufacturerPartNumber: string } | null }>(
      `{ planSku(${argument}) { manufacturerPartNumber } }`,
    );
    expect(planSku?.manufacturerPartNumber).toBe(expected);
  });

  it('are listed for a region where and while they are on sale there', async () => {
    const query = `query ($code: String!, $region: String!) { product(code: $code) { planSkus(regionCode: $region) { termMonths isOnSale(regionCode: $region) } all: planSkus { termMonths } } }`;
    const rs = { termMonths: 12, isOnSale: true };
    expect(await catalog.told(query, { code: 'rs-4-mini', region: 'LT' })).toEqual({
      product: {
        planSkus: [rs, { ...rs, termMonths: 24 }],
        all: [{ termMonths: 12 }, { termMonths: 24 }],
      },
    });
    expect(await catalog.told(query, { code: 'rs-4-mini', region: 'UA' })).toMatchObject({
      product: { planSkus: [] },
    });
    expect(await catalog.told(query, { code: 'mini-se', region: 'PL' })).toEqual({
      product: { planSkus: [], all: [{ termMonths: 24 }] },
    });
    const listed = await catalog.told<{
      planSkus: { nodes: { termsVersion: { code: string } }[] };
    }>(
      '{ planSkus(first: 100, filter: { regionCode: "PL" }) { nodes { termsVersion { code } } } }',
    );
    expect(listed.planSkus.nodes).toHaveLength(26);
    expect(new Set(listed.planSkus.nodes.map(({ termsVersion }) => termsVersion.code))).toEqual(
      new Set(['2023-tc', '2025-retail']),
    );
  });

  it('show what they grant and which services there are, with their clauses (R-QTA-02, R-QTA-05, C-15)', async () => {
    const allowances =
      'allowances { line count flyawayCount months basis { ruleId clause { reference text } termsVersion { code } } }';
    const { mini, rs, product } = await catalog.told<Record<string, unknown>>(`{
      mini: planSkus(filter: { productCode: "mini-se" }) { nodes { ${allowances} } }
      rs: planSkus(filter: { productCode: "rs-4-mini" }) { nodes { termMonths ${allowances} } }
      product(code: "rs-4-mini") { services { line serviceTypes includesFlyaway isConfirmed basis { ruleId } } } }`);
    expect(mini).toMatchObject({
      nodes: [
        {
          allowances: [
            {
              line: 'REPLACEMENT',
              count: 3,
              flyawayCount: 2,
              months: 24,
              basis: [
                {
                  ruleId: 'R-QTA-02',
                  termsVersion: { code: '2022-tc' },
                  clause: {
                    text: 'Up to 3 replacements in 24 months, of which at most 2 for a lost aircraft.',
                  },
                },
              ],
            },
            {
              line: 'WARRANTY_EXTENSION',
              count: null,
              months: null,
              basis: [{ ruleId: 'R-PLN-06' }],
            },
          ],
        },
      ],
    });
    expect(rs).toMatchObject({
      nodes: [
        {
          termMonths: 12,
          allowances: [{ count: 2, flyawayCount: null, basis: [{ ruleId: 'R-QTA-05' }] }],
        },
        { termMonths: 24, allowances: [{ count: 4 }] },
      ],
    });
    expect(product).toEqual({
      services: [
        {
          line: 'REPLACEMENT',
          serviceTypes: ['ONLINE_REPAIR', 'EXPRESS'],
          includesFlyaway: false,
          isConfirmed: true,
          basis: [{ ruleId: 'R-PRG-02' }],
        },
      ],
    });
  });

  it('have offers, lowest price of a currency first; a partner sees list prices only (R-SKU-01, R-SKU-05)', async () => {
    const query =
      'query ($id: ID!) { planSku(id: $id) { offers { nodes { sellerName kind price { amount currency } itemCode minimumQuantity isIndicative region { code } source { document } } } } }';
    const variables = { id: await planIdIn(catalog) };
    const offer = {
      sellerName: 'shopro.lt', kind: 'RETAIL', price: { amount: '58.99', currency: 'EUR' }, itemCode: '352289', minimumQuantity: 1,
      isIndicative: true, region: { code: 'LT' }, source: { document: 'DJI Care Refresh RS 4 Mini (Lithuanian shop)' },
    }; // prettier-ignore
    expect(await catalog.told(query, variables, customer)).toEqual({
      planSku: { offers: { nodes: [offer] } },
    });
    expect(
      await catalog.told(query, variables, { ...customer, kind: 'partner', partnerId: 'prt_1' }),
    ).toEqual({ planSku: { offers: { nodes: [] } } });
  });

  it('page forwards and backwards over the same rows', async () => {
    interface Paged { readonly planSkus: { readonly nodes: { id: string }[]; readonly pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean } } } // prettier-ignore
    const page = (args: string) =>
      catalog.told<Paged>(
        `{ planSkus(filter: { status: DRAFT }, ${args}) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
      );
    const all: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const { planSkus } = await page(`first: 50${after === '' ? '' : `, after: "${after}"`}`);
      all.push(...planSkus.nodes.map(({ id }) => id));
      more = planSkus.pageInfo.hasNextPage;
      after = planSkus.pageInfo.endCursor;
    }
    expect(new Set(all).size).toBe(68);
    const { planSkus: last } = await page('last: 16');
    expect(last.nodes.map(({ id }) => id)).toEqual(all.slice(52));
    const { planSkus: earlier } = await page(`last: 10, before: "${last.pageInfo.startCursor}"`);
    expect(earlier.nodes.map(({ id }) => id)).toEqual(all.slice(42, 52));
    expect(earlier.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });
});
