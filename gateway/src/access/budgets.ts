import type { Budget } from './caller';

/** What callers without a key of their own may ask for; a key carries its own budget. */
export interface Budgets {
  /** Of each address from which nobody signs in. */
  readonly anonymous: Budget;
  /** Of each person who is signed in. */
  readonly person: Budget;
}

export const defaultBudgets: Budgets = {
  anonymous: { requestsPerSecond: 20, costPerMinute: 60_000, concurrentRequests: 10 },
  person: { requestsPerSecond: 20, costPerMinute: 120_000, concurrentRequests: 10 },
};
