import { badInput } from '@care-graph/kernel/domain/fault';
import type { EstimatedLine } from '../domain/assessment';
import { priceFrom, priceWords, requireReadableLines } from './priced-lines';

/** One line of an estimate, as it is handed in. */
export interface EstimateLineCommand {
  readonly kind: string;
  readonly text: string;
  readonly componentCode?: string | null;
  readonly amount: { readonly amount: string; readonly currency: string };
}

const estimatedLine = (line: EstimateLineCommand, index: number): EstimatedLine => {
  const path = ['input', 'estimate', String(index)] as const;
  const { kind, text, componentCode = null } = line;
  if (kind !== 'REPAIR_LABOR' && kind !== 'REPAIR_PARTS') {
    throw badInput('An estimate has lines of REPAIR_LABOR and REPAIR_PARTS only.', ...path, 'kind');
  }
  const amount = priceFrom(line.amount);
  if (!amount) throw badInput(priceWords, ...path, 'amount', 'amount');
  return { kind, text, componentCode, amount };
};

/** An estimate that can be read; anything else is the caller's mistake. */
export const estimatedLines = (lines: readonly EstimateLineCommand[]): readonly EstimatedLine[] => {
  requireReadableLines(lines, 'estimate');
  return lines.map(estimatedLine);
};
