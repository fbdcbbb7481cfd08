import {
  type CatalogPart,
  planIdIn,
  startCatalogPart,
} from '../../../../test/support/catalog-part';

let catalog: CatalogPart;

beforeAll(async () => {
  catalog = await startCatalogPart('catalog_coverage');
});

afterAll(() => catalog.stop());

describe('what coverage asks', () => {
  it('a plan with its terms’ winning clauses and its fees, in a constant number of statements (R-SKU-01, R-QTA-05, R-ACT-08, R-SN-02, R-FEE-03)', async () => {
    const { data, count } = await catalog.counted(
      `query ($id: ID!) { planSku(id: $id) {
        id name status termMonths deliveryForms product { code kind }
        termsVersion { id code clausesFor(selector: { productCode: "rs-4-mini", planMonths: 12, channel: CODE }, kinds: [QUOTA, ACTIVATION_WINDOW, REQUIRED_SERIALS, RENEWAL, TERRITORY]) {
          ruleId kind reference
          content { __typename ... on QuotaClause { line count flyawayCount months } ... on ActivationWindowClause { window unit videoAfterwards approvalHours } ... on RequiredSerialsClause { serials } }
        } }
        feeSchedule(regionCode: "LT") { name currency isIndicative ordinalBasis tiers(productCode: "rs-4-mini", termMonths: 12) { incidentType ordinalFrom ordinalTo fee { amount currency } source { document isSynthetic } } }
      } }`,
      { id: await planIdIn(catalog) },
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
              reference: '2023-tc/quota/12',
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
    expect(await catalog.told(query, { code: 'LT' })).toEqual({
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
    expect(await catalog.told(query, { code: 'US' })).toEqual({
      region: { code: 'US', timeZone: 'America/New_York', partOf: null, serviceCenter: null },
    });
  });

  it('the part that covers name instead of another one, where there is one', async () => {
    expect(
      await catalog.told(
        '{ product(code: "mini-se") { components { component { code partOf { code name } } } } }',
      ),
    ).toEqual({
      product: {
        components: expect.arrayContaining([
          { component: { code: 'aircraft', partOf: null } },
          {
            component: {
              code: 'camera',
              partOf: { code: 'gimbal_camera', name: 'Gimbal and camera' },
            },
          },
        ]),
      },
    });
  });

  it('a product with its parts and their serials (R-CMP-14)', async () => {
    expect(
      await catalog.told(
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
    const { planSkus } = await catalog.told<{
      planSkus: { nodes: { feeSchedule: { id: string } }[] };
    }>(
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
    const few = await catalog.counted(query, {
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
        flyaway: amount && { ordinal: used + 1, fee: { amount: '709.00' } },
      })),
    );
    const many = await catalog.counted(query, {
      all: Array.from({ length: 100 }, (_, index) => contract(`ctr_${index}`, index % 3)),
    });
    expect(many.count).toBe(few.count);
  });

  it('every entity by its keys', async () => {
    const ids = await catalog.told<Record<string, { id: string; nodes: { id: string }[] }>>(`{
      product(code: "mini-se") { id } termsVersion(code: "2022-tc") { id } feeSchedules(first: 1) { nodes { id } } planSku(ean: "6937224103313") { id } }`);
    const found = (typename: string, keys: object) => ({ __typename: typename, ...keys });
    const { _entities } = await catalog.told<{ _entities: object[] }>(
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
