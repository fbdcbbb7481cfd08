import type { ServiceChannel } from '@care-graph/kernel/domain/vocabulary';
import type { FeeSchedule, FeeTier } from './catalogue';
import { hasTiersFor, schedulesFor } from './fee';
import type { RegionFacts } from './region-chain';

/** The channel that a schedule is looked for where nobody names one, as contracts do that pin theirs. */
export const defaultChannel = 'MAKER_DIRECT' satisfies ServiceChannel;

/** Under which terms, and on which day, a contract would pin a schedule. */
interface Pinning {
  readonly termsId: string;
  readonly day: string;
}

const newestFirst = (one: FeeSchedule, other: FeeSchedule): number => {
  if (one.validFrom === other.validFrom) return 0;
  return one.validFrom < other.validFrom ? 1 : -1;
};

/**
 * The schedules that may be pinned on a day: those of the terms that have begun, the newest first. One that was ended
 * by a newer one still stands behind it, for products that the newer one has no fee for.
 */
export const begunSchedules = (
  schedules: readonly FeeSchedule[],
  { termsId, day }: Pinning,
): readonly FeeSchedule[] =>
  schedules
    .filter((schedule) => schedule.termsId === termsId && schedule.validFrom <= day)
    .sort(newestFirst);

const channelFirst = (
  schedules: readonly FeeSchedule[],
  channel: ServiceChannel,
): readonly FeeSchedule[] => [
  ...schedules.filter((schedule) => schedule.channel === channel),
  ...schedules.filter((schedule) => schedule.channel !== channel),
];

/** For which plan, where, when and by whose service a contract would pin a schedule. */
interface ContractPinning extends Pinning {
  readonly productCode: string;
  readonly termMonths: number;
  readonly region: RegionFacts;
  readonly channel: ServiceChannel;
}

/**
 * The schedule that a contract pins: of those that have fees for its product and length the nearest, of these those of
 * the channel before others, and of these the newest. So each channel has schedules that follow one another.
 */
export const pinnedSchedule = (
  schedules: readonly FeeSchedule[],
  tiers: readonly FeeTier[],
  { productCode, termMonths, region, channel, ...pinning }: ContractPinning,
): FeeSchedule | undefined => {
  // Each sort leaves the order of what it finds equal, so that the last one counts most.
  const begun = channelFirst(begunSchedules(schedules, pinning), channel);
  return schedulesFor(begun, region).find(({ id }) =>
    hasTiersFor(
      tiers.filter(({ scheduleId }) => scheduleId === id),
      productCode,
      termMonths,
    ),
  );
};
