import {
  type CatalogPart,
  customer,
  startCatalogPart,
} from '../../../../test/support/catalog-part';

let catalog: CatalogPart;

beforeAll(async () => {
  catalog = await startCatalogPart('catalog_clients');
});

afterAll(() => catalog.stop());

describe('what clients ask', () => {
  it.each([
    ['{ planSku(ean: "6937224103312") { id } }', ['ean'], 'has to end with 3'],
    ['{ planSku(ean: "693") { id } }', ['ean'], '13 digits'],
    ['{ planSku { id } }', ['id'], 'exactly one of id, ean, manufacturerPartNumber'],
    ['{ planSku(id: "a", ean: "b") { id } }', ['ean'], 'exactly one of'],
    ['{ termsVersion { id } }', ['id'], 'exactly one of id, code'],
    ['{ products(first: 101) { nodes { id } } }', ['first'], '100'],
    ['{ products(after: "x") { nodes { id } } }', ['after'], 'not a cursor'],
    [
      '{ serviceFee(input: { productCode: "mini-se", planMonths: 24, regionCode: "PL", ordinal: 0 }) { ordinal } }',
      ['input', 'ordinal'],
      'from 1',
    ],
    [
      '{ termsVersion(code: "2023-tc") { clausesFor(selector: { productCode: "rs-9" }) { id } } }',
      ['selector', 'productCode'],
      'there is no "rs-9"',
    ],
  ])('%s is a fault that names the field', async (query, field, message) => {
    const { errors } = await catalog.ask(query, {}, customer);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(message),
        extensions: { code: 'BAD_USER_INPUT', field },
      }),
    ]);
  });

  it.each([
    { productCode: 'mini-se', planMonths: 24, regionCode: 'PL', incidentType: 'DAMAGE', ordinal: 2, on: '2023-01-01', amount: '169.00' },
    { productCode: 'mini-se', planMonths: 24, regionCode: 'DE', incidentType: 'FLYAWAY', ordinal: 1, on: '2023-01-01', amount: '709.00' },
    { productCode: 'mini-se', planMonths: 24, regionCode: 'PL', incidentType: 'DAMAGE', ordinal: 4, on: '2023-01-01', amount: null },
    { productCode: 'mini-se', planMonths: 24, regionCode: 'PL', incidentType: 'DAMAGE', ordinal: 1, on: '2026-01-01', amount: null },
    { productCode: 'rs-4-mini', planMonths: 12, regionCode: 'LT', incidentType: 'DAMAGE', ordinal: 2, on: '2026-01-01', amount: '199.00' },
    { productCode: 'rs-4-mini', planMonths: 12, regionCode: 'US', incidentType: 'DAMAGE', ordinal: 1, on: '2026-01-01', amount: null },
    { productCode: 'rs-4-mini', planMonths: 12, regionCode: 'LT', incidentType: 'FLYAWAY', ordinal: 1, on: '2026-01-01', amount: null },
  ])(
    'the fee of $productCode ($planMonths months) in $regionCode for $incidentType, turn $ordinal, on $on is $amount (R-FEE-01, R-FEE-02, R-FEE-03)',
    async ({ amount, ...input }) => {
      const { serviceFee } = await catalog.told<{
        serviceFee: { fee: { amount: string }; isIndicative: boolean } | null;
      }>(
        'query ($input: ServiceFeeInput!) { serviceFee(input: $input) { fee { amount } isIndicative } }',
        { input },
        customer,
      );
      expect(serviceFee).toEqual(amount && { fee: { amount }, isIndicative: true });
    },
  ); // prettier-ignore

  it('drafts of terms and fees, which are not there for customers, and are for other parts', async () => {
    await catalog.sql(`INSERT INTO catalog.terms_version
        (id, code, programme, generation, revision, status, obligor, valid_from, locales, source)
      SELECT 'trm_draft', '2027-draft', programme, generation, 2, 'DRAFT', obligor, '2027-01-01', locales, source
      FROM catalog.terms_version WHERE code = '2025-retail'`);
    const query =
      '{ termsVersion(code: "2027-draft") { status } termsVersions { nodes { code } } feeSchedules(filter: { status: DRAFT }) { nodes { name } } }';
    const published = ['2025-retail', '2023-tc', '2022-tc', '2021-plus', '2018-faq', '2018-faq-r1'];
    expect(await catalog.told(query, {}, customer)).toEqual({
      termsVersion: null,
      termsVersions: { nodes: published.map((code) => ({ code })) },
      feeSchedules: { nodes: [] },
    });
    const seen = await catalog.told<{ termsVersion: object; termsVersions: { nodes: object[] } }>(
      query,
    );
    expect(seen.termsVersion).toEqual({ status: 'DRAFT' });
    expect(seen.termsVersions.nodes).toEqual(
      ['2027-draft', ...published].map((code) => ({ code })),
    );
  });

  it('what goes with a draft: its clauses, plans and offers, to nobody who may not read it', async () => {
    await catalog.sql(`INSERT INTO catalog.terms_version
        (id, code, programme, generation, revision, status, obligor, valid_from, locales, source)
      SELECT 'trm_hidden', '2028-draft', programme, generation, 3, 'DRAFT', obligor, '2028-01-01', locales, source
      FROM catalog.terms_version WHERE code = '2025-retail';
      INSERT INTO catalog.terms_clause (id, terms_id, rule_id, kind, reference, position, content, texts, source)
      SELECT 'cls_hidden', 'trm_hidden', rule_id, kind, reference, position, content, texts, source
      FROM catalog.terms_clause LIMIT 1;
      INSERT INTO catalog.plan_sku
        (id, name, product_code, term_months, terms_id, generation, kind, manufacturer_part_number, forms, status, counts, source)
      SELECT 'sku_hidden', 'A plan to come', product_code, term_months, 'trm_hidden', generation, kind, 'HIDDEN', forms, 'DRAFT', counts, source
      FROM catalog.plan_sku WHERE ean = '6937224103313';
      INSERT INTO catalog.plan_offer (id, plan_sku_id, kind, seller_name, region_code, price_minor, currency, is_indicative, minimum_quantity, source)
      SELECT 'ofr_hidden', 'sku_hidden', kind, seller_name, region_code, price_minor, currency, is_indicative, minimum_quantity, source
      FROM catalog.plan_offer LIMIT 1`);
    const query = `query ($all: [_Any!]!) {
      planSku(manufacturerPartNumber: "HIDDEN") { name }
      _entities(representations: $all) { __typename } }`;
    const names = ['TermsClause', 'PlanSku', 'PlanOffer'];
    const ids = ['cls_hidden', 'sku_hidden', 'ofr_hidden'];
    const all = names.map((__typename, place) => ({ __typename, id: ids[place] }));
    expect(await catalog.told(query, { all }, customer)).toEqual({
      planSku: null,
      _entities: [null, null, null],
    });
    expect(await catalog.told(query, { all })).toEqual({
      planSku: { name: 'A plan to come' },
      _entities: names.map((__typename) => ({ __typename })),
    });
  });

  it('what the sources disagree on', async () => {
    const { registerEntries, product } = await catalog.told<{
      registerEntries: { nodes: { code: string }[] };
      product: object;
    }>(
      '{ registerEntries(productCode: "rs-4-mini") { nodes { code kind product { code } statements { value isFollowed source { document } } } } product(code: "rs-4-mini") { registerEntries { code } } }',
    );
    expect(registerEntries.nodes.map(({ code }) => code)).toEqual(['C-21', 'D-14']);
    expect(registerEntries.nodes[1]).toEqual({
      code: 'D-14', kind: 'CONTRADICTION', product: { code: 'rs-4-mini' },
      statements: [
        { value: '4', isFollowed: true, source: { document: 'DJI Care Refresh RS 4 Mini (Lithuanian shop)' } },
        { value: expect.any(String), isFollowed: false, source: { document: expect.stringContaining('docom.com.ua') } },
      ],
    });
    expect(product).toEqual({ registerEntries: [{ code: 'C-21' }, { code: 'D-14' }] });
  }); // prettier-ignore

  it('assumptions alone, each with what was taken and from where (A-11)', async () => {
    const { registerEntries } = await catalog.told<{ registerEntries: { nodes: object[] } }>(
      '{ registerEntries(kind: ASSUMPTION) { nodes { code product { code } statements { isFollowed source { isSynthetic } } } } }',
    );
    expect(registerEntries.nodes).toHaveLength(17);
    expect(registerEntries.nodes[10]).toEqual({
      code: 'A-11',
      product: null,
      statements: [
        { isFollowed: true, source: { isSynthetic: true } },
        { isFollowed: true, source: { isSynthetic: false } },
      ],
    });
  });

  it('products by kind, series, words and plans', async () => {
    const codes = async (filter: object) => {
      const { products } = await catalog.told<{ products: { nodes: { code: string }[] } }>(
        'query ($filter: ProductFilter) { products(first: 100, filter: $filter) { nodes { code } } }',
        { filter },
      );
      return products.nodes.map(({ code }) => code);
    };
    const onSale = await codes({ hasPlanOnSale: true });
    expect(onSale).toHaveLength(36);
    expect(onSale).toEqual(expect.arrayContaining(['mini-se', 'rs-4-mini', 'osmo-360']));
    expect(onSale).not.toContain('mavic-2-pro');
    expect(await codes({ seriesCode: 'RONIN' })).toEqual(['ronin-s', 'rs-4-mini']);
    expect(await codes({ search: 'pro mini 3' })).toEqual(['mini-3-pro']);
    expect(await codes({ search: '100%_' })).toEqual([]);
    expect(await codes({ kind: 'CAMERA' })).toEqual(['zenmuse-x4s', 'zenmuse-x5s', 'zenmuse-x7']);
    expect(await codes({})).toHaveLength(58);
  });
});
