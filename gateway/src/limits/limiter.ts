import type { Soon } from '@care-graph/kernel/runtime/soon';
import type { Caller } from '../access/caller';

/** What a caller has left under one limit. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the whole of it is there again; none for what comes back as requests end. */
  readonly resetSeconds?: number;
}

export type LimitName = 'requests' | 'concurrency' | 'cost';

/** Where and for how long a caller is over a limit. */
export interface Refusal {
  readonly limit: LimitName;
  readonly retryAfterSeconds: number;
}

export interface Admission {
  readonly requests: Allowance;
  readonly concurrency: Allowance;
  /** Undefined when the request was let in, which then holds a slot. */
  readonly refusal?: Refusal | undefined;
  /** Gives the slot back; again, or without a slot, it does nothing. */
  release(): Promise<void>;
}

export interface Charge {
  readonly cost: Allowance;
  /** Undefined when the cost was taken; a refused charge takes nothing. */
  readonly refusal?: Refusal | undefined;
}

/** Whose budget it is, and how large. */
export type Budgeted = Pick<Caller, 'budgetKey' | 'budget'>;

/**
 * Keeps callers within their budgets, over all replicas together: what is granted in a second or a minute, and what
 * runs at one time, is never over the limit. When that cannot be known, it throws `SUBGRAPH_UNAVAILABLE`.
 */
export interface Limiter {
  /** Takes one of the second's requests and a slot, or neither. */
  admit(caller: Budgeted): Soon<Admission>;
  /** Takes the cost of an operation from what the minute has left, or nothing of it. */
  charge(caller: Budgeted, cost: number): Soon<Charge>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}
