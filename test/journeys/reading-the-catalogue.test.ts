import { Client } from 'pg';
import * as desk from '../generated/admin';
import * as atCenter from '../generated/agent';
import * as reports from '../generated/bi';
import * as portal from '../generated/customer';
import * as shop from '../generated/partner';
import { startTestGraph, type TestGraph } from '../support/graph';
import { type Cast, castOf, dataOf, rs4MiniAnnual } from '../support/journey';
import { there } from '../support/there';
import { unseenDrafts } from './unseen-drafts';

/** What each audience sends about what is sold, under which terms, at which fees: its own documents, as they stand. */
describe('reading the catalogue', () => {
  let graph: TestGraph;
  let cast: Cast;
  let plan: string;
  const editions = new Map<string, string>();

  beforeAll(async () => {
    graph = await startTestGraph('reading_catalogue', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
    plan = await rs4MiniAnnual(cast);
    const { termsVersions } = dataOf(await cast.admin(desk.TermsDeskDocument, {}));
    for (const { code, id } of there(termsVersions).nodes) editions.set(code, id);
  });
  afterAll(() => graph.stop());

  const edition = (code: string): string => there(editions.get(code));

  describe('as an administrator', () => {
    it('shows every product with a plan on sale, and every region', async () => {
      const { products, regions } = dataOf(await cast.admin(desk.CatalogOverviewDocument, {}));
      const [mini] = there(products).nodes.filter(({ code }) => code === 'mini-se');
      expect(there(mini).planSkus).toMatchObject([{ termMonths: 24, status: 'PUBLISHED' }]);
      expect(there(regions)).toHaveLength(41);
    });

    it('shows a plan with what it grants, who offers it and what happened to it (R-SKU-01)', async () => {
      const { planSku } = dataOf(await cast.admin(desk.PlanDeskDocument, { id: plan }));
      expect(planSku).toMatchObject({
        ean: '6937224103313',
        version: 1,
        status: 'PUBLISHED',
        allowances: [expect.objectContaining({ line: 'REPLACEMENT', count: 2 })],
        offers: {
          nodes: [{ sellerName: 'shopro.lt', partner: null, stock: null, exclusions: [] }],
        },
        history: { nodes: [{ action: 'loadCatalogue' }] },
      });
    });

    it('shows a region with its holidays and its centre (R-RGN-09, A-10)', async () => {
      const variables = {
        code: 'LT',
        from: '2026-03-01',
        to: '2026-03-31',
        productCode: 'rs-4-mini',
      };
      const { region, serviceCenters } = dataOf(
        await cast.admin(desk.RegionDeskDocument, variables),
      );
      expect(region).toMatchObject({
        partOf: { code: 'EU' },
        serviceCenter: { code: 'SC-DE-1' },
        holidays: [{ date: '2026-03-11', name: 'Day of Restoration of Independence of Lithuania' }],
      });
      expect(there(serviceCenters).nodes.map(({ code }) => code)).toEqual(['SC-DE-1']);
    });

    it('shows fees by turn and what missing parts cost (R-FEE-03, R-FEE-09, A-08)', async () => {
      const { feeSchedules, serviceFee } = dataOf(
        await cast.admin(desk.FeeDeskDocument, {
          filter: { generation: 'RENEWABLE_2023', currency: 'PLN' },
          productCode: 'rs-4-mini',
          question: { productCode: 'rs-4-mini', planMonths: 12, regionCode: 'LT' },
        }),
      );
      const [schedule] = there(feeSchedules).nodes;
      expect(there(schedule).tiers.map(({ fee }) => fee.amount)).toEqual(['199.00']);
      expect(there(schedule).componentPrices).toMatchObject([
        { component: { code: 'gimbal' }, source: { isSynthetic: true } },
        { component: { code: 'grip' }, source: { isSynthetic: true } },
      ]);
      expect(serviceFee).toMatchObject({ ordinal: 1, fee: { amount: '199.00', currency: 'PLN' } });
      const { feeSchedule } = dataOf(
        await cast.admin(desk.FeeScheduleByIdDocument, {
          id: there(schedule).id,
          productCode: 'rs-4-mini',
        }),
      );
      expect(feeSchedule).toMatchObject({ id: there(schedule).id });
    });

    it('shows every edition of the terms with what its check found, which is no error', async () => {
      const { termsVersions } = dataOf(await cast.admin(desk.TermsDeskDocument, {}));
      const { nodes } = there(termsVersions);
      expect(nodes.map(({ code }) => code).sort()).toEqual([
        '2018-faq', '2018-faq-r1', '2021-plus', '2022-tc', '2023-tc', '2025-retail',
      ]); // prettier-ignore
      const findings = nodes.flatMap((one) => there(one.findings));
      expect(findings.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    });

    it('shows the clauses of an edition, and those that win in force on a day', async () => {
      const { termsVersion } = dataOf(
        await cast.admin(desk.TermsClausesDocument, { id: edition('2023-tc'), kinds: ['RENEWAL'] }),
      );
      expect(there(termsVersion).clauses.nodes.length).toBeGreaterThan(0);
      const { termsInForce } = dataOf(
        await cast.admin(desk.TermsOnDayDocument, {
          selector: { productCode: 'mini-3', planMonths: 12, regionCode: 'PL' },
          on: '2022-06-01',
        }),
      );
      expect(termsInForce).toMatchObject({ code: '2022-tc' });
      const kinds = there(termsInForce).clausesFor.map(({ kind }) => kind);
      expect(kinds).toContain('QUOTA');
    });

    it('shows what changes from one edition to the next (C-01, C-03)', async () => {
      const { termsDiff } = dataOf(
        await cast.admin(desk.ReviewTermsChangeDocument, {
          from: edition('2022-tc'),
          to: edition('2023-tc'),
        }),
      );
      const renewal = there(termsDiff).changes.filter(({ kind }) => kind === 'RENEWAL');
      expect(renewal.length).toBeGreaterThan(0);
    });
  });

  describe('as a customer', () => {
    it('finds the plans for a product in a region, with offers and fees', async () => {
      const { product } = dataOf(
        await cast.customer(portal.ShopPlansDocument, {
          productCode: 'rs-4-mini',
          regionCode: 'LT',
        }),
      );
      expect(there(product).planSkus).toHaveLength(2);
      expect(there(there(product).planSkus[0])).toMatchObject({
        termMonths: 12,
        feeSchedule: { isIndicative: true },
        offers: { nodes: [{ sellerName: 'shopro.lt', stock: null }] },
      });
    });

    it('reads the terms of a plan, and compares two editions for a product (R-QTA-02, R-QTA-05)', async () => {
      const { termsVersion } = dataOf(
        await cast.customer(portal.ReadTermsDocument, {
          code: '2022-tc',
          productCode: 'mini-se',
          planMonths: 24,
          locale: 'en',
        }),
      );
      const [quota] = there(termsVersion).clausesFor.filter(({ ruleId }) => ruleId === 'R-QTA-02');
      expect(there(quota)).toMatchObject({ content: { count: 3, flyawayCount: 2 } });
      const { termsDiff } = dataOf(
        await cast.customer(portal.CompareTermsDocument, {
          from: edition('2022-tc'),
          to: edition('2023-tc'),
          productCode: 'mini-se',
        }),
      );
      expect(termsDiff).toMatchObject({ from: { code: '2022-tc' }, to: { code: '2023-tc' } });
    });
  });

  /** Changes the price of the shop in Lithuania as no command of its own can. */
  const changeOffer = async (change: string, value: unknown): Promise<void> => {
    const db = new Client({ connectionString: graph.databaseUrl });
    await db.connect();
    await db.query(`UPDATE catalog.plan_offer SET ${change} = $1 WHERE seller_name = 'shopro.lt'`, [
      value,
    ]);
    await db.end();
  };

  describe('as a partner', () => {
    const asSeller = (partnerId: string | null) => changeOffer('partner_id', partnerId);

    it('finds what can be sold in a region', async () => {
      const { planSkus } = dataOf(
        await cast.partner(shop.PartnerShelfDocument, { regionCode: 'LT' }),
      );
      expect(there(planSkus).nodes).toContainEqual(
        expect.objectContaining({ ean: '6937224103313', isOnSale: true }),
      );
    });

    it('sees its own prices and no other partner’s (R-SKU-05)', async () => {
      await asSeller('prt_demo');
      const pricesOf = async (ask: Cast['partner']) => {
        const { partnerAccount } = dataOf(await ask(shop.PartnerPricesDocument, {}));
        return there(there(partnerAccount).offers).nodes;
      };
      expect(await pricesOf(cast.partner)).toMatchObject([
        { planSku: { ean: '6937224103313' }, price: { amount: '58.99', currency: 'EUR' } },
      ]);
      expect(await pricesOf(cast.otherPartner)).toEqual([]);
      const { planSku } = dataOf(await cast.admin(desk.PlanDeskDocument, { id: plan }));
      expect(there(planSku).offers.nodes).toMatchObject([{ partner: { id: 'prt_demo' } }]);
      await asSeller(null);
    });
  });

  it('as an agent finds the clauses that apply to a contract', async () => {
    const { termsVersion } = dataOf(
      await cast.agent(atCenter.ApplicableClausesDocument, {
        termsVersionId: edition('2023-tc'),
        selector: { productCode: 'rs-4-mini', planMonths: 12, regionCode: 'LT' },
      }),
    );
    expect(there(termsVersion).clausesFor.length).toBeGreaterThan(0);
  });

  describe('for reports', () => {
    it('gives gaps, the register and products page by page', async () => {
      const gaps = dataOf(
        await cast.admin(reports.BiDataQualityV1Document, { filter: { kind: 'NO_FEE_TIER' } }),
      ).dataQualityFindings;
      expect(there(gaps).nodes).toHaveLength(Math.min(100, there(gaps).totalCount));
      expect(there(there(gaps).nodes[0])).toMatchObject({ severity: 'ERROR' });
      const register = dataOf(
        await cast.admin(reports.BiRegisterV1Document, { kind: 'ASSUMPTION' }),
      ).registerEntries;
      expect(there(register).nodes.map(({ code }) => code)).toContain('A-08');
      const first = there(dataOf(await cast.admin(reports.BiProductsV1Document, {})).products);
      expect(first.nodes).toHaveLength(58);
      expect(first.pageInfo.hasNextPage).toBe(false);
    });
  });

  unseenDrafts(() => ({ graph, cast, plan, superseded: edition('2023-tc'), changeOffer }));
});
