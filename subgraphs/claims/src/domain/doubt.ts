import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { ClaimRefusalCode } from './adjudication';

/** What speaks against cover and is left to a person (rule book §1.17). */
export interface Doubt {
  readonly code: ClaimRefusalCode;
  readonly basis: readonly DecisionBasis[];
}
