import {
  connectionOf,
  connectionType,
  PageArguments,
  pageRequest,
} from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, ID, Resolver } from 'type-graphql';
import { draftsSeenBy } from '../domain/in-force';
import type { CatalogReads } from '../domain/ports';
import { everyone } from './audience';
import type { CatalogContext } from './loaders';
import { onlyOne } from './one-of';
import { TermsVersion } from './terms.type';
import { TermsStatus } from './vocabulary';

const TermsVersionConnection = connectionType('TermsVersion', TermsVersion, { of: 'edition' });

const oneText =
  'The terms that exactly one of the arguments names; null when there are none, or when they are a draft and the caller may not see drafts.';

@Resolver()
export class TermsQuery {
  constructor(private readonly reads: CatalogReads) {}

  @query(() => TermsVersion, oneText, { nullable: true, ...everyone })
  termsVersion(
    @arg('id', () => ID, "The version's id.", { nullable: true }) id: string | null | undefined,
    @arg('code', () => String, "The version's code, such as `2022-tc`.", { nullable: true })
    code: string | null | undefined,
    @Ctx() { loaders }: CatalogContext,
  ) {
    const [name, value] = onlyOne({ id, code });
    return name === 'id' ? loaders.terms.load(value) : loaders.termsByCode.load(value);
  }

  @query(() => TermsVersionConnection, 'The editions of the terms, latest first.', {
    nullable: true,
    ...everyone,
    directives: [pagedList],
  })
  async termsVersions(
    @Args(() => PageArguments) page: PageArguments,
    @arg(
      'status',
      () => TermsStatus,
      'Only terms of this status; null gives all that the caller may see.',
      {
        nullable: true,
      },
    )
    status: keyof typeof TermsStatus | null | undefined,
    @Ctx() { principal }: CatalogContext,
  ) {
    const filter = { status, ...draftsSeenBy(principal) };
    return connectionOf(
      await this.reads.terms(filter, pageRequest(page, 'termsVersions')),
      (terms) => terms,
    );
  }
}
