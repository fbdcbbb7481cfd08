import { resolved } from '@care-graph/kernel/graphql/decorators';
import { Ctx, Resolver, Root } from 'type-graphql';
import type { Claim } from '../domain/claim';
import { ReturnAuthorization } from './intake.type';
import type { ClaimContext } from './loaders';

/** The statuses in which a unit is still with the customer. */
const awaited: readonly Claim['status'][] = ['AWAITING_RETURN', 'RETURN_OVERDUE'];

@Resolver(() => ReturnAuthorization)
export class ReturnFields {
  @resolved(
    () => Boolean,
    'True while the controller is tied and ought to be untied first; null when coverage does not answer.',
    { nullable: true },
  )
  shouldUnbindController(
    @Root() { source: { status, contract } }: { readonly source: Claim },
    @Ctx() { loaders }: ClaimContext,
  ) {
    return awaited.includes(status) ? loaders.isControllerBound.load(contract.id) : false;
  }
}
