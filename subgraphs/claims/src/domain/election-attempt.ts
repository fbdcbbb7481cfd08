import type { Actor } from '@care-graph/kernel/domain/actor';
import type { Money } from '@care-graph/kernel/domain/money';
import type { Refusal } from '@care-graph/kernel/domain/outcome';
import type { Price } from './quote';
import type { Remedy, Undertaking } from './remedy';

/**
 * A choice on its way: written before coverage is asked to hold a use, so that a process that dies
 * between the two leaves a record from which the choice is carried on, and no hold without an owner.
 */
export interface ElectionAttempt {
  readonly id: string;
  readonly claimId: string;
  readonly remedy: Undertaking;
  /** What the customer was shown, fixed before the hold changes what is left; null for a remedy without a fee. */
  readonly price: Price | null;
  /** What of the sum for discounts is to be held; null for nothing. */
  readonly heldMoney: Money | null;
  /** What an adjudicator wrote; null for a choice. */
  readonly reason: string | null;
  readonly electedBy: Actor;
  readonly electedAt: Date;
  readonly status: 'PENDING' | 'DONE' | 'REFUSED';
  /** Why coverage would not hold a use; empty unless refused. */
  readonly refusals: readonly Refusal[];
}

/** The choice of a remedy by the customer. */
export type RemedyChoice = ElectionAttempt & { readonly remedy: Remedy };

export const isRemedyChoice = (attempt: ElectionAttempt): attempt is RemedyChoice =>
  attempt.remedy !== 'MAINTENANCE' && attempt.remedy !== 'REVERSAL';
