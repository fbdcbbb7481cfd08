import { ApprovalStatus } from '@care-graph/kernel/graphql/approval.type';
import { PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import {
  arg,
  boundedList,
  pagedList,
  query,
  resolved,
} from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, Resolver, Root } from 'type-graphql';
import { type ClaimShape, claimShape, goodwillShape, type GoodwillShape } from './claim-shape';
import { Claim } from './claim.type';
import { partConnection } from './connection';
import { GoodwillAdjustment, GoodwillAdjustmentConnection } from './goodwill.type';
import type { ClaimContext } from './loaders';

@Resolver(() => GoodwillAdjustment)
export class GoodwillFields {
  @resolved(() => Claim, 'The claim it is meant for.')
  async claim(@Root() { claimId }: GoodwillShape, @Ctx() { loaders }: ClaimContext) {
    const claim = await loaders.claim.load(claimId);
    return claim && claimShape(claim, loaders.now);
  }
}

@Resolver(() => Claim)
export class ClaimGoodwill {
  @resolved(() => [GoodwillAdjustment], 'Kindnesses proposed for it, latest first.', {
    tags: ['internal'],
    directives: [boundedList(2)],
  })
  goodwill(@Root() { source }: ClaimShape) {
    return [...source.goodwill].reverse().map((goodwill) => goodwillShape(source, goodwill));
  }
}

@Resolver()
export class GoodwillQueries {
  @query(() => GoodwillAdjustmentConnection, 'Proposed kindnesses, oldest first.', {
    nullable: true,
    scopes: [['goodwill:propose'], ['goodwill:approve']],
    directives: [pagedList],
  })
  async goodwillAdjustments(
    @arg('status', () => ApprovalStatus, 'The status to look for.', {
      nullable: true,
      defaultValue: 'OPEN',
    })
    status: keyof typeof ApprovalStatus | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: ClaimContext,
  ) {
    const listed = { status: status ?? 'OPEN', visibility: loaders.visibility } as const;
    const places = await loaders.reads.goodwillPage(listed, pageRequest(page, 'goodwill'));
    return partConnection(places, loaders, {
      shapeOf: (claim, { id }) => {
        const goodwill = claim.goodwill.find((one) => one.id === id);
        return goodwill && goodwillShape(claim, goodwill);
      },
      count: () => loaders.reads.countGoodwill(listed),
    });
  }
}
