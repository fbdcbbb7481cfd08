import { made, type Outcome, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { PlanSku } from '../domain/catalogue';
import { planRefusals, type PublishPlanRefusalCode } from '../domain/plan-publishing';
import type { OnRecord } from '../domain/stores';
import { type CatalogWork, type ChangeInput, changeOne, type Turn } from './catalog-work';

export interface PublishPlanSkuCommand extends ChangeInput {
  readonly planSkuId: string;
}

export type PublishPlanSkuRefusalCode = 'NOT_FOUND' | 'NOT_DRAFT' | PublishPlanRefusalCode;

type Plan = OnRecord<PlanSku>;

/** Puts a drafted plan on sale, once its terms bind, answer in one way only, and every use that it grants has a fee. */
export class PublishPlanSku {
  constructor(private readonly work: CatalogWork) {}

  async execute(
    command: PublishPlanSkuCommand,
    principal: Principal,
  ): Promise<Outcome<Plan, PublishPlanSkuRefusalCode>> {
    const sent = { name: 'publishPlanSku', input: command, principal };
    return changeOne<PlanSku, PublishPlanSkuRefusalCode>(this.work, sent, {
      named: ['planSkuId', command.planSkuId],
      among: ({ plans }) => plans,
      wanted: { status: 'DRAFT', otherwise: 'NOT_DRAFT' },
      change: publish,
    });
  }
}

const publish = async (
  plan: Plan,
  { stores: { terms, schedules, plans, world }, now, record }: Turn,
): Promise<Outcome<Plan, PublishPlanSkuRefusalCode>> => {
  const going = await schedules.ofTerms(plan.termsId);
  const facts = {
    plan,
    product: (await world.products()).find(({ code }) => code === plan.productCode),
    terms: await terms.find(plan.termsId),
    clauses: await terms.clausesOf(plan.termsId),
    schedules: going,
    tiers: await schedules.tiersOf(going.map(({ id }) => id)),
    regions: await world.regions(),
    now,
  };
  const refusedFor = refusedBy(planRefusals(facts));
  if (refusedFor) return refusedFor;
  const published = await plans.save({ ...plan, status: 'PUBLISHED' });
  await record({ subjectId: plan.id, from: 'DRAFT', to: 'PUBLISHED' });
  return made(published);
};
