import { dataOf } from '../support/journey';
import { documentOf, offerRow } from '../support/table-imports';
import { there } from '../support/there';
import { answered, type Refusable } from './command';
import { notFound, type RefusedCommand } from './refused-command';
import type { World } from './world';

interface OnRecord {
  readonly planSku: { readonly feeSchedule: { readonly id: string } | null } | null;
  readonly termsVersion: { readonly id: string } | null;
  readonly planSkus: { readonly nodes: readonly { readonly id: string }[] };
}

/** What binds, and a plan that is a draft because no fee of its own generation is known. */
const onRecord = `query ($planId: ID!) {
  planSku(id: $planId) { feeSchedule(regionCode: "LT") { id } }
  termsVersion(code: "2023-tc") { id }
  planSkus(filter: { productCode: "rs-3", status: DRAFT }) { nodes { id } }
}`;

/** What is published, by the fields in which commands name it, and the draft. */
export const idsOf = async ({ admin, planSkuId }: World) => {
  const { planSku, termsVersion, planSkus } = dataOf(
    await admin<OnRecord, object>(onRecord, { planId: planSkuId }),
  );
  return {
    planSkuId,
    feeScheduleId: there(planSku?.feeSchedule).id,
    termsVersionId: there(termsVersion).id,
    draftPlan: there(planSkus.nodes[0]).id,
  };
};

type Ids = Awaited<ReturnType<typeof idsOf>>;

const sent =
  (name: string, inputOf: (ids: Ids) => object) =>
  async (world: World): Promise<Refusable> =>
    answered(world.admin, name, inputOf(await idsOf(world)));

/** An edition that nothing speaks against but its code. */
export const draft = {
  generation: 'RENEWABLE_2023',
  validFrom: '2026-07-01',
  obligor: 'Obligor',
  sourceDocument: 'terms.pdf',
};

const noDraft = (field: string) => ({ code: 'NOT_DRAFT', field: [field], rules: [] });

export const refusedPublishing: readonly RefusedCommand[] = [
  {
    title:
      'drafting terms under a code that is taken, after terms that are none, both said at once',
    send: sent('draftTermsVersion', () => ({
      ...draft,
      code: '2023-tc',
      supersedesId: 'trm_none',
    })),
    refusals: [
      { code: 'CODE_TAKEN', field: ['code'], rules: [] },
      { code: 'SUPERSEDED_NOT_FOUND', field: ['supersedesId'], rules: [] },
    ],
  },
  {
    title: 'publishing terms that are none',
    send: sent('publishTermsVersion', () => ({ termsVersionId: 'trm_none' })),
    refusals: [notFound('termsVersionId')],
  },
  {
    title: 'publishing terms that are published',
    send: sent('publishTermsVersion', ({ termsVersionId }) => ({ termsVersionId })),
    refusals: [noDraft('termsVersionId')],
  },
  {
    title: 'retiring terms that are none',
    send: sent('retireTermsVersion', () => ({ termsVersionId: 'trm_none', validTo: '2026-12-31' })),
    refusals: [notFound('termsVersionId')],
  },
  {
    title: 'publishing fees that are none',
    send: sent('publishFeeSchedule', () => ({ feeScheduleId: 'fee_none' })),
    refusals: [notFound('feeScheduleId')],
  },
  {
    title: 'publishing fees that are published',
    send: sent('publishFeeSchedule', ({ feeScheduleId }) => ({ feeScheduleId })),
    refusals: [noDraft('feeScheduleId')],
  },
  {
    title: 'putting a plan on sale that is none',
    send: sent('publishPlanSku', () => ({ planSkuId: 'sku_none' })),
    refusals: [notFound('planSkuId')],
  },
  {
    title: 'putting a plan on sale that is on sale',
    send: sent('publishPlanSku', ({ planSkuId }) => ({ planSkuId })),
    refusals: [noDraft('planSkuId')],
  },
  {
    title: 'R-FEE-01: putting a plan on sale whose uses have no fee',
    send: sent('publishPlanSku', ({ draftPlan }) => ({ planSkuId: draftPlan })),
    refusals: [{ code: 'NO_FEE', field: ['planSkuId'], rules: ['R-PRG-02', 'R-FEE-01'] }],
  },
  {
    title: 'withdrawing a plan that is a draft',
    send: sent('withdrawPlanSku', ({ draftPlan }) => ({ planSkuId: draftPlan })),
    refusals: [{ code: 'NOT_ON_SALE', field: ['planSkuId'], rules: [] }],
  },
  {
    title: 'importing prices with a mistake in each row, all said at once, and a row without one',
    send: sent('importCatalog', () => ({
      table: 'OFFERS',
      document: documentOf('OFFERS', [
        offerRow(),
        offerRow({ product: 'none' }),
        offerRow({ price: '-1', seller: 'b' }),
      ]),
      idempotencyKey: 'refused-import',
    })),
    refusals: [
      { code: 'REFERENCE_UNKNOWN', field: ['document'], rules: [] },
      { code: 'ROW_INVALID', field: ['document'], rules: [] },
    ],
  },
  {
    title: 'importing clauses into terms that are published',
    send: sent('importCatalog', ({ termsVersionId }) => ({
      table: 'CLAUSES',
      document: documentOf('CLAUSES', []),
      termsVersionId,
      idempotencyKey: 'import-into-published',
    })),
    refusals: [{ code: 'TERMS_NOT_DRAFT', field: ['termsVersionId'], rules: [] }],
  },
];
