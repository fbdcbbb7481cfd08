import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query, resolved } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, ID, Resolver, Root } from 'type-graphql';
import type { CodeBatch as Batch } from '../domain/batch';
import type { Partner as Seller } from '../domain/contract';
import { ActivationCodeFilter, CodeBatch } from './codes.type';
import { ActivationCodeConnection, PartnerConnection } from './connections';
import type { CoverageContext } from './loaders';
import { Partner } from './people.type';
import { codeShape, eventShapeFor, partnerShape } from './shapes';
import { HistoryConnection } from './shared';

@Resolver()
export class PartnerQueries {
  @query(() => Partner, 'The partner with this id; null when there is none.', {
    nullable: true,
    scopes: [['partners:manage']],
  })
  async partner(
    @arg('id', () => ID, "The partner's id.") id: string,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const partner = await loaders.partner.load(id);
    return partner && partnerShape(partner);
  }

  @query(() => PartnerConnection, 'The partners of the programme, in order of name.', {
    nullable: true,
    scopes: [['partners:manage']],
    directives: [pagedList],
  })
  async partners(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const partners = await loaders.reads.partnerPage(pageRequest(page, 'partners'));
    return connectionOf(partners, partnerShape);
  }
}

@Resolver(() => Partner)
export class PartnerEvents {
  @resolved(
    () => HistoryConnection,
    'What happened to its codes and to contracts from its sales, oldest first, so that a system can follow by cursor: no event comes to stand before one that was read.',
    { directives: [pagedList] },
  )
  async events(
    @Root() { id }: Seller,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.partnerEventPage(id, pageRequest(page, 'partner events'), null),
      eventShapeFor(loaders.visible),
    );
  }
}

@Resolver(() => CodeBatch)
export class BatchCodes {
  @resolved(
    () => ActivationCodeConnection,
    'Its codes, latest first; a partner sees its own, and null when they may not be read.',
    { nullable: true, scopes: [['codes:read']], directives: [pagedList] },
  )
  async codes(
    @Root() { id }: Batch,
    @arg(
      'filter',
      () => ActivationCodeFilter,
      'Which codes to give; null gives all that the caller may see.',
      { nullable: true },
    )
    filter: ActivationCodeFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return connectionOf(
      await loaders.codesOfBatch(id, pageRequest(page, 'codes of a batch'), filter ?? {}),
      (code) => codeShape(code, loaders.now),
    );
  }
}
