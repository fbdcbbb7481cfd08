import type { Approval } from '@care-graph/kernel/domain/approval';
import type { Money } from '@care-graph/kernel/domain/money';
import type { DeadlineKind } from '@care-graph/kernel/domain/vocabulary';

export type GoodwillKind = 'FEE_WAIVER' | 'FEE_REFUND' | 'DEADLINE_WAIVER';

/** What a kindness would give: an amount or a deadline, by its kind. */
export interface Kindness {
  readonly kind: GoodwillKind;
  /** What is given up; null for a deadline. */
  readonly amount: Money | null;
  /** What counts as met; null for money. */
  readonly deadline: DeadlineKind | null;
}

/** A kindness outside the terms that one person proposes and another decides (rule book §2.9). */
export interface GoodwillAdjustment extends Kindness {
  readonly id: string;
  readonly version: number;
  readonly approval: Approval;
}
