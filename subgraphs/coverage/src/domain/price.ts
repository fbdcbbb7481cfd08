import { badInput } from '@care-graph/kernel/domain/fault';
import { isKnownCurrency, type Money, moneyFrom } from '@care-graph/kernel/domain/money';

/** A price as it is handed in, read into minor units. */
export const priceOf = (
  price: { readonly amount: string; readonly currency: string } | null | undefined,
): Money | null => {
  if (!price) return null;
  if (!isKnownCurrency(price.currency)) {
    const said = 'currency has to be that of a country of the programme by ISO 4217, such as EUR.';
    throw badInput(said, 'input', 'price', 'currency');
  }
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
