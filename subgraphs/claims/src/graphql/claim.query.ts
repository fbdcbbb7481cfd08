import { badInput } from '@care-graph/kernel/domain/fault';
import { PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, ID, Resolver } from 'type-graphql';
import type { ClaimOrder as Order } from '../domain/ports';
import { claimShape } from './claim-shape';
import { Claim } from './claim.type';
import { claimConnection, ClaimConnection, listOfClaims } from './connection';
import { ClaimFilter } from './inputs';
import type { ClaimContext, ClaimLoaders } from './loaders';
import { ClaimOrder } from './vocabulary';

type Maybe<Value> = Value | null | undefined;

const idOf = async (id: Maybe<string>, claimNumber: Maybe<string>, loaders: ClaimLoaders) => {
  const isId = typeof id === 'string';
  if (isId === (typeof claimNumber === 'string')) {
    throw badInput('Exactly one of id and claimNumber is needed.', 'id');
  }
  return isId
    ? id
    : loaders.reads.idOfNumber((claimNumber ?? '').trim().toUpperCase(), loaders.visibility);
};

@Resolver()
export class ClaimQueries {
  @query(
    () => Claim,
    "The claim that exactly one of the arguments names; null when there is none or it is not the caller's.",
    {
      nullable: true,
      tags: ['public', 'partner'],
      scopes: [['self:read'], ['claims:read']],
    },
  )
  async claim(
    @arg('id', () => ID, "The claim's id.", { nullable: true }) id: Maybe<string>,
    @arg('claimNumber', () => String, "The claim's number, as told to the customer.", {
      nullable: true,
    })
    claimNumber: Maybe<string>,
    @Ctx() { loaders }: ClaimContext,
  ) {
    const claimId = await idOf(id, claimNumber, loaders);
    const claim = claimId === undefined ? null : await loaders.claim.load(claimId);
    return claim && claimShape(claim, loaders.now);
  }

  @query(
    () => ClaimConnection,
    'Claims of all customers; an agent sees those of the assigned centre.',
    {
      nullable: true,
      scopes: [['claims:read']],
      directives: [pagedList],
    },
  )
  async claims(
    @arg(
      'filter',
      () => ClaimFilter,
      'Which claims to give; null gives all that the caller may see.',
      { nullable: true },
    )
    filter: Maybe<ClaimFilter>,
    @arg('order', () => ClaimOrder, 'What comes first.', {
      nullable: true,
      defaultValue: 'LATEST_FIRST',
    })
    order: Maybe<Order>,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    const listed = loaders.queryOf({ filter: filter ?? {}, order: order ?? 'LATEST_FIRST' });
    const places = await loaders.reads.page(listed, pageRequest(page, listOfClaims(listed)));
    return claimConnection(places, loaders, () => loaders.reads.count(listed));
  }
}
