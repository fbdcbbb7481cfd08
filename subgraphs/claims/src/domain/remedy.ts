import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';

/** What the customer gets. */
export type Remedy =
  | 'WARRANTY_REPAIR'
  | 'WARRANTY_UNIT'
  | 'REPLACEMENT'
  | 'REPAIR_DISCOUNT'
  | 'PAID_REPAIR'
  | 'RETURN_UNREPAIRED';

/** The line of the plan whose use a remedy takes; remedies that are not named take none. */
export const lineOf: Readonly<Partial<Record<Remedy, ServiceLine>>> = {
  REPLACEMENT: 'REPLACEMENT',
  REPAIR_DISCOUNT: 'REPAIR_DISCOUNT',
};
