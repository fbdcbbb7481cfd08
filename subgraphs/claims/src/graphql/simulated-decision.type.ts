import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { refusalKindOf } from '../domain/adjudication';
import type { Doubt } from '../domain/doubt';
import { DecisionBasis } from './shared';
import { ClaimRefusalCode, RefusalKind } from './vocabulary';

@objectType('SimulatedDecision', 'What an adjudicator would or might say.')
export class SimulatedDecision {
  @field(() => ClaimRefusalCode, 'The reason.')
  refusalCode!: keyof typeof ClaimRefusalCode;

  @field(() => RefusalKind, 'Whether it is certain or left to a person.')
  refusalKind!: keyof typeof RefusalKind;

  @field(() => [DecisionBasis], 'The rules and clauses behind it.')
  basis!: readonly object[];
}

/** A doubt as the decision that it may lead to. */
export const simulatedDecision = ({ code, basis }: Doubt) => ({
  refusalCode: code,
  refusalKind: refusalKindOf(code),
  basis: basis.map(basisTypeOf),
});
