import * as desk from '../generated/admin';
import * as reports from '../generated/bi';
import * as shop from '../generated/partner';
import type { TestGraph } from '../support/graph';
import { accepted, type Cast, dataOf } from '../support/journey';
import { documentOf, offerRow } from '../support/table-imports';
import { there } from '../support/there';

interface DraftStage {
  readonly graph: Pick<TestGraph, 'anonymously'>;
  readonly cast: Cast;
  /** The plan whose offer states an exclusion. */
  readonly plan: string;
  /** The edition that a draft takes the place of. */
  readonly superseded: string;
  /** Writes a value into a column of that offer. */
  changeOffer(change: string, value: unknown): Promise<void>;
}

/** Drafts an edition of terms by commands, with a plan and a price, and asks for it as everybody. */
export const unseenDrafts = (stage: () => DraftStage): void => {
  describe('what is still a draft', () => {
    const draftCode = '2023-tc.2';
    const ean = '4006381333931';
    let draftPlan: string;
    let draftClause: string;

    const load = async (table: 'PLANS' | 'OFFERS', row: string): Promise<void> => {
      const input = { table, document: documentOf(table, [row]), idempotencyKey: `draft ${table}` };
      accepted(
        dataOf(await stage().cast.admin(desk.ImportCatalogDocument, { input })).importCatalog,
      );
    };

    const plansText = `query ($id: ID, $ean: String) {
      byId: planSku(id: $id) { id } byEan: planSku(ean: $ean) { id }
      planSkus(filter: { productCode: "rs-4-mini", status: DRAFT }) { nodes { id } } }`;

    /** The plan as each question finds it. */
    const plansSeenBy = async (ask: Cast['admin']): Promise<unknown> =>
      dataOf(await ask<unknown, object>(plansText, { id: draftPlan, ean }));

    const exclusionsText = `query ($id: ID) { planSku(id: $id) {
      offers { nodes { exclusions { id } } } } }`;

    const gapsOf = async (ask: Cast['admin']) => {
      const { dataQualityFindings } = dataOf(
        await ask(reports.BiDataQualityV1Document, { filter: { productCode: 'rs-4-mini' } }),
      );
      return there(dataQualityFindings).nodes.flatMap(({ planSku }) => planSku?.id ?? []);
    };

    beforeAll(async () => {
      const { draftTermsVersion } = dataOf(
        await stage().cast.admin(desk.DraftTermsVersionDocument, {
          input: {
            code: draftCode,
            generation: 'RENEWABLE_2023',
            supersedesId: stage().superseded,
            validFrom: '2026-05-01',
            obligor: 'SZ DJI Technology Co., Ltd.',
            sourceDocument: 'terms-2026.pdf',
          },
        }),
      );
      const { id } = there(accepted(draftTermsVersion).termsVersion);
      const { termsVersion } = dataOf(
        await stage().cast.admin(desk.TermsClausesDocument, { id, kinds: ['RENEWAL'] }),
      );
      draftClause = there(there(termsVersion).clauses.nodes[0]).id;
      const planRow = `rs-4-mini,12,${draftCode},2,0,0,0,annual_up_to_36m,36,,${ean},Test (no page address)`;
      await load('PLANS', planRow);
      await load(
        'OFFERS',
        offerRow({ terms: draftCode, partner: 'prt_demo', seller: 'demo shop' }),
      );
      const planText = 'query ($ean: String) { planSku(ean: $ean) { id } }';
      const found = dataOf(
        await stage().cast.admin<{ planSku: { id: string } | null }, object>(planText, { ean }),
      );
      draftPlan = there(found.planSku).id;
    });

    const strangers = () => [
      stage().cast.customer,
      stage().cast.partner,
      stage().cast.agent,
      stage().graph.anonymously,
    ];

    it('is there for an administrator, its plans by id, by EAN and in the list', async () => {
      const seen = { byId: { id: draftPlan }, byEan: { id: draftPlan } };
      expect(await plansSeenBy(stage().cast.admin)).toEqual({
        ...seen,
        planSkus: { nodes: [{ id: draftPlan }] },
      });
    });

    it('is not there for anybody else, and neither are its plans', async () => {
      for (const ask of strangers())
        expect(await plansSeenBy(ask)).toEqual({
          byId: null,
          byEan: null,
          planSkus: { nodes: [] },
        });
    });

    it('shows its clauses to nobody else through an offer', async () => {
      await stage().changeOffer('exclusion_ids', [draftClause]);
      const stated = async (ask: Cast['admin']) =>
        dataOf(await ask<unknown, object>(exclusionsText, { id: stage().plan }));
      const offering = (...exclusions: readonly object[]) => ({
        planSku: { offers: { nodes: [{ exclusions }] } },
      });
      expect(await stated(stage().cast.admin)).toEqual(offering({ id: draftClause }));
      for (const ask of [stage().cast.customer, stage().cast.agent, stage().graph.anonymously])
        expect(await stated(ask)).toEqual(offering());
      await stage().changeOffer('exclusion_ids', []);
    });

    it('leaves a partner with its prices of the other plans', async () => {
      const { partnerAccount } = dataOf(await stage().cast.partner(shop.PartnerPricesDocument, {}));
      expect(there(there(partnerAccount).offers).nodes).toEqual([]);
    });

    it('has findings for an administrator', async () => {
      expect(await gapsOf(stage().cast.admin)).toContain(draftPlan);
    });
  });
};
