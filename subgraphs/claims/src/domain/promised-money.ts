import { isPromised, type Payment } from './payment';
import type { FeeQuote } from './quote';

interface Money {
  readonly quotes: readonly Pick<FeeQuote, 'id' | 'purpose'>[];
  readonly payments: readonly Payment[];
}

/** True once money was promised for what the claim gives; what a border costs is paid beside it, and begins nothing (rule book §2.5). */
export const isServicePromised = ({ quotes, payments }: Money): boolean => {
  const beside = quotes.filter(({ purpose }) => purpose === 'SHIPPING').map(({ id }) => id);
  return payments.some((payment) => isPromised(payment) && !beside.includes(payment.quoteId));
};
