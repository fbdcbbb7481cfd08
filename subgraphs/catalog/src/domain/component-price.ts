import type { Money } from '@care-graph/kernel/domain/money';
import type { DataSource } from './catalogue';

/** What one missing part costs under a fee schedule. */
export interface ComponentPrice {
  readonly id: string;
  readonly scheduleId: string;
  readonly componentCode: string;
  /** The only product that the amount is for; null for any. */
  readonly productCode: string | null;
  readonly price: Money;
  readonly source: DataSource;
}

/** The price of one part of a product under one schedule: its very own where there is one. */
export const priceOfPart = (
  prices: readonly ComponentPrice[],
  productCode: string,
  componentCode: string,
): ComponentPrice | undefined => {
  const fitting = prices.filter(
    (price) =>
      price.componentCode === componentCode &&
      (price.productCode === null || price.productCode === productCode),
  );
  return fitting.find((price) => price.productCode !== null) ?? fitting[0];
};
