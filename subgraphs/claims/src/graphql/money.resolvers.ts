import { ClaimGoodwill, GoodwillFields, GoodwillQueries } from './goodwill.resolver';
import { RefundFields, RefundQueries } from './refund.resolver';

/** What is told of money that goes back, and of kindnesses. */
export const moneyResolvers = (): readonly object[] => [
  new RefundFields(),
  new RefundQueries(),
  new GoodwillFields(),
  new ClaimGoodwill(),
  new GoodwillQueries(),
];
