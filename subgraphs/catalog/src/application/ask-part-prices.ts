import { type ComponentPrice, priceOfPart } from '../domain/component-price';
import type { Lookups } from './lookups';

/** What each part of a product costs under a schedule, in the order of the product's parts; parts without a price are left out. */
export const pricesOfParts = async (
  lookups: Lookups,
  scheduleId: string,
  productCode: string,
): Promise<readonly ComponentPrice[]> => {
  const [product, prices] = await Promise.all([
    lookups.product.load(productCode),
    lookups.componentPricesOf.load(scheduleId),
  ]);
  const parts = product?.parts ?? [];
  return parts.flatMap(
    ({ componentCode }) => priceOfPart(prices, productCode, componentCode) ?? [],
  );
};
