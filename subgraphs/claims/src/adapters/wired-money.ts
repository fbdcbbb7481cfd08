import { type Money, moneyFrom } from '@care-graph/kernel/domain/money';

/** An amount as the other parts tell it. */
export interface WiredMoney {
  readonly amount: string;
  readonly currency: string;
}

export const moneyOf = ({ amount, currency }: WiredMoney): Money => {
  const money = moneyFrom(amount, currency);
  if (!money) throw new Error(`Another part gave an amount that cannot be: ${amount} ${currency}.`);
  return money;
};
