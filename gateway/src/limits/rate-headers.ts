import type { Budget } from '../access/caller';
import type { Allowance, LimitName } from './limiter';

/** A caller's limits as `RateLimit-Policy` writes them (draft-ietf-httpapi-ratelimit-headers-11). */
const policyOf = (budget: Budget): string =>
  [
    `"requests";q=${budget.requestsPerSecond};w=1`,
    `"concurrency";q=${budget.concurrentRequests};qu="concurrent-requests"`,
    // The draft knows no unit for this; a parameter with a prefix is a remark.
    `"cost";q=${budget.costPerMinute};w=60;care-unit="points"`,
  ].join(', ');

/** Budgets that are the same object each time have the same words. */
const policies = new WeakMap<Budget, string>();

export const policyHeader = (budget: Budget): string => {
  const policy = policies.get(budget) ?? policyOf(budget);
  policies.set(budget, policy);
  return policy;
};

/** What is left of them as `RateLimit` writes it. */
export const limitHeader = (allowances: Readonly<Partial<Record<LimitName, Allowance>>>): string =>
  Object.entries(allowances)
    .map(([name, { remaining, resetSeconds }]) =>
      [`"${name}"`, `r=${remaining}`, ...(resetSeconds ? [`t=${resetSeconds}`] : [])].join(';'),
    )
    .join(', ');
