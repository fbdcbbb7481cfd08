import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { PlanSku } from '../domain/catalogue';
import type { OnRecord } from '../domain/stores';
import { type CatalogWork, type ChangeInput, changeOne } from './catalog-work';

export interface WithdrawPlanSkuCommand extends ChangeInput {
  readonly planSkuId: string;
}

export type WithdrawPlanSkuRefusalCode = 'NOT_FOUND' | 'NOT_ON_SALE';

/** Takes a plan off sale: no further codes are made of it, and those that were sold stay good. */
export class WithdrawPlanSku {
  constructor(private readonly work: CatalogWork) {}

  async execute(
    command: WithdrawPlanSkuCommand,
    principal: Principal,
  ): Promise<Outcome<OnRecord<PlanSku>, WithdrawPlanSkuRefusalCode>> {
    const sent = { name: 'withdrawPlanSku', input: command, principal };
    return changeOne<PlanSku, WithdrawPlanSkuRefusalCode>(this.work, sent, {
      named: ['planSkuId', command.planSkuId],
      among: ({ plans }) => plans,
      wanted: { status: 'PUBLISHED', otherwise: 'NOT_ON_SALE' },
      change: async (plan, { stores: { plans }, record }) => {
        const withdrawn = await plans.save({ ...plan, status: 'WITHDRAWN' });
        await record({ subjectId: plan.id, from: 'PUBLISHED', to: 'WITHDRAWN' });
        return made(withdrawn);
      },
    });
  }
}
