import type { DecisionBasis } from '@care-graph/kernel/domain/basis';

/** What coverage knows about one unit at a loss, and since then where that is asked. */
export interface UnitFacts {
  readonly deviceId: string;
  /** Every serial number that the unit itself has or had. */
  readonly serialNumbers: readonly string[];
  /** Linked to the account of the contract's holder. */
  readonly isAccountLinked: boolean;
  readonly isControllerBound: boolean;
  /** The first instant without the maker's warranty; null when unknown. */
  readonly warrantyEndsAt: Date | null;
}

export interface UnitQuestion {
  readonly contractId: string;
  readonly deviceId: string;
  /** The instant at which the ties have to have held. */
  readonly at: Date;
  /** True when they have to have held ever since. */
  readonly throughout: boolean;
}

/** Which ties a lost aircraft has to have had (R-BND-01), and how long: at the loss, or from then until it is verified. */
export interface BindingClause {
  readonly accountLink: boolean;
  readonly controllerBinding: boolean;
  readonly until: 'INCIDENT' | 'VERIFICATION';
  readonly basis: DecisionBasis;
}
