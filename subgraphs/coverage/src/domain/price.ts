import { badInput } from '@care-graph/kernel/domain/fault';
import { type Money, moneyFrom } from '@care-graph/kernel/domain/money';

/** A price as it is handed in, read into minor units. */
export const priceOf = (
  price: { readonly amount: string; readonly currency: string } | null | undefined,
): Money | null => {
  if (!price) return null;
  const money = moneyFrom(price.amount, price.currency);
  if (!money || money.minor < 0n) {
    throw badInput(
      'amount has to be zero or more, with no more decimals than the currency has.',
      'input',
      'price',
      'amount',
    );
  }
  return money;
};
