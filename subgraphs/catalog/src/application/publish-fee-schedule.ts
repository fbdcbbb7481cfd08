import { made, type Outcome, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { FeeSchedule } from '../domain/catalogue';
import { endedBefore } from '../domain/days';
import {
  feeRefusals,
  ordinalBasisIn,
  type PublishFeesRefusalCode,
  scheduleToEnd,
} from '../domain/fee-publishing';
import type { OnRecord } from '../domain/stores';
import { type CatalogWork, type ChangeInput, changeOne, type Turn } from './catalog-work';

export interface PublishFeeScheduleCommand extends ChangeInput {
  readonly feeScheduleId: string;
}

export type PublishFeeScheduleRefusalCode = 'NOT_FOUND' | 'NOT_DRAFT' | PublishFeesRefusalCode;

type Schedule = OnRecord<FeeSchedule>;

/** Makes a draft of fees the one that new contracts pin from its first day on; contracts keep what they pinned. */
export class PublishFeeSchedule {
  constructor(private readonly work: CatalogWork) {}

  async execute(
    command: PublishFeeScheduleCommand,
    principal: Principal,
  ): Promise<Outcome<Schedule, PublishFeeScheduleRefusalCode>> {
    const sent = { name: 'publishFeeSchedule', input: command, principal };
    return changeOne<FeeSchedule, PublishFeeScheduleRefusalCode>(this.work, sent, {
      named: ['feeScheduleId', command.feeScheduleId],
      among: ({ schedules }) => schedules,
      wanted: { status: 'DRAFT', otherwise: 'NOT_DRAFT' },
      change: publish,
    });
  }
}

const publish = async (
  draft: Schedule,
  { stores: { schedules, terms, plans, world }, now, record }: Turn,
): Promise<Outcome<Schedule, PublishFeeScheduleRefusalCode>> => {
  const others = (await schedules.ofTerms(draft.termsId)).filter(({ id }) => id !== draft.id);
  const facts = {
    draft,
    others,
    terms: await terms.find(draft.termsId),
    tiers: await schedules.tiersOf([draft.id]),
    currencies: await schedules.currenciesIn(draft.id),
    plans: await plans.ofTerms([draft.termsId]),
    regions: await world.regions(),
    now,
  };
  const refusedFor = refusedBy(feeRefusals(facts));
  if (refusedFor) return refusedFor;
  const counted = ordinalBasisIn(await terms.clausesOf(draft.termsId));
  const ordinalBasis = counted ?? draft.ordinalBasis;
  const published = await schedules.save({ ...draft, status: 'PUBLISHED', ordinalBasis });
  await record({ subjectId: draft.id, from: 'DRAFT', to: 'PUBLISHED' });
  const ending = scheduleToEnd(draft, others);
  if (ending) {
    await schedules.save(endedBefore(ending, draft.validFrom));
    await record({ subjectId: ending.id });
  }
  return made(published);
};
