import { boundedList, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { TermsClauseReference } from '@care-graph/kernel/graphql/reference-types';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Actor, Node } from '@care-graph/kernel/graphql/shared-types';
import { CauseOfLoss } from '@care-graph/kernel/graphql/vocabulary';
import { ID } from 'type-graphql';
import { QuoteLine } from './money.type';
import { Component } from './references';
import { WarrantyOutcome } from './vocabulary';

@objectType('ExclusionFlag', 'An exclusion that may apply.')
class ExclusionFlag {
  @field(
    () => TermsClauseReference,
    "The exclusion, of the terms or of the seller's offer; null when the catalog does not answer.",
    { nullable: true },
  )
  clause!: TermsClauseReference | null;

  @field(() => Boolean, 'True when records raised it, false when a person did.')
  isMachineFlagged!: boolean;

  @field(() => String, 'Why it was raised; null when nothing was written.', { nullable: true })
  note!: string | null;
}

@objectType('Assessment', 'What an assessor found.', { implements: Node })
export class Assessment {
  @field(() => ID, 'Opaque id with the prefix `asm_`.')
  id!: string;

  @field(() => DateTimeScalar, 'When it was finished.')
  assessedAt!: Date;

  @field(() => Actor, 'Who assessed.')
  assessor!: Actor;

  @field(() => WarrantyOutcome, "Whether the maker's warranty applies.")
  warranty!: keyof typeof WarrantyOutcome;

  @field(() => CauseOfLoss, 'What led to the damage, as found.')
  cause!: keyof typeof CauseOfLoss;

  @field(() => String, 'What was found, in words for the customer.')
  findings!: string;

  @field(() => [ExclusionFlag], 'Exclusions that may apply; only an adjudicator decides.', {
    directives: [boundedList(3)],
  })
  flags!: readonly ExclusionFlag[];

  @field(() => [QuoteLine], 'What a paid repair would cost.', { directives: [boundedList(5)] })
  estimate!: readonly QuoteLine[];

  @field(
    () => Component,
    'The part that alone is to be replaced; null for the whole unit or when the catalog does not answer.',
    { nullable: true },
  )
  replacedComponent!: Component | null;

  @field(() => Assessment, 'The one that it put right; null where it is the first.', {
    nullable: true,
  })
  corrects!: Assessment | null;
}
