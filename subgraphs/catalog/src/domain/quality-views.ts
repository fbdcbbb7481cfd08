import { localDayOf } from '@care-graph/kernel/domain/period';
import type { FeeSchedule, FeeTier, PlanSku, Product, Region, TermsVersion } from './catalogue';
import type { TermsClause } from './clause';
import type { ComponentPrice } from './component-price';
import { isOnSale } from './in-force';
import type { PricesOnRecord } from './prices-on-record';
import { winnersFor } from './sale-readiness';

/** All that the check of the catalog looks at, at one instant. */
export interface QualityFacts {
  readonly now: Date;
  readonly products: readonly Product[];
  readonly regions: readonly Region[];
  readonly terms: readonly TermsVersion[];
  readonly clauses: readonly TermsClause[];
  readonly plans: readonly PlanSku[];
  readonly prices: readonly PricesOnRecord[];
  readonly schedules: readonly FeeSchedule[];
  readonly tiers: readonly FeeTier[];
  readonly componentPrices: readonly ComponentPrice[];
}

/** A plan with everything that hangs on it. */
export interface PlanView {
  readonly plan: PlanSku;
  readonly product: Product;
  readonly terms: TermsVersion;
  readonly winners: readonly TermsClause[];
  /** The schedules of its own terms that contracts may pin; those that are drafts too while it is one itself. */
  readonly schedules: readonly FeeSchedule[];
  /** The tiers of these schedules that are for its product. */
  readonly tiers: readonly FeeTier[];
  /** What is on record of its prices, by region. */
  readonly prices: readonly PricesOnRecord[];
  /** True when codes of it are made, sold and activated. */
  readonly isSold: boolean;
  /** The countries in which it is on sale today. */
  readonly onSaleIn: readonly Region[];
}

/** A gap of a plan whose terms are a draft is a gap of that draft. */
export const isOfDraft = ({ terms }: Pick<PlanView, 'terms'>): boolean => terms.status === 'DRAFT';

export const groupedBy = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

/** Regions that consist of others: nobody lives in one of these alone. */
const countriesOf = (regions: readonly Region[]): readonly Region[] => {
  const wider = new Set(regions.map(({ partOfCode }) => partOfCode));
  return regions.filter(({ code }) => !wider.has(code));
};

const placesOf = (plan: PlanSku, terms: TermsVersion, countries: readonly Region[], now: Date) => {
  const isSold = plan.status === 'PUBLISHED';
  const onSaleIn = countries.filter((region) =>
    isOnSale(plan, terms, region, localDayOf(now, region.timeZone)),
  );
  return { isSold, onSaleIn };
};

/** Every plan that was not withdrawn. */
export const planViews = (facts: QualityFacts): readonly PlanView[] => {
  const productOf = new Map(facts.products.map((product) => [product.code, product]));
  const termsOf = new Map(facts.terms.map((terms) => [terms.id, terms]));
  const clausesOf = groupedBy(facts.clauses, ({ termsId }) => termsId);
  const schedulesOf = groupedBy(facts.schedules, ({ termsId }) => termsId);
  const tiersOf = groupedBy(facts.tiers, ({ productCode }) => productCode);
  const pricesOf = groupedBy(facts.prices, ({ planSkuId }) => planSkuId);
  const countries = countriesOf(facts.regions);
  return facts.plans.flatMap((plan) => {
    const product = productOf.get(plan.productCode);
    const terms = termsOf.get(plan.termsId);
    if (!product || !terms || plan.status === 'WITHDRAWN') return [];
    const places = placesOf(plan, terms, countries, facts.now);
    const schedules = (schedulesOf.get(terms.id) ?? []).filter(
      ({ status }) => status === 'PUBLISHED' || (status === 'DRAFT' && !places.isSold),
    );
    const pinnable = new Set(schedules.map(({ id }) => id));
    return [
      {
        plan,
        product,
        terms,
        winners: winnersFor(clausesOf.get(terms.id) ?? [], plan, product),
        schedules,
        tiers: (tiersOf.get(product.code) ?? []).filter(({ scheduleId }) =>
          pinnable.has(scheduleId),
        ),
        prices: pricesOf.get(plan.id) ?? [],
        ...places,
      },
    ];
  });
};
