import { ApprovalStatus, approvalTypeOf } from '@care-graph/kernel/graphql/approval.type';
import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import {
  arg,
  boundedList,
  pagedList,
  query,
  resolved,
} from '@care-graph/kernel/graphql/decorators';
import { moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import { Args, Ctx, Resolver, Root } from 'type-graphql';
import type { ServiceContract as Contract } from '../domain/contract';
import type { QuotaAdjustment as Adjustment } from '../domain/quota-adjustment';
import { QuotaAdjustment, QuotaAdjustmentConnection } from './adjustments.type';
import { ServiceContract } from './contracts.type';
import type { CoverageContext } from './loaders';
import { contractShape } from './shapes';

export const adjustmentShape = (adjustment: Adjustment) => {
  const { money, claimId, claimNumber, approval } = adjustment;
  return {
    ...adjustment,
    money: money && moneyTypeOf(money),
    claim: claimId === null ? null : { id: claimId, claimNumber },
    approval: approvalTypeOf(approval),
  };
};

@Resolver(() => QuotaAdjustment)
export class QuotaAdjustmentFields {
  @resolved(() => ServiceContract, 'The contract whose quota would change.')
  async contract(@Root() { contractId }: Adjustment, @Ctx() { loaders }: CoverageContext) {
    const contract = await loaders.contract.load(contractId);
    return contract && contractShape(contract, loaders.now);
  }
}

@Resolver(() => ServiceContract)
export class ContractAdjustmentFields {
  @resolved(() => [QuotaAdjustment], 'Changes of its quotas that were proposed, latest first.', {
    tags: ['internal'],
    directives: [boundedList(3)],
  })
  async adjustments(@Root() { id }: Contract, @Ctx() { loaders }: CoverageContext) {
    return (await loaders.adjustments.load(id)).map(adjustmentShape);
  }
}

@Resolver()
export class AdjustmentQueries {
  @query(() => QuotaAdjustmentConnection, 'Proposed changes of quotas, oldest first.', {
    nullable: true,
    scopes: [['quota:propose'], ['quota:approve']],
    directives: [pagedList],
  })
  async quotaAdjustments(
    @arg('status', () => ApprovalStatus, 'The status to look for.', {
      nullable: true,
      defaultValue: 'OPEN',
    })
    status: keyof typeof ApprovalStatus | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders: { reads } }: CoverageContext,
  ) {
    const request = pageRequest(page, 'quota adjustments');
    return connectionOf(await reads.adjustmentPage(status ?? 'OPEN', request), adjustmentShape);
  }
}
