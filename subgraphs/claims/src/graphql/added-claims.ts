import { PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { field, pagedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { Args, ArgsType, Ctx, Resolver, Root } from 'type-graphql';
import type { ClaimOrder as Order, ClaimParent } from '../domain/ports';
import { claimConnection, ClaimConnection, listOfClaims } from './connection';
import { ClaimFilter } from './inputs';
import type { ClaimContext, ClaimLoaders } from './loaders';
import { Customer, Device, Partner, ServiceCenter, ServiceContract } from './references';
import { ClaimOrder } from './vocabulary';

// The claims that this subgraph adds to the entities of others.

interface Asked {
  readonly filter?: ClaimFilter | null | undefined;
  readonly order?: Order | null | undefined;
  readonly page: PageArguments;
}

const readsOwnOrAll = [['self:read'], ['claims:read']] as const;
const which = 'Which claims to give; null gives all.';

@ArgsType()
class ListArguments extends PageArguments {
  @field(() => ClaimFilter, which, { nullable: true })
  filter?: ClaimFilter | null;
}

const under = async (
  parent: ClaimParent,
  id: string,
  loaders: ClaimLoaders,
  { filter, order, page }: Asked,
) => {
  const listed = { filter: filter ?? {}, order: order ?? 'LATEST_FIRST' } as const;
  const places = await loaders[parent].page(id, pageRequest(page, listOfClaims(listed)), listed);
  return claimConnection(places, loaders, () => loaders[parent].count(id, listed));
};

@Resolver(() => ServiceContract)
export class ContractClaims {
  @resolved(
    () => ClaimConnection,
    'The claims made under it, latest first; null when claims does not answer.',
    {
      nullable: true,
      tags: ['public', 'partner'],
      scopes: readsOwnOrAll,
      directives: [pagedList],
    },
  )
  claims(
    @Root() { id }: ServiceContract,
    @Args(() => ListArguments) { filter, ...page }: ListArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    return under('contract', id, loaders, { filter, page });
  }
}

@Resolver(() => Device)
export class DeviceClaims {
  @resolved(
    () => ClaimConnection,
    'The claims about this unit, latest first; null when claims does not answer.',
    {
      nullable: true,
      tags: ['public'],
      scopes: readsOwnOrAll,
      directives: [pagedList],
    },
  )
  claims(
    @Root() { id }: Device,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    return under('device', id, loaders, { page });
  }
}

@Resolver(() => Customer)
export class CustomerClaims {
  @resolved(
    () => ClaimConnection,
    "The customer's claims, latest first; null when claims does not answer.",
    {
      nullable: true,
      tags: ['public'],
      scopes: readsOwnOrAll,
      directives: [pagedList],
    },
  )
  claims(
    @Root() { id }: Customer,
    @Args(() => ListArguments) { filter, ...page }: ListArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    return under('customer', id, loaders, { filter, page });
  }
}

@Resolver(() => Partner)
export class PartnerClaims {
  @resolved(
    () => ClaimConnection,
    'The claims under contracts from its sales, latest first, with their status only; null when claims does not answer.',
    { nullable: true, tags: ['partner'], scopes: [['claims:read']], directives: [pagedList] },
  )
  claims(
    @Root() { id }: Partner,
    @Args(() => ListArguments) { filter, ...page }: ListArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    return under('partner', id, loaders, { filter, page });
  }
}

@ArgsType()
class QueueArguments extends PageArguments {
  @field(() => ClaimOrder, 'What comes first.', { nullable: true, defaultValue: 'DUE_FIRST' })
  order?: Order | null;

  @field(() => ClaimFilter, which, { nullable: true })
  filter?: ClaimFilter | null;
}

@Resolver(() => ServiceCenter)
export class CenterClaims {
  @resolved(() => ClaimConnection, 'The claims routed to it; null when claims does not answer.', {
    nullable: true,
    tags: ['internal'],
    scopes: [['claims:read']],
    directives: [pagedList],
  })
  claims(
    @Root() { code }: ServiceCenter,
    @Args(() => QueueArguments) { order, filter, ...page }: QueueArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    return under('serviceCenter', code, loaders, { filter, order, page });
  }
}
