import * as desk from '../generated/admin';
import * as shop from '../generated/partner';
import { accepted, type Cast, dataOf, eventually, freshKey } from './journey';
import { there } from './there';

/** What a plan is found by. */
export interface PlanName {
  readonly productCode: string;
  readonly termMonths: number;
  readonly terms: string;
}

const plansText = `query Plans($productCode: String!, $termMonths: Int!) {
  sold: planSkus(filter: { productCode: $productCode, termMonths: $termMonths }) { ...Plans }
  drafted: planSkus(filter: { productCode: $productCode, termMonths: $termMonths, status: DRAFT }) { ...Plans }
}
fragment Plans on PlanSkuConnection { nodes { id termsVersion { code } } }`;

interface Plans {
  readonly nodes: readonly {
    readonly id: string;
    readonly termsVersion: { readonly code: string } | null;
  }[];
}

/** The id of a plan of the catalogue, one that is no more than a draft among them. */
export const planNamed = async ({ admin }: Cast, { terms, ...name }: PlanName): Promise<string> => {
  const { sold, drafted } = dataOf(
    await admin<Record<'sold' | 'drafted', Plans>, object>(plansText, name),
  );
  const plans = [...sold.nodes, ...drafted.nodes];
  return there(plans.find(({ termsVersion }) => termsVersion?.code === terms)).id;
};

interface JobFound {
  readonly job: { readonly status: string } | null;
}

const jobText = 'query Made($id: ID!) { job(id: $id) { status } }';

/** Has codes of a plan made, for Lithuania where nothing else is said, and gives them to the partner. */
export const stockOf = async (
  cast: Cast,
  planSkuId: string,
  count: number,
  change: { readonly deliveryForm?: 'CARD'; readonly regionCode?: string } = {},
): Promise<void> => {
  const form = { regionCode: 'LT', deliveryForm: 'E_CODE', ...change } as const;
  const wanted = { planSkuId, ...form, size: count, idempotencyKey: freshKey() };
  const { generateCodes } = dataOf(await cast.admin(desk.GenerateCodesDocument, { input: wanted }));
  const { id: batchId, job } = there(accepted(generateCodes).batch);
  // They are made in the background.
  const made = async () => dataOf(await cast.admin<JobFound, object>(jobText, { id: job.id }));
  await eventually(made, (found) => found.job?.status === 'SUCCEEDED');
  const input = { batchId, partnerId: 'prt_demo', count, idempotencyKey: freshKey() };
  accepted(dataOf(await cast.admin(desk.AllocateCodesDocument, { input })).allocateCodes);
};

/** A code of the partner's stock, sold for a price in euros; gives its secret. */
export const codeOf = async (
  { partner }: Cast,
  planSkuId: string,
  saleReference: string,
  amount = '58.99',
): Promise<string> => {
  const input = { saleReference, planSkuId, price: { amount, currency: 'EUR' } };
  const { sellCode } = dataOf(await partner(shop.SellCodeDocument, { input }));
  return there(accepted(sellCode).secret);
};
