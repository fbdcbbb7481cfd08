import type { Clock } from '@care-graph/kernel/domain/clock';
import type { TermsVersion } from '../domain/catalogue';
import { publishedOf } from '../domain/in-force';
import { today } from '../domain/today';
import { named, productTermsInForce, type TermsSelectorQuestion } from './ask-terms';
import type { Lookups } from './lookups';

/**
 * The newest terms in force on a day that a published plan for the product and length pins, and under which
 * the region sells, where one is asked about; today is the day that it is there. Nothing without a product.
 */
export const termsInForceFor = async (
  lookups: Lookups,
  { productCode, planMonths, regionCode }: TermsSelectorQuestion,
  day: string | null,
  clock: Clock,
): Promise<TermsVersion | null> => {
  const [product, region] = await Promise.all([
    named(productCode, (code) => lookups.product.load(code), 'productCode'),
    named(regionCode, (code) => lookups.region.load(code), 'regionCode'),
  ]);
  if (!product) return null;
  const plans = publishedOf(await lookups.plansOf.load(product.code)).filter(
    ({ termMonths }) => (planMonths ?? termMonths) === termMonths,
  );
  const on = day ?? today(clock, region?.timeZone);
  return (await productTermsInForce(lookups, plans, { day: on, region })) ?? null;
};
