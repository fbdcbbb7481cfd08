import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';

/** What the customer gets. */
export type Remedy =
  | 'WARRANTY_REPAIR'
  | 'WARRANTY_UNIT'
  | 'REPLACEMENT'
  | 'REPAIR_DISCOUNT'
  | 'PAID_REPAIR'
  | 'RETURN_UNREPAIRED';

/** What a use of the plan can be held for: a remedy that was chosen, or maintenance, which nobody has to choose. */
export type Undertaking = Remedy | 'MAINTENANCE';

/** The line of the plan whose use is taken; what is not named takes none. */
export const lineOf: Readonly<Partial<Record<Undertaking, ServiceLine>>> = {
  REPLACEMENT: 'REPLACEMENT',
  REPAIR_DISCOUNT: 'REPAIR_DISCOUNT',
  MAINTENANCE: 'MAINTENANCE',
};
