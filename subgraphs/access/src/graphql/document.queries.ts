import { badInput } from '@care-graph/kernel/domain/fault';
import { hasScope, type Principal, type PrincipalKind } from '@care-graph/kernel/domain/principal';
import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query, resolved } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, Int, Resolver, Root } from 'type-graphql';
import type { KeyAudience } from '../domain/api-key';
import type { DocumentFilter } from '../domain/ports';
import { type PublishedDocument as Document, reservedFor } from '../domain/published-document';
import { DocumentUsage, PublishedDocument, PublishedDocumentConnection } from './documents.type';
import type { AccessContext } from './loaders';
import { Audience } from './vocabulary';

const audienceOf: Readonly<Record<PrincipalKind, KeyAudience | undefined>> = {
  anonymous: 'PUBLIC',
  customer: 'PUBLIC',
  partner: 'PARTNER',
  bi: 'BI',
  agent: 'STAFF',
  adjudicator: 'STAFF',
  admin: 'STAFF',
  service: undefined,
};

/** Whoever publishes sees all; anybody else what was published for their own client. */
const documentsOf = (principal: Principal): DocumentFilter =>
  hasScope(principal, 'documents:publish')
    ? {}
    : { audience: audienceOf[principal.kind], client: principal.client ?? '' };

const longestUsageDays = 90;

/** The largest `Int` there is. */
const largestInt = 2_147_483_647;

@Resolver()
export class DocumentQueries {
  @query(() => PublishedDocumentConnection, 'Published documents, in order of name.', {
    nullable: true,
    tags: ['partner', 'bi'],
    authenticated: true,
    directives: [pagedList],
  })
  async documents(
    @arg(
      'audience',
      () => Audience,
      'Only documents of this audience; null gives all that the caller may run.',
      { nullable: true },
    )
    audience: keyof typeof Audience | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { principal, loaders: { reads } }: AccessContext,
  ) {
    const visible = documentsOf(principal);
    const isOthers = audience && visible.audience && visible.audience !== audience;
    // Whoever may not see an audience's documents finds none of them, by the same statement.
    const filter = {
      ...visible,
      ...(audience ? { audience } : {}),
      ...(isOthers ? { client: '' } : {}),
    };
    return connectionOf(
      await reads.documentPage(filter, pageRequest(page, 'documents')),
      (document) => document,
    );
  }
}

@Resolver(() => PublishedDocument)
export class DocumentFields {
  @resolved(
    () => DocumentUsage,
    'How often it was run in the last days; null for a client that is everybody’s of an audience, whose runs are not the reader’s alone, to whoever does not publish.',
    { nullable: true },
  )
  async usage(
    @Root() { client, id }: Document,
    @arg('days', () => Int, 'How many days back, today included; at most 90.', {
      nullable: true,
      defaultValue: 30,
    })
    days: number | null,
    @Ctx() { principal, loaders }: AccessContext,
  ): Promise<DocumentUsage | null> {
    const span = days ?? 30;
    if (span < 1 || span > longestUsageDays)
      throw badInput(`days is ${span}, it has to be from 1 to ${longestUsageDays}.`, 'days');
    if (reservedFor(client) && !hasScope(principal, 'documents:publish')) return null;
    const { runs, lastRunAt } = await loaders.documentUsage(`${client} ${id}`, span);
    return { runs: Math.min(runs, largestInt), lastRunAt };
  }
}
