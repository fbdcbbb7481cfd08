import { moneyFrom } from '@care-graph/kernel/domain/money';
import type { ActivationChannel, ProductKind } from '@care-graph/kernel/domain/vocabulary';
import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type { ShelfPlan } from '../../domain/programme';
import { GraphEndTermsDesk } from '../end-terms-desk';
import { GraphTermsDesk } from '../terms-desk';

interface ShelfSku {
  readonly id: string;
  readonly termMonths: number;
  readonly product: { readonly code: string; readonly kind: ProductKind };
  readonly termsVersion: {
    readonly id: string;
    readonly code: string;
    readonly generation: string;
    readonly validFrom: string;
    readonly validTo: string | null;
  } | null;
  readonly offers: {
    readonly nodes: readonly {
      readonly price: { readonly amount: string; readonly currency: string };
    }[];
  };
}

interface ShelfPage {
  readonly planSkus: {
    readonly nodes: readonly ShelfSku[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const skusDocument = `query ProgrammeShelf($after: String) {
  planSkus(filter: { status: PUBLISHED }, first: 100, after: $after) {
    nodes { id termMonths product { code kind } termsVersion { id code generation validFrom validTo }
      offers(first: 1) { nodes { price { amount currency } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const regionsDocument = 'query ProgrammeRegions { regions { code termsGenerations } }';

/** In so many regions each plan is sold: together they are all regions. */
const regionsOfPlan = 5;

interface ShelfRegion {
  readonly code: string;
  /** The generations of terms under which plans were sold there. */
  readonly termsGenerations: readonly string[];
}

const dayLength = 86_400_000;

const publishedSkus = async (catalog: GraphClient): Promise<readonly ShelfSku[]> => {
  const found: ShelfSku[] = [];
  for (let after: string | null = null; ;) {
    const { planSkus }: ShelfPage = await catalog.ask<ShelfPage>(skusDocument, { after });
    found.push(...planSkus.nodes);
    if (!planSkus.pageInfo.hasNextPage) return found;
    after = planSkus.pageInfo.endCursor;
  }
};

const priceOf = ({ offers }: ShelfSku) => {
  const [offer] = offers.nodes;
  return offer ? (moneyFrom(offer.price.amount, offer.price.currency) ?? null) : null;
};

interface Desks {
  readonly terms: GraphTermsDesk;
  readonly endTerms: GraphEndTermsDesk;
}

/** A plan as its region's shelf has it; undefined where its fees are not known. */
const shelfPlanOf = async (
  { terms, endTerms }: Desks,
  sku: ShelfSku,
  regionCode: string,
): Promise<ShelfPlan | undefined> => {
  const { termsVersion } = sku;
  const planBy = (channel: ActivationChannel) => terms.planFor({ skuId: sku.id, regionCode, channel });
  const [plan, bundled] = await Promise.all([planBy('CODE'), planBy('BUNDLED')]);
  if (!termsVersion || plan?.feeScheduleId === undefined) return undefined;
  const said = await endTerms.endTermsOf({
    termsVersionId: termsVersion.id, termsCode: termsVersion.code, productCode: plan.productCode,
    termMonths: plan.termMonths, regionCode, channel: 'CODE',
  }); // prettier-ignore
  const { validFrom, validTo } = termsVersion;
  return {
    plan, bundled: bundled?.bundleDelay ? bundled : undefined, regionCode, endTerms: said, kind: sku.product.kind,
    soldFrom: new Date(Date.parse(validFrom) + dayLength), price: priceOf(sku),
    soldUntil: validTo === null ? null : new Date(Date.parse(validTo) - dayLength),
  }; // prettier-ignore
}; // prettier-ignore

/** Some of the regions in which a plan was sold, others for each plan. */
const regionsOf = (
  { termsVersion }: ShelfSku,
  place: number,
  regions: readonly ShelfRegion[],
): readonly string[] => {
  const generation = termsVersion?.generation ?? '';
  const sold = regions.filter(({ termsGenerations }) => termsGenerations.includes(generation));
  const from = sold.length === 0 ? 0 : (place * regionsOfPlan) % sold.length;
  return [...sold.slice(from), ...sold.slice(0, from)]
    .slice(0, regionsOfPlan)
    .map(({ code }) => code);
};

/** Every published plan with what holds for it in some regions, all of which have plans; asked of the catalog. */
export const programmeShelf = async (catalog: GraphClient): Promise<readonly ShelfPlan[]> => {
  const desks = { terms: new GraphTermsDesk(catalog), endTerms: new GraphEndTermsDesk(catalog) };
  const skus = await publishedSkus(catalog);
  const { regions } = await catalog.ask<{ regions: readonly (ShelfRegion | null)[] }>(
    regionsDocument,
    {},
  );
  const known = regions.filter((region) => region !== null);
  const found: ShelfPlan[] = [];
  for (const [place, sku] of skus.entries()) {
    const codes = regionsOf(sku, place, known);
    const plans = await Promise.all(codes.map((code) => shelfPlanOf(desks, sku, code)));
    found.push(...plans.filter((plan) => plan !== undefined));
  }
  return found;
};
