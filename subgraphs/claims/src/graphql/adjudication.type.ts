import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Actor, Node } from '@care-graph/kernel/graphql/shared-types';
import { NextStep } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import { DecisionBasis } from './shared';
import { AdjudicationOutcome, ClaimRefusalCode, RefusalKind } from './vocabulary';

@objectType('Adjudication', 'A decision on a claim by a person, or by what records alone decide.', {
  implements: Node,
})
export class Adjudication {
  @field(() => ID, 'Opaque id with the prefix `adc_`.')
  id!: string;

  @field(() => AdjudicationOutcome, 'What was decided.')
  outcome!: keyof typeof AdjudicationOutcome;

  @field(() => ClaimRefusalCode, 'Why it was refused; null when it was not.', { nullable: true })
  refusalCode!: keyof typeof ClaimRefusalCode | null;

  @field(() => RefusalKind, 'Whether refusing was a must; null when it was not refused.', {
    nullable: true,
  })
  refusalKind!: keyof typeof RefusalKind | null;

  @field(() => String, 'The reason in words for the customer.')
  reason!: string;

  @field(() => DateTimeScalar, 'When it was decided.')
  decidedAt!: Date;

  @field(() => Actor, 'Who decided; the system for what records alone decide.')
  decidedBy!: Actor;

  @field(() => Adjudication, 'The decision that it takes back; null when none.', { nullable: true })
  reverses!: Adjudication | null;

  @field(() => NextStep, 'What the customer can do about it; null when it was not refused.', {
    nullable: true,
  })
  nextStep!: keyof typeof NextStep | null;

  @field(() => [DecisionBasis], 'The rules, terms and clauses it rests on.')
  basis!: readonly object[];
}
