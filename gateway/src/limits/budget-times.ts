import type { BudgetTimes } from './budget-store';
import type { Limits } from './limits';

type Execution = Pick<Limits, 'executionMs'>;

/** A request that has not ended by then, sent or read too slowly, is cut off. */
export const cutOffMs = ({ executionMs }: Execution): number => 3 * executionMs;

/** A slot outlives what it is held for: an operation that was begun just before its request was cut off. */
export const budgetTimes = (limits: Execution): BudgetTimes => ({
  requestWindowMs: 1000,
  costWindowMs: 60_000,
  slotMs: cutOffMs(limits) + limits.executionMs + 1000,
});
