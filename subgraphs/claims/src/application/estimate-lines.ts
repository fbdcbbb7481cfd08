import { badInput } from '@care-graph/kernel/domain/fault';
import { moneyFrom } from '@care-graph/kernel/domain/money';
import type { EstimatedLine } from '../domain/assessment';

/** One line of an estimate, as it is handed in. */
export interface EstimateLineCommand {
  readonly kind: string;
  readonly text: string;
  readonly componentCode?: string | null;
  readonly amount: { readonly amount: string; readonly currency: string };
}

/** A line of an estimate that can be read; anything else is the caller's mistake. */
export const estimatedLine = (line: EstimateLineCommand, index: number): EstimatedLine => {
  const path = ['input', 'estimate', String(index)] as const;
  const { kind, text, componentCode = null } = line;
  if (kind !== 'REPAIR_LABOR' && kind !== 'REPAIR_PARTS') {
    throw badInput('An estimate has lines of REPAIR_LABOR and REPAIR_PARTS only.', ...path, 'kind');
  }
  const amount = moneyFrom(line.amount.amount, line.amount.currency);
  if (!amount || amount.minor <= 0n) {
    throw badInput(
      'The amount is more than 0, with no more decimals than its currency has.',
      ...path,
      'amount',
      'amount',
    );
  }
  return { kind, text, componentCode, amount };
};
