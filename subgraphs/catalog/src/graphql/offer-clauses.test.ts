import { admin } from '../../../../test/support/catalog-database';
import {
  type CatalogPart,
  customer,
  startCatalogPart,
} from '../../../../test/support/catalog-part';
import { documentOf, offerRow } from '../../../../test/support/table-imports';
import { there } from '../../../../test/support/there';

const partner = { ...customer, kind: 'partner', partnerId: 'prt_b' } as const;

const soldQuery = `query ($terms: String!, $selector: TermsSelectorInput!, $kinds: [ClauseKind!], $offerId: ID) {
  termsVersion(code: $terms) { clausesFor(selector: $selector, kinds: $kinds, offerId: $offerId) {
    ruleId reference kind termsVersion { code }
  } }
}`;

const importMutation = `mutation ($input: ImportCatalogInput!) {
  importCatalog(input: $input) { rowCount userErrors { code message } }
}`;

interface Clause {
  readonly ruleId: string;
  readonly reference: string;
}

const miniSe = { productCode: 'mini-se', planMonths: 24 };

/** An offer of the Mini SE's two years that excludes bad weather and scratches. */
const stated = '2022-tc/offer/L3;2022-tc/offer/L6';
const ofMiniSe = {
  product: 'mini-se', months: '24', terms: '2022-tc', seller: 'strict shop', partner: 'prt_a', exclusions: stated,
}; // prettier-ignore

describe('the clauses under which a plan was sold', () => {
  let catalog: CatalogPart;
  let calls = 0;

  const load = async (...rows: readonly string[]) => {
    const document = documentOf('OFFERS', rows);
    const input = { table: 'OFFERS', document, idempotencyKey: `key-${(calls += 1)}` };
    const { importCatalog } = await catalog.told<{
      importCatalog: { rowCount: number | null; userErrors: readonly { message: string }[] };
    }>(importMutation, { input }, admin);
    return importCatalog;
  };

  const offerOf = async (seller: string): Promise<string> => {
    const [row] = await catalog.sql<{ id: string }>(
      `SELECT id FROM catalog.plan_offer WHERE seller_name = '${seller}' ORDER BY valid_from NULLS FIRST`,
    );
    return there(row).id;
  };

  const sold = async (change: object = {}): Promise<readonly Clause[]> => {
    const variables = { terms: '2022-tc', selector: miniSe, ...change };
    const { termsVersion } = await catalog.told<{ termsVersion: { clausesFor: Clause[] } }>(
      soldQuery,
      variables,
    );
    return termsVersion.clausesFor;
  };

  const rulesOf = (clauses: readonly Clause[]) => clauses.map(({ ruleId }) => ruleId);

  beforeAll(async () => {
    catalog = await startCatalogPart('catalog_offer_clauses');
    await load(offerRow(ofMiniSe), offerRow({ seller: 'other model', partner: 'prt_a' }));
  });
  afterAll(() => catalog.stop());

  it('are those of its terms, and beyond them what its offer states (C-11, C-12, R-EXC-L3, R-EXC-L6)', async () => {
    const alone = await sold();
    expect(rulesOf(alone)).toEqual(expect.arrayContaining(['R-EXC-W4', 'R-EXC-W8']));
    const withOffer = await sold({ offerId: await offerOf('strict shop') });
    expect(withOffer.slice(0, alone.length)).toEqual(alone);
    expect(withOffer.slice(alone.length)).toEqual([
      { ruleId: 'R-EXC-L3', reference: '2022-tc/offer/L3', kind: 'EXCLUSION', termsVersion: null },
      { ruleId: 'R-EXC-L6', reference: '2022-tc/offer/L6', kind: 'EXCLUSION', termsVersion: null },
    ]);
  });

  it('are of the kinds that were asked for', async () => {
    const offerId = await offerOf('strict shop');
    expect(rulesOf(await sold({ offerId, kinds: ['FEE_RULE'] }))).not.toContain('R-EXC-L3');
    expect(rulesOf(await sold({ offerId, kinds: ['EXCLUSION'] }))).toContain('R-EXC-L3');
  });

  it.each([
    ['another product', { selector: { ...miniSe, productCode: 'mavic-3' } }],
    ['another length', { selector: { ...miniSe, planMonths: 12 } }],
    ['any length', { selector: { productCode: 'mini-se' } }],
    ['other terms', { terms: '2023-tc' }],
  ])('come with no offer for %s than its plan has: an offer is bound to its plan (C-20)', async (_what, change) => {
    const offerId = await offerOf('strict shop');
    const variables = { terms: '2022-tc', selector: miniSe, offerId, ...change };
    expect((await catalog.ask(soldQuery, variables)).errors).toMatchObject([
      { message: expect.stringContaining('of another plan'), extensions: { code: 'BAD_USER_INPUT', field: ['offerId'] } },
    ]);
  }); // prettier-ignore

  it('come with no offer that is not there, or is another partner’s (R-SKU-05)', async () => {
    const offerId = await offerOf('strict shop');
    const variables = { terms: '2022-tc', selector: miniSe };
    const asked = [
      await catalog.ask(soldQuery, { ...variables, offerId: 'ofr_none' }),
      await catalog.ask(soldQuery, { ...variables, offerId }, partner),
    ];
    for (const { errors } of asked)
      expect(errors).toMatchObject([{ message: expect.stringMatching(/^offerId: there is no "ofr_/) }]);
    const own = { ...partner, partnerId: 'prt_a' };
    expect((await catalog.ask(soldQuery, { ...variables, offerId }, own)).errors).toBeUndefined();
  }); // prettier-ignore

  it('cost three statements more with an offer, however many it states', async () => {
    const variables = { terms: '2022-tc', selector: miniSe };
    const alone = await catalog.counted(soldQuery, variables);
    const offerId = await offerOf('strict shop');
    const withOffer = await catalog.counted(soldQuery, { ...variables, offerId });
    expect(withOffer.count - alone.count).toBe(3);
  });

  it('stay what they were when plans were sold under them: another exclusion begins with a price behind it (C-11)', async () => {
    const restated = { ...ofMiniSe, exclusions: '2022-tc/offer/L3' };
    for (const exclusions of ['2022-tc/offer/L3', `${stated};2022-tc/offer/L1`, '']) {
      const { rowCount, userErrors } = await load(offerRow({ ...ofMiniSe, exclusions }));
      expect([rowCount, userErrors]).toEqual([null, [
        { code: 'ROW_INVALID', message: expect.stringContaining('the price on record has other ones') },
      ]]);
    }
    const before = await offerOf('strict shop');
    const inOtherOrder = { ...ofMiniSe, exclusions: '2022-tc/offer/L6;2022-tc/offer/L3' };
    const next = [
      offerRow({ ...inOtherOrder, price: '6200', to: '2026-06-30' }),
      offerRow({ ...restated, from: '2026-07-01' }),
    ];
    expect(await load(...next)).toEqual({ rowCount: 2, userErrors: [] });
    expect(await offerOf('strict shop')).toBe(before);
    expect(rulesOf(await sold({ offerId: before }))).toEqual(
      expect.arrayContaining(['R-EXC-L3', 'R-EXC-L6']),
    );
  }); // prettier-ignore

  it('of a plan are those of one partner where somebody asks for them', async () => {
    const query = `query ($partnerId: ID) { product(code: "mini-se") { planSkus { offers(partnerId: $partnerId) {
      nodes { sellerName } } } } }`;
    interface Asked {
      readonly product: {
        readonly planSkus: readonly {
          readonly offers: { readonly nodes: readonly { readonly sellerName: string }[] };
        }[];
      };
    }
    const sellersOf = async (partnerId: string | null, principal = customer) => {
      const { product } = await catalog.told<Asked>(query, { partnerId }, principal);
      return product.planSkus.flatMap(({ offers }) => offers.nodes.map((one) => one.sellerName));
    };
    expect(await sellersOf('prt_a')).toEqual(['strict shop']);
    expect(await sellersOf('prt_none')).toEqual([]);
    expect(await sellersOf(null)).toEqual(expect.arrayContaining(['strict shop', 'merivirta.com']));
    expect(await sellersOf('prt_a', partner)).toEqual([]);
  });
});
