import { PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query, resolved } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { claimShape, refundShape, type RefundShape } from './claim-shape';
import { Claim } from './claim.type';
import { partConnection } from './connection';
import type { ClaimContext } from './loaders';
import { Refund, RefundConnection } from './refund.type';
import { RefundStatus } from './vocabulary';

@Resolver(() => Refund)
export class RefundFields {
  @resolved(() => Claim, 'The claim whose fee it is.')
  async claim(@Root() { claimId }: RefundShape, @Ctx() { loaders }: ClaimContext) {
    const claim = await loaders.claim.load(claimId);
    return claim && claimShape(claim, loaders.now);
  }
}

@Resolver()
export class RefundQueries {
  @query(() => RefundConnection, 'Refunds, oldest first.', {
    nullable: true,
    scopes: [['refunds:decide']],
    directives: [pagedList],
  })
  async refunds(
    @arg('status', () => RefundStatus, 'The status to look for.', {
      nullable: true,
      defaultValue: 'QUOTED',
    })
    status: keyof typeof RefundStatus | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    const listed = { status: status ?? 'QUOTED', visibility: loaders.visibility } as const;
    const places = await loaders.reads.refundPage(listed, pageRequest(page, 'refunds'));
    return partConnection(places, loaders, {
      shapeOf: (claim, { id }) => {
        const refund = claim.refunds.find((one) => one.id === id);
        return refund && refundShape(claim, refund);
      },
      count: () => loaders.reads.countRefunds(listed),
    });
  }
}
