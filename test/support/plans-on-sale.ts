import * as desk from '../generated/admin';
import { accepted, type Cast, dataOf, freshKey } from './journey';
import { planNamed, type PlanName } from './plan-stock';
import { documentOf, ownFile } from './table-imports';
import { there } from './there';

const source = 'Test (no page address)';

/** What each use of one kind costs, or the use of one turn. */
export interface Fee {
  readonly kind: 'replacement' | 'flyaway';
  readonly minor: number;
  readonly turn?: number;
  /** Euros where nothing is said. */
  readonly currency?: string;
  /** Lithuania where nothing is said. */
  readonly region?: string;
}

const load = async (
  cast: Cast,
  table: 'FEES' | 'PLANS' | 'CLAUSES',
  given: { readonly rows: readonly string[]; readonly termsVersionId?: string },
): Promise<void> => {
  const { rows, ...more } = given;
  const input = { table, document: documentOf(table, rows), idempotencyKey: freshKey(), ...more };
  accepted(dataOf(await cast.admin(desk.ImportCatalogDocument, { input })).importCatalog);
};

const draftedFees = `{ feeSchedules(filter: { status: DRAFT }) { nodes { id } } }`;

interface Drafted {
  readonly feeSchedules: { readonly nodes: readonly { readonly id: string }[] };
}

/** Drafts and publishes the fees of a plan; they hold from today on. */
export const publishFees = async (
  cast: Cast,
  { productCode, termMonths, terms }: PlanName,
  fees: readonly Fee[],
): Promise<void> => {
  const rows = fees.map(
    ({ kind, minor, turn = '', currency = 'EUR', region = 'LT' }) =>
      `${productCode},${terms},${termMonths},${region},${currency},${kind},${turn},${minor},${source}`,
  );
  await load(cast, 'FEES', { rows });
  const { feeSchedules } = dataOf(await cast.admin<Drafted, object>(draftedFees));
  const ids = feeSchedules.nodes.map(({ id }) => id);
  for (const feeScheduleId of [there(ids[0]), ...ids.slice(1)]) {
    const input = { feeScheduleId };
    accepted(
      dataOf(await cast.admin(desk.PublishFeeScheduleDocument, { input })).publishFeeSchedule,
    );
  }
};

/** Puts a drafted plan on sale, by what an administrator does for it; gives its id. */
export const putOnSale = async (
  cast: Cast,
  plan: PlanName,
  fees: readonly Fee[],
): Promise<string> => {
  await publishFees(cast, plan, fees);
  const planSkuId = await planNamed(cast, plan);
  accepted(
    dataOf(await cast.admin(desk.PublishPlanSkuDocument, { input: { planSkuId } })).publishPlanSku,
  );
  return planSkuId;
};

/** Terms like those of an edition on record, but for the figures that no source tells. */
interface MadeUpTerms {
  readonly code: string;
  readonly like: string;
  readonly generation: 'TWO_TIER_2022' | 'RENEWABLE_2023';
  readonly validFrom: string;
  /** The row of a clause as it is to be; as it is where it is given back. */
  readonly change: (row: string) => string;
}

/** Drafts them, by what an administrator does for it; gives their id. */
export const draftTermsLike = async (
  cast: Cast,
  { like, change, ...edition }: MadeUpTerms,
): Promise<string> => {
  const { termsVersions } = dataOf(await cast.admin(desk.TermsDeskDocument, {}));
  const supersedesId = there(there(termsVersions).nodes.find(({ code }) => code === like)).id;
  const obligor = 'SZ DJI Technology Co., Ltd.';
  const drafted = { ...edition, supersedesId, obligor, sourceDocument: 'made-up.pdf' };
  const { draftTermsVersion } = dataOf(
    await cast.admin(desk.DraftTermsVersionDocument, { input: drafted }),
  );
  const { id: termsVersionId } = there(accepted(draftTermsVersion).termsVersion);
  const rows = (await ownFile('clauses.csv'))
    .split('\r\n')
    .filter((row) => row.startsWith(`${like},`))
    .map((row) => change(row.slice(like.length + 1)));
  await load(cast, 'CLAUSES', { rows, termsVersionId });
  return termsVersionId;
};

/** Drafts and publishes them. */
export const publishTermsLike = async (cast: Cast, terms: MadeUpTerms): Promise<void> => {
  const termsVersionId = await draftTermsLike(cast, terms);
  accepted(
    dataOf(await cast.admin(desk.PublishTermsVersionDocument, { input: { termsVersionId } }))
      .publishTermsVersion,
  );
};

/** Drafts a plan with the counts of its terms, which a row names as `replacements,flyaways,discounts,maintenance`. */
export const draftPlan = (
  cast: Cast,
  { productCode, termMonths, terms }: PlanName,
  counts: string,
): Promise<void> =>
  load(cast, 'PLANS', {
    rows: [`${productCode},${termMonths},${terms},${counts},,,${source}`],
  });
