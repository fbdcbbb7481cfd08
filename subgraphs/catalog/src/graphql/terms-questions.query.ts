import type { Clock } from '@care-graph/kernel/domain/clock';
import { arg, query } from '@care-graph/kernel/graphql/decorators';
import { DateScalar } from '@care-graph/kernel/graphql/scalars';
import { Ctx, ID, Resolver } from 'type-graphql';
import { termsInForceFor } from '../application/ask-terms-in-force';
import { compareTerms } from '../application/compare-terms';
import { everyone } from './audience';
import type { CatalogContext } from './loaders';
import { TermsDiff } from './terms-diff.type';
import { TermsSelectorInput, TermsVersion } from './terms.type';

const inForceText =
  'The newest published terms in force on that day that have a plan for this product and length; null when there are none.';

@Resolver()
export class TermsQuestionsQuery {
  constructor(private readonly clock: Clock) {}

  @query(() => TermsVersion, inForceText, { nullable: true, ...everyone })
  termsInForce(
    @arg(
      'selector',
      () => TermsSelectorInput,
      'The product, length and region that the question is about.',
    )
    selector: TermsSelectorInput,
    @arg('on', () => DateScalar, 'The day that the question is about; null means today.', {
      nullable: true,
    })
    on: string | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return termsInForceFor(loaders, selector, on ?? null, this.clock);
  }

  @query(
    () => TermsDiff,
    'What changes from one edition of the terms to another; null when either is unknown.',
    { nullable: true, ...everyone, cost: 20 },
  )
  termsDiff(
    @arg('from', () => ID, 'The id of the terms to start from.') from: string,
    @arg('to', () => ID, 'The id of the terms to arrive at.') to: string,
    @arg(
      'selector',
      () => TermsSelectorInput,
      'Compare only what applies here; null compares every clause.',
      { nullable: true },
    )
    selector: TermsSelectorInput | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return compareTerms(loaders, { from, to }, selector ?? null);
  }
}
