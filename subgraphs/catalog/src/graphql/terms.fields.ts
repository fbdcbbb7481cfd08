import {
  type Connection,
  connectionOf,
  connectionType,
  PageArguments,
  pageRequest,
} from '@care-graph/kernel/graphql/connection';
import {
  arg,
  boundedList,
  field,
  pagedList,
  resolved,
} from '@care-graph/kernel/graphql/decorators';
import { Args, ArgsType, Ctx, ID, Resolver, Root } from 'type-graphql';
import { clausesOfSale } from '../application/ask-offer-clauses';
import type { TermsVersion as TermsFacts } from '../domain/catalogue';
import type {
  ClauseKind as ClauseKindName,
  TermsClause as ClauseFacts,
  TermsSelector as SelectorFacts,
} from '../domain/clause';
import { textIn } from '../domain/clause-text';
import { ClauseContent } from './clause-content.union';
import type { CatalogContext } from './loaders';
import { Product, Series } from './product.type';
import { Region } from './region.type';
import { TermsClause, TermsSelector, TermsSelectorInput, TermsVersion } from './terms.type';
import { ClauseKind } from './vocabulary';

const TermsClauseConnection = connectionType('TermsClause', TermsClause, { of: 'clause' });

const kindsText = 'Only clauses of these kinds; null gives all.';

@ArgsType()
class ClauseArguments extends PageArguments {
  @field(() => [ClauseKind], kindsText, { nullable: true })
  kinds?: readonly ClauseKindName[] | null;

  @field(() => [String], 'Only clauses of these rules; null gives all.', { nullable: true })
  ruleIds?: readonly string[] | null;
}

@ArgsType()
class SaleArguments {
  @field(() => TermsSelectorInput, 'What the question is about.')
  selector!: TermsSelectorInput;

  @field(() => [ClauseKind], kindsText, { nullable: true })
  kinds?: readonly ClauseKindName[] | null;

  @field(
    () => ID,
    'The offer that the plan was sold under, whose exclusions count too; null gives the terms alone.',
    { nullable: true },
  )
  offerId?: string | null;
}

@Resolver(() => TermsVersion)
export class TermsVersionFields {
  @resolved(() => TermsVersion, 'The edition that it takes the place of; null for the first.', {
    nullable: true,
  })
  supersedes(@Root() { supersedesId }: TermsFacts, @Ctx() { loaders }: CatalogContext) {
    return supersedesId === null ? null : loaders.terms.load(supersedesId);
  }

  @resolved(() => TermsClauseConnection, 'All its clauses, in the order of the text.', {
    directives: [pagedList],
  })
  async clauses(
    @Root() { id: parentId }: TermsFacts,
    @Args(() => ClauseArguments) { kinds, ruleIds, ...page }: ClauseArguments,
    @Ctx() { loaders }: CatalogContext,
  ): Promise<Connection<ClauseFacts>> {
    const filter = { kinds, ruleIds };
    const found = await loaders.clausePagesOf.load({
      parentId,
      filter,
      page: pageRequest(page, 'clauses'),
    });
    return connectionOf(found, (clause) => clause);
  }

  @resolved(
    () => [TermsClause],
    'The clauses that win for one product, length, region and channel, the most specific of each kind, and those of the offer.',
    { cost: 5, directives: [boundedList(40)] },
  )
  clausesFor(
    @Root() { id: termsId }: TermsFacts,
    @Args(() => SaleArguments) { selector, kinds, offerId }: SaleArguments,
    @Ctx() { loaders, principal }: CatalogContext,
  ) {
    return clausesOfSale(loaders, { termsId, selector, kinds, offerId }, principal);
  }
}

@Resolver(() => TermsClause)
export class TermsClauseFields {
  @resolved(
    () => TermsVersion,
    'The edition it is part of; null when a seller states it in an offer.',
    {
      nullable: true,
    },
  )
  termsVersion(@Root() { termsId, isOfferOnly }: ClauseFacts, @Ctx() { loaders }: CatalogContext) {
    return isOfferOnly ? null : loaders.terms.load(termsId);
  }

  @resolved(() => TermsSelector, 'What it applies to.')
  selector(@Root() { selector }: ClauseFacts) {
    return selector;
  }

  @resolved(() => ClauseContent, 'What it says, as values.')
  content(@Root() { kind, content }: ClauseFacts) {
    return { ...content, contentOf: kind };
  }

  @resolved(
    () => String,
    'What it says, as a sentence in our own words; null when no text is on record.',
    {
      nullable: true,
    },
  )
  text(
    @Root() { texts }: ClauseFacts,
    @arg('locale', () => String, 'A BCP 47 tag; the nearest language on record is given.', {
      nullable: true,
      defaultValue: 'en',
    })
    locale: string | null | undefined,
  ) {
    return textIn(texts, locale ?? 'en');
  }
}

@Resolver(() => TermsSelector)
export class TermsSelectorFields {
  @resolved(() => Product, 'The only product it applies to; null for any.', { nullable: true })
  product(@Root() { productCode }: SelectorFacts, @Ctx() { loaders }: CatalogContext) {
    return productCode === null ? null : loaders.product.load(productCode);
  }

  @resolved(() => Series, 'The only series it applies to; null for any.', { nullable: true })
  series(@Root() { seriesCode }: SelectorFacts, @Ctx() { loaders }: CatalogContext) {
    return seriesCode === null ? null : loaders.series.load(seriesCode);
  }

  @resolved(() => Region, 'The only region it applies to; null for any.', { nullable: true })
  region(@Root() { regionCode }: SelectorFacts, @Ctx() { loaders }: CatalogContext) {
    return regionCode === null ? null : loaders.region.load(regionCode);
  }
}
