import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';

/** Where the lines stand in the input, and what they are held against. */
interface Priced {
  readonly list: string;
  readonly lines: readonly { readonly amount: Money }[];
  /** That of the contract's fees; undefined where they are not known. */
  readonly currency: string | undefined;
}

/** What a customer pays under a contract is in the currency of its fees (C-10); where those are not known, in one. */
export const currencyMixed = (
  { list, lines, currency }: Priced,
  basis: readonly DecisionBasis[],
): Refusal<'CURRENCY_MIXED'> | undefined => {
  const asked = currency ?? lines[0]?.amount.currency;
  const wrong = lines.findIndex(({ amount }) => amount.currency !== asked);
  if (wrong < 0) return undefined;
  const field = [list, String(wrong), 'amount', 'currency'];
  return saying(refusal('CURRENCY_MIXED' as const, field, basis), `${asked}`);
};
