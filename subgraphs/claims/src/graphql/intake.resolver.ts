import { downloadMinutes, minutesAfter } from '@care-graph/kernel/domain/evidence';
import type { FileAddresses } from '@care-graph/kernel/domain/files';
import { resolved } from '@care-graph/kernel/graphql/decorators';
import { Ctx, Resolver, Root } from 'type-graphql';
import type { Claim } from '../domain/claim';
import { isLabelled } from '../domain/return-label';
import { ReturnAuthorization } from './intake.type';
import type { ClaimContext } from './loaders';

/** The statuses in which a unit is still with the customer. */
const awaited: readonly Claim['status'][] = ['AWAITING_RETURN', 'RETURN_OVERDUE'];

@Resolver(() => ReturnAuthorization)
export class ReturnFields {
  constructor(private readonly addresses: FileAddresses) {}

  @resolved(
    () => String,
    'An address of the label that is valid for ten minutes; null when no label is given, or not any more.',
    { nullable: true, scopes: [['self:read'], ['pii:read']] },
  )
  labelUrl(
    @Root() { source }: { readonly source: Claim },
    @Ctx() { loaders: { now } }: ClaimContext,
  ) {
    const until = minutesAfter(now, downloadMinutes);
    return isLabelled(source) ? this.addresses.addressOf(source.id, 'GET', until) : null;
  }

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
