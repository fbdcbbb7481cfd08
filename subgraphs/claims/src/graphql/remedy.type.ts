import { boundedList, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { Money } from '@care-graph/kernel/graphql/shared-types';
import { electRemedy } from './elect-remedy';
import { QuoteLine } from './money.type';
import { DecisionBasis } from './shared';
import { Remedy } from './vocabulary';

@objectType('RemedyOption', 'One remedy, and whether it can be chosen.')
export class RemedyOption {
  @field(() => Remedy, 'What the customer would get.')
  remedy!: keyof typeof Remedy;

  @field(() => Boolean, 'True when it can be chosen.')
  isOpen!: boolean;

  @field(() => [QuoteLine], 'What it would cost, line by line; empty when it cannot be chosen.', {
    directives: [boundedList(4)],
  })
  lines!: readonly QuoteLine[];

  @field(() => Money, 'What it would cost in all; null when it cannot be chosen.', {
    nullable: true,
  })
  total!: Money | null;

  @field(() => [electRemedy.UserError], 'Why it cannot be chosen, as choosing it would say.')
  refusals!: readonly object[];

  @field(() => [DecisionBasis], 'The rules and clauses behind it.')
  basis!: readonly object[];
}
