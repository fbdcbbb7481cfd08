import { oncePer } from '@care-graph/kernel/runtime/once-per';
import type { Budget } from '../access/caller';
import type { Admission, Allowance, LimitName } from './limiter';

/** A caller's limits as `RateLimit-Policy` writes them (draft-ietf-httpapi-ratelimit-headers-11). */
const policyOf = (budget: Budget): string =>
  [
    `"requests";q=${budget.requestsPerSecond};w=1`,
    `"concurrency";q=${budget.concurrentRequests};qu="concurrent-requests"`,
    // The draft knows no unit for this; a parameter with a prefix is a remark.
    `"cost";q=${budget.costPerMinute};w=60;care-unit="points"`,
  ].join(', ');

/** Budgets that are the same object each time have the same words. */
export const policyHeader = oncePer(policyOf);

const itemOf = (name: LimitName, { remaining, resetSeconds }: Allowance): string =>
  resetSeconds ? `"${name}";r=${remaining};t=${resetSeconds}` : `"${name}";r=${remaining}`;

/** What is left after an admission as `RateLimit` writes it. */
export const limitHeader = ({
  requests,
  concurrency,
}: Pick<Admission, 'requests' | 'concurrency'>): string =>
  `${itemOf('requests', requests)}, ${itemOf('concurrency', concurrency)}`;

/** The same, and what a charge left. */
export const withCost = (admitted: string, cost: Allowance): string =>
  `${admitted}, ${itemOf('cost', cost)}`;
