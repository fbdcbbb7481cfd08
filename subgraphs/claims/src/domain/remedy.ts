import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';

/** What the customer gets. */
export type Remedy =
  | 'WARRANTY_REPAIR'
  | 'WARRANTY_UNIT'
  | 'REPLACEMENT'
  | 'REPAIR_DISCOUNT'
  | 'PAID_REPAIR'
  | 'RETURN_UNREPAIRED';

/** What a use of the plan can be held for: a remedy that was chosen, maintenance, or a claim that goes on after its refusal. */
export type Undertaking = Remedy | 'MAINTENANCE' | 'REVERSAL';

/** The line of the plan whose use is taken; what is not named takes none, or what the claim held before. */
export const lineOf: Readonly<Partial<Record<Undertaking, ServiceLine>>> = {
  REPLACEMENT: 'REPLACEMENT',
  REPAIR_DISCOUNT: 'REPAIR_DISCOUNT',
  MAINTENANCE: 'MAINTENANCE',
};
