import { boundedList, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { TermsClause, TermsSelector, TermsVersion } from './terms.type';
import { ClauseKind } from './vocabulary';

@objectType('TermsChange', 'One clause that differs between two editions.')
class TermsChange {
  @field(() => ClauseKind, 'What it is about.')
  kind!: keyof typeof ClauseKind;

  @field(() => TermsSelector, 'What it applies to.')
  selector!: object;

  @field(() => TermsClause, 'The clause at the start; null when it was added.', { nullable: true })
  before!: object | null;

  @field(() => TermsClause, 'The clause at the end; null when it was dropped.', { nullable: true })
  after!: object | null;

  @field(() => [String], 'The names of the values that differ; empty when it was added or dropped.')
  changedFields!: readonly string[];
}

@objectType('TermsDiff', 'What changes from one edition of the terms to another.')
export class TermsDiff {
  @field(() => TermsVersion, 'The edition to start from.')
  from!: object;

  @field(() => TermsVersion, 'The edition to arrive at.')
  to!: object;

  @field(() => [TermsChange], 'The clauses that differ, in the order of the text.', {
    directives: [boundedList(60)],
  })
  changes!: readonly object[];
}
