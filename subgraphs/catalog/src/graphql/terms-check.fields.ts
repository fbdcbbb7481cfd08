import { boundedList, field, objectType, resolved } from '@care-graph/kernel/graphql/decorators';
import { Ctx, Resolver, Root } from 'type-graphql';
import { findingsOf } from '../application/check-terms';
import type { TermsVersion as TermsFacts } from '../domain/catalogue';
import type { CatalogContext } from './loaders';
import { TermsClause, TermsVersion } from './terms.type';
import { FindingSeverity, TermsFindingKind } from './vocabulary';

@objectType('TermsFinding', "Something that the check of a draft's clauses reports.")
export class TermsFinding {
  @field(() => FindingSeverity, 'Whether it stands in the way of publishing.')
  severity!: keyof typeof FindingSeverity;

  @field(() => TermsFindingKind, 'What is wrong.')
  kind!: keyof typeof TermsFindingKind;

  @field(() => [TermsClause], 'The clauses concerned.')
  clauses!: readonly object[];

  @field(() => String, 'What is wrong, for people.')
  message!: string;
}

@Resolver(() => TermsVersion)
export class TermsCheckFields {
  @resolved(
    () => [TermsFinding],
    'What the check of the clauses reports; a published edition has none that are errors.',
    {
      nullable: true,
      tags: ['internal'],
      scopes: [['terms:publish']],
      directives: [boundedList(20)],
    },
  )
  findings(@Root() terms: TermsFacts, @Ctx() { loaders }: CatalogContext) {
    return findingsOf(loaders, terms);
  }
}
