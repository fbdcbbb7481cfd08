import { isPromised, type Payment } from './payment';
import type { FeeQuote } from './quote';

interface Money {
  readonly quotes: readonly Pick<FeeQuote, 'id' | 'purpose'>[];
  readonly payments: readonly Payment[];
}

/** Tells a payment for what a border costs from one for what the claim gives. */
export const paysForBorder = ({ quotes }: Pick<Money, 'quotes'>) => {
  const ids = quotes.filter(({ purpose }) => purpose === 'SHIPPING').map(({ id }) => id);
  return ({ quoteId }: Pick<Payment, 'quoteId'>): boolean => ids.includes(quoteId);
};

/** True once money was promised for what the claim gives; what a border costs is paid beside it, and begins nothing (rule book §2.5). */
export const isServicePromised = (money: Money): boolean => {
  const isBeside = paysForBorder(money);
  return money.payments.some((payment) => isPromised(payment) && !isBeside(payment));
};
