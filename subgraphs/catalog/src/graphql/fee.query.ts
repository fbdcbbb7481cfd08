import type { Clock } from '@care-graph/kernel/domain/clock';
import { badInput } from '@care-graph/kernel/domain/fault';
import {
  connectionOf,
  connectionType,
  PageArguments,
  pageRequest,
} from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, query } from '@care-graph/kernel/graphql/decorators';
import { Args, Ctx, ID, Resolver } from 'type-graphql';
import { feeWithoutContract } from '../application/ask-fees';
import { defaultChannel } from '../domain/fee-pinning';
import { draftsSeenBy } from '../domain/in-force';
import type { CatalogReads } from '../domain/ports';
import { today } from '../domain/today';
import { everyone } from './audience';
import { FeeSchedule, FeeScheduleFilter, ServiceFee, ServiceFeeInput } from './fee.type';
import type { CatalogContext } from './loaders';

const FeeScheduleConnection = connectionType('FeeSchedule', FeeSchedule, { of: 'schedule' });

const feeText =
  'What one use would cost today without any contract at hand; null when no fee is on record.';

@Resolver()
export class FeeQuery {
  constructor(
    private readonly reads: CatalogReads,
    private readonly clock: Clock,
  ) {}

  @query(() => FeeSchedule, 'The fee schedule with this id; null when there is none.', {
    nullable: true,
    ...everyone,
  })
  feeSchedule(
    @arg('id', () => ID, "The schedule's id.") id: string,
    @Ctx() { loaders }: CatalogContext,
  ) {
    return loaders.schedule.load(id);
  }

  @query(() => FeeScheduleConnection, 'Fee schedules, latest first.', {
    nullable: true,
    ...everyone,
    directives: [pagedList],
  })
  async feeSchedules(
    @Args(() => PageArguments) page: PageArguments,
    @arg('filter', () => FeeScheduleFilter, 'Which schedules to give; null gives all in force.', {
      nullable: true,
    })
    filter: FeeScheduleFilter | null | undefined,
    @Ctx() { principal }: CatalogContext,
  ) {
    const { generation, regionCode, channel, currency, status } = filter ?? {};
    const asked = {
      generation,
      regionCode,
      channel,
      currency,
      status: status ?? 'PUBLISHED',
      ...draftsSeenBy(principal),
    } as const;
    return connectionOf(
      await this.reads.schedules(asked, pageRequest(page, 'feeSchedules')),
      (schedule) => schedule,
    );
  }

  @query(() => ServiceFee, feeText, { nullable: true, ...everyone })
  async serviceFee(
    @arg('input', () => ServiceFeeInput, 'The use that the question is about.')
    input: ServiceFeeInput,
    @Ctx() { loaders }: CatalogContext,
  ) {
    const ordinal = input.ordinal ?? 1;
    if (ordinal < 1)
      throw badInput(`ordinal is ${ordinal}; turns are counted from 1.`, 'input', 'ordinal');
    const region = await loaders.region.load(input.regionCode);
    return feeWithoutContract(loaders, {
      productCode: input.productCode,
      termMonths: input.planMonths,
      regionCode: input.regionCode,
      incidentType: input.incidentType ?? 'DAMAGE',
      channel: input.channel ?? defaultChannel,
      ordinal,
      day: input.on ?? today(this.clock, region?.timeZone),
    });
  }
}
