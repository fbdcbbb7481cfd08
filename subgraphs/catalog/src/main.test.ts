import 'reflect-metadata';
import { movableClock } from '@care-graph/kernel/runtime/clocks';
import { anonymous, type Principal } from '@care-graph/kernel/domain/principal';
import {
  generateSigningKey,
  type Sign,
  signer,
  trusted,
} from '@care-graph/kernel/runtime/internal-token';
import { makeLog } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { Client } from 'pg';
import { type FreshDatabase, freshDatabase } from '../../../test/support/fresh-database';
import { startCatalog } from './main';

interface Answer {
  readonly data?: never;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly field?: readonly string[] };
  }[];
}

const service: Principal = {
  kind: 'service',
  subject: 'coverage',
  scopes: ['internal:catalog'],
  policies: [],
};
const clock = movableClock(new Date('2026-03-12T12:00:00Z'));
const statements: string[] = [];
let database: FreshDatabase;
let catalog: Part;
let signAs: Readonly<Record<'gateway' | 'coverage', Sign>>;
let restart: () => Promise<Part>;

beforeAll(async () => {
  database = await freshDatabase('catalog');
  const [gateway, coverage] = await Promise.all([
    generateSigningKey('gateway'),
    generateSigningKey('coverage'),
  ]);
  signAs = { gateway: await signer(gateway), coverage: await signer(coverage) };
  const nobody = () => '';
  restart = () =>
    startCatalog({
      host: '127.0.0.1',
      port: 0,
      databaseUrl: database.url,
      clock,
      log: makeLog('catalog', 'silent'),
      signingKey: gateway,
      trustedKeys: [trusted(gateway), trusted(coverage)],
      peers: { catalog: nobody, coverage: nobody, claims: nobody },
      isDevelopment: true,
      onStatement: (sql) => statements.push(sql),
    });
  catalog = await restart();
});

afterAll(async () => {
  await catalog.stop();
  await database.drop();
});

const ask = async (
  query: string,
  variables: object = {},
  principal: Principal = service,
): Promise<Answer> => {
  const sign = principal.kind === 'service' ? signAs.coverage : signAs.gateway;
  const response = await fetch(catalog.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await sign(principal, 'catalog')}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
};

const told = async <Data>(
  query: string,
  variables: object = {},
  principal?: Principal,
): Promise<Data> => {
  const { data, errors } = await ask(query, variables, principal);
  expect(errors).toBeUndefined();
  return data as unknown as Data;
};

/** How many statements an operation costs, and what it answers. */
const counted = async (query: string, variables: object = {}) => {
  const before = statements.length;
  const data = await told<Record<string, unknown>>(query, variables);
  return { count: statements.length - before, data };
};

const sql = async <Row>(text: string, role?: string): Promise<Row[]> => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    if (role !== undefined) await client.query(`SET ROLE ${role}`);
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
};

const skuOf = async (ean = '6937224103313') =>
  (
    await told<{ planSku: { id: string } }>('query ($ean: String) { planSku(ean: $ean) { id } }', {
      ean,
    })
  ).planSku.id;

describe('the catalogue', () => {
  it('is loaded whole when the tables are empty', async () => {
    const counts = [
      'product',
      'plan_sku',
      'plan_offer',
      'fee_tier',
      'region',
      'register_entry',
      'plan_extension',
      'fee_schedule',
    ].map((table) => `(SELECT count(*)::int FROM catalog.${table}) AS ${table}`);
    expect(await sql(`SELECT ${counts.join(', ')}`)).toEqual([
      {
        product: 58,
        plan_sku: 119,
        plan_offer: 71,
        fee_tier: 113,
        region: 41,
        register_entry: 24,
        plan_extension: 3,
        fee_schedule: 15,
      },
    ]);
  });

  it('publishes the plans of RS 4 Mini and Mini SE whose terms and fees are known, and no other', async () => {
    expect(
      await sql(`SELECT p.product_code, p.term_months, t.code FROM catalog.plan_sku p JOIN catalog.terms_version t ON t.id = p.terms_id
        WHERE p.status = 'PUBLISHED' ORDER BY 1, 2`),
    ).toEqual([
      { product_code: 'mini-se', term_months: 24, code: '2022-tc' },
      { product_code: 'rs-4-mini', term_months: 12, code: '2023-tc' },
      { product_code: 'rs-4-mini', term_months: 24, code: '2023-tc' },
    ]);
  });

  it('stays as it is when the subgraph starts again', async () => {
    const xmins = () => sql('SELECT id, xmin::text FROM catalog.plan_sku ORDER BY id');
    const before = await xmins();
    const second = await restart();
    await second.stop();
    expect(await xmins()).toEqual(before);
  });

  it('gives every time zone and currency', async () => {
    expect(
      await sql("SELECT code FROM catalog.region WHERE time_zone = '' OR currency = ''"),
    ).toEqual([]);
  });

  it('is out of reach for the roles of other parts, and theirs for its own', async () => {
    await sql('CREATE ROLE care_stranger').catch(() => undefined);
    await sql(
      'CREATE SCHEMA IF NOT EXISTS stranger; CREATE TABLE IF NOT EXISTS stranger.secret (id text)',
    );
    await expect(sql('SELECT * FROM catalog.product', 'care_stranger')).rejects.toThrow(
      'permission denied for schema catalog',
    );
    await expect(sql('SELECT * FROM stranger.secret', 'care_catalog')).rejects.toThrow(
      'permission denied for schema stranger',
    );
    await expect(sql('CREATE SCHEMA mine', 'care_catalog')).rejects.toThrow(
      'permission denied for database',
    );
  });
});

describe('what coverage asks', () => {
  it('a plan with its terms’ winning clauses and its fees, in a constant number of statements (R-SKU-01, R-QTA-05, R-ACT-08, R-SN-02, R-FEE-03)', async () => {
    const { data, count } = await counted(
      `query ($id: ID!) { planSku(id: $id) {
        id name status termMonths deliveryForms product { code kind }
        termsVersion { id code clausesFor(selector: { productCode: "rs-4-mini", planMonths: 12, channel: CODE }, kinds: [QUOTA, ACTIVATION_WINDOW, REQUIRED_SERIALS, RENEWAL, TERRITORY]) {
          ruleId kind reference
          content { __typename ... on QuotaClause { line count flyawayCount months } ... on ActivationWindowClause { window unit videoAfterwards approvalHours } ... on RequiredSerialsClause { serials } }
        } }
        feeSchedule(regionCode: "LT") { name currency isIndicative ordinalBasis tiers(productCode: "rs-4-mini", termMonths: 12) { incidentType ordinalFrom ordinalTo fee { amount currency } source { document isSynthetic } } }
      } }`,
      { id: await skuOf() },
    );
    expect(count).toBe(7);
    expect(data).toEqual({
      planSku: {
        id: expect.stringMatching(/^sku_[0-9a-f]{26}$/),
        name: 'DJI Care Refresh RS 4 Mini (annual plan)',
        status: 'PUBLISHED',
        termMonths: 12,
        deliveryForms: ['CARD', 'E_CODE'],
        product: { code: 'rs-4-mini', kind: 'HANDHELD' },
        termsVersion: {
          id: expect.stringMatching(/^trm_[0-9a-f]{26}$/),
          code: '2023-tc',
          clausesFor: [
            {
              ruleId: 'R-QTA-05',
              kind: 'QUOTA',
              reference: '2023-tc/quota/rs-4-mini/12',
              content: {
                __typename: 'QuotaClause',
                line: 'REPLACEMENT',
                count: 2,
                flyawayCount: null,
                months: 12,
              },
            },
            {
              ruleId: 'R-ACT-08',
              kind: 'ACTIVATION_WINDOW',
              reference: '2023-tc/activation/handheld',
              content: {
                __typename: 'ActivationWindowClause',
                window: 720,
                unit: 'HOUR',
                videoAfterwards: true,
                approvalHours: 72,
              },
            },
            {
              ruleId: 'R-SN-02',
              kind: 'REQUIRED_SERIALS',
              reference: '2023-tc/serials/handheld',
              content: { __typename: 'RequiredSerialsClause', serials: ['BODY'] },
            },
            {
              ruleId: 'R-RNW-03',
              kind: 'RENEWAL',
              reference: '2023-tc/renewal',
              content: { __typename: 'RenewalClause' },
            },
            {
              ruleId: 'R-RGN-06',
              kind: 'TERRITORY',
              reference: '2023-tc/territory/rs',
              content: { __typename: 'TerritoryClause' },
            },
          ],
        },
        feeSchedule: {
          name: '2023-tc PL PLN',
          currency: 'PLN',
          isIndicative: true,
          ordinalBasis: 'ALL_REPLACEMENTS',
          tiers: [
            {
              incidentType: 'DAMAGE',
              ordinalFrom: 1,
              ordinalTo: null,
              fee: { amount: '199.00', currency: 'PLN' },
              source: {
                document: 'DJI Care Refresh RS 4 Mini (Lithuanian shop)',
                isSynthetic: false,
              },
            },
          ],
        },
      },
    });
  });

  it('a region with its zone and its service centre (R-RGN-09)', async () => {
    const query =
      'query ($code: String!) { region(code: $code) { code timeZone partOf { code } serviceCenter(productCode: "rs-4-mini") { code name region { code } authorizations { region { code } series { code } } } } }';
    expect(await told(query, { code: 'LT' })).toEqual({
      region: {
        code: 'LT',
        timeZone: 'Europe/Vilnius',
        partOf: { code: 'EU' },
        serviceCenter: {
          code: 'SC-DE-1',
          name: 'Service Centre Germany 1 (synthetic)',
          region: { code: 'DE' },
          authorizations: [{ region: { code: 'EU' }, series: [] }],
        },
      },
    });
    expect(await told(query, { code: 'US' })).toEqual({
      region: { code: 'US', timeZone: 'America/New_York', partOf: null, serviceCenter: null },
    });
  });

  it('a product with its parts and their serials (R-CMP-14)', async () => {
    expect(
      await told(
        '{ product(code: "rs-4-mini") { code kind hasInternationalWarranty series { code } components { component { code } quantity serialComponent } warrantyComponents { code } } }',
      ),
    ).toEqual({
      product: {
        code: 'rs-4-mini',
        kind: 'HANDHELD',
        hasInternationalWarranty: true,
        series: [{ code: 'RS' }, { code: 'RONIN' }],
        components: [
          { component: { code: 'gimbal' }, quantity: 1, serialComponent: 'BODY' },
          { component: { code: 'grip' }, quantity: 1, serialComponent: null },
        ],
        warrantyComponents: [{ code: 'gimbal_body' }, { code: 'gimbal_motor' }, { code: 'grip' }],
      },
    });
  });

  it('the fee of a contract’s next use, from what coverage sends along (R-FEE-01, R-FEE-02, A-11)', async () => {
    const { planSkus } = await told<{ planSkus: { nodes: { feeSchedule: { id: string } }[] } }>(
      '{ planSkus(filter: { productCode: "mini-se" }) { nodes { feeSchedule(regionCode: "PL") { id } } } }',
    );
    const contract = (id: string, replacementsUsed: number) => ({
      __typename: 'ServiceContract',
      id,
      product: { code: 'mini-se' },
      termMonths: 24,
      feeSchedule: { id: planSkus.nodes[0]?.feeSchedule.id },
      replacementsUsed,
      flyawaysUsed: 0,
    });
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ServiceContract { id
      nextServiceFee { ordinal fee { amount currency } isIndicative basis { ruleId termsVersion { code } clause { reference } } }
      flyaway: nextServiceFee(incidentType: FLYAWAY) { ordinal fee { amount } } } } }`;
    const few = await counted(query, {
      all: [0, 1, 2, 3].map((used) => contract(`ctr_${used}`, used)),
    });
    const basis = ['A-11', 'R-FEE-01', 'R-FEE-02'].map((ruleId) => ({
      ruleId,
      termsVersion: { code: '2022-tc' },
      clause: ruleId === 'A-11' ? { reference: '2022-tc/fee-rule' } : null,
    }));
    expect(few.data['_entities']).toEqual(
      ['139.00', '169.00', '189.00', null].map((amount, used) => ({
        id: `ctr_${used}`,
        nextServiceFee: amount && {
          ordinal: used + 1,
          fee: { amount, currency: 'PLN' },
          isIndicative: true,
          basis,
        },
        flyaway: { ordinal: used + 1, fee: { amount: '709.00' } },
      })),
    );
    const many = await counted(query, {
      all: Array.from({ length: 100 }, (_, index) => contract(`ctr_${index}`, index % 3)),
    });
    expect(many.count).toBe(few.count);
  });

  it('every entity by its keys', async () => {
    const ids = await told<Record<string, { id: string; nodes: { id: string }[] }>>(`{
      product(code: "mini-se") { id } termsVersion(code: "2022-tc") { id } feeSchedules(first: 1) { nodes { id } } planSku(ean: "6937224103313") { id } }`);
    const found = (typename: string, keys: object) => ({ __typename: typename, ...keys });
    const { _entities } = await told<{ _entities: object[] }>(
      'query ($all: [_Any!]!) { _entities(representations: $all) { __typename ... on Product { code } ... on PlanSku { ean } } }',
      {
        all: [
          found('Product', { code: 'mini-se' }),
          found('Product', { id: ids['product']?.id }),
          found('Series', { code: 'RS' }),
          found('Component', { code: 'gimbal' }),
          found('Region', { code: 'LT' }),
          found('PlanSku', { id: ids['planSku']?.id }),
          found('PlanSku', { ean: '6937224103313' }),
          found('TermsVersion', { id: ids['termsVersion']?.id }),
          found('FeeSchedule', { id: ids['feeSchedules']?.nodes[0]?.id }),
          found('ServiceCenter', { code: 'SC-DE-1' }),
          found('Product', { code: 'no-such' }),
        ],
      },
    );
    expect(_entities).toEqual([
      { __typename: 'Product', code: 'mini-se' },
      { __typename: 'Product', code: 'mini-se' },
      ...['Series', 'Component', 'Region'].map((__typename) => ({ __typename })),
      { __typename: 'PlanSku', ean: '6937224103313' },
      { __typename: 'PlanSku', ean: '6937224103313' },
      ...['TermsVersion', 'FeeSchedule', 'ServiceCenter'].map((__typename) => ({ __typename })),
      null,
    ]);
  });
});

describe('what clients ask', () => {
  const customer: Principal = {
    ...anonymous,
    kind: 'customer',
    subject: 'c',
    scopes: ['self:read'],
  };

  it.each([
    ['ean: "6937224103313"', 'CP.SH.CR000376.01'],
    ['manufacturerPartNumber: "CP.SH.CR000376.01"', 'CP.SH.CR000376.01'],
    ['id: "sku_unknown"', undefined],
    ['ean: "4006381333931"', undefined],
  ])('planSku(%s)', async (argument, expected) => {
    const { planSku } = await told<{ planSku: { manufacturerPartNumber: string } | null }>(
      `{ planSku(${argument}) { manufacturerPartNumber } }`,
    );
    expect(planSku?.manufacturerPartNumber).toBe(expected);
  });

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
    const { errors } = await ask(query, {}, customer);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(message),
        extensions: { code: 'BAD_USER_INPUT', field },
      }),
    ]);
  });

  it.each([
    ['mini-se', 24, 'PL', 'DAMAGE', 2, '2023-01-01', '169.00'],
    ['mini-se', 24, 'DE', 'FLYAWAY', 1, '2023-01-01', '709.00'],
    ['mini-se', 24, 'PL', 'DAMAGE', 4, '2023-01-01', null],
    ['mini-se', 24, 'PL', 'DAMAGE', 1, '2026-01-01', null],
    ['rs-4-mini', 12, 'LT', 'DAMAGE', 2, '2026-01-01', '199.00'],
    ['rs-4-mini', 12, 'US', 'DAMAGE', 1, '2026-01-01', null],
    ['rs-4-mini', 12, 'LT', 'FLYAWAY', 1, '2026-01-01', null],
  ])(
    'the fee of %s (%i months) in %s for %s, turn %i, on %s is %s (R-FEE-01, R-FEE-02, R-FEE-03)',
    async (productCode, planMonths, regionCode, incidentType, ordinal, on, amount) => {
      const { serviceFee } = await told<{
        serviceFee: { fee: { amount: string }; isIndicative: boolean } | null;
      }>(
        'query ($input: ServiceFeeInput!) { serviceFee(input: $input) { fee { amount } isIndicative } }',
        { input: { productCode, planMonths, regionCode, incidentType, ordinal, on } },
        customer,
      );
      expect(serviceFee).toEqual(amount && { fee: { amount }, isIndicative: true });
    },
  );

  it('drafts of terms and fees are not there for them, and are for other parts', async () => {
    const query =
      '{ termsVersion(code: "2025-retail") { status } termsVersions { nodes { code } } feeSchedules(filter: { status: DRAFT }) { nodes { name } } }';
    expect(await told(query, {}, customer)).toEqual({
      termsVersion: null,
      termsVersions: { nodes: [{ code: '2023-tc' }, { code: '2022-tc' }] },
      feeSchedules: { nodes: [] },
    });
    const seen = await told<{ termsVersion: object; termsVersions: { nodes: object[] } }>(query);
    expect(seen.termsVersion).toEqual({ status: 'DRAFT' });
    expect(seen.termsVersions.nodes).toHaveLength(6);
  });

  it('plans on sale, where and when they are', async () => {
    const query = `query ($code: String!, $region: String!) { product(code: $code) { planSkus(regionCode: $region) { termMonths isOnSale(regionCode: $region) } all: planSkus { termMonths } } }`;
    const rs = { termMonths: 12, isOnSale: true };
    expect(await told(query, { code: 'rs-4-mini', region: 'LT' })).toEqual({
      product: {
        planSkus: [rs, { ...rs, termMonths: 24 }],
        all: [{ termMonths: 12 }, { termMonths: 24 }],
      },
    });
    expect(await told(query, { code: 'rs-4-mini', region: 'UA' })).toMatchObject({
      product: { planSkus: [] },
    });
    expect(await told(query, { code: 'mini-se', region: 'PL' })).toEqual({
      product: { planSkus: [], all: [{ termMonths: 24 }] },
    });
    const listed = await told<{ planSkus: { nodes: object[] } }>(
      '{ planSkus(filter: { regionCode: "PL" }) { nodes { product { code } } } }',
    );
    expect(listed.planSkus.nodes).toHaveLength(2);
  });

  it('what a plan grants and which services there are, with their clauses (R-QTA-02, R-QTA-05)', async () => {
    const { planSkus, product } = await told<Record<string, unknown>>(`{
      planSkus { nodes { product { code } termMonths allowances { line count flyawayCount months basis { ruleId clause { reference text } termsVersion { code } } } } }
      product(code: "rs-4-mini") { services { line serviceTypes includesFlyaway isConfirmed basis { ruleId } } } }`);
    expect(planSkus).toMatchObject({
      nodes: [
        {
          product: { code: 'mini-se' },
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
          ],
        },
        {
          product: { code: 'rs-4-mini' },
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

  it('offers, lowest price of a currency first; a partner sees list prices only (R-SKU-01, R-SKU-05)', async () => {
    const query =
      'query ($id: ID!) { planSku(id: $id) { offers { nodes { sellerName kind price { amount currency } itemCode minimumQuantity isIndicative region { code } source { document } } } } }';
    const variables = { id: await skuOf() };
    const offer = {
      sellerName: 'shopro.lt', kind: 'RETAIL', price: { amount: '58.99', currency: 'EUR' }, itemCode: '352289', minimumQuantity: 1,
      isIndicative: true, region: { code: 'LT' }, source: { document: 'DJI Care Refresh RS 4 Mini (Lithuanian shop)' },
    }; // prettier-ignore
    expect(await told(query, variables, customer)).toEqual({
      planSku: { offers: { nodes: [offer] } },
    });
    expect(
      await told(query, variables, { ...customer, kind: 'partner', partnerId: 'prt_1' }),
    ).toEqual({ planSku: { offers: { nodes: [] } } });
  });

  it('what the sources disagree on', async () => {
    expect(
      await told('{ registerEntries(productCode: "rs-4-mini") { nodes { code kind product { code } statements { value isFollowed source { document } } } } product(code: "rs-4-mini") { registerEntries { code } } }'),
    ).toEqual({
      registerEntries: {
        nodes: [
          {
            code: 'D-14', kind: 'CONTRADICTION', product: { code: 'rs-4-mini' },
            statements: [
              { value: '4', isFollowed: true, source: { document: 'DJI Care Refresh RS 4 Mini (Lithuanian shop)' } },
              { value: expect.any(String), isFollowed: false, source: { document: expect.stringContaining('docom.com.ua') } },
            ],
          },
        ],
      },
      product: { registerEntries: [{ code: 'D-14' }] },
    }); // prettier-ignore
  });

  it('products by kind, series, words and plans', async () => {
    const codes = async (filter: object) => {
      const { products } = await told<{ products: { nodes: { code: string }[] } }>(
        'query ($filter: ProductFilter) { products(first: 100, filter: $filter) { nodes { code } } }',
        { filter },
      );
      return products.nodes.map(({ code }) => code);
    };
    expect(await codes({ hasPlanOnSale: true })).toEqual(['mini-se', 'rs-4-mini']);
    expect(await codes({ seriesCode: 'RONIN' })).toEqual(['ronin-s', 'rs-4-mini']);
    expect(await codes({ search: 'pro mini 3' })).toEqual(['mini-3-pro']);
    expect(await codes({ search: '100%_' })).toEqual([]);
    expect(await codes({ kind: 'CAMERA' })).toEqual(['zenmuse-x4s', 'zenmuse-x5s', 'zenmuse-x7']);
    expect(await codes({})).toHaveLength(58);
  });

  it('pages forwards and backwards over the same rows', async () => {
    interface Paged { readonly planSkus: { readonly nodes: { id: string }[]; readonly pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean } } } // prettier-ignore
    const page = (args: string) =>
      told<Paged>(
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
    expect(new Set(all).size).toBe(116);
    const { planSkus: last } = await page('last: 16');
    expect(last.nodes.map(({ id }) => id)).toEqual(all.slice(100));
    const { planSkus: earlier } = await page(`last: 10, before: "${last.pageInfo.startCursor}"`);
    expect(earlier.nodes.map(({ id }) => id)).toEqual(all.slice(90, 100));
    expect(earlier.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });
});
