import { endOfDayAfter, type Period, periodOfMonths } from '@care-graph/kernel/domain/period';
import type { CoveringContract, ServiceContract } from './contract';
import type { CoverLength, Plan, RenewalGrace } from './plan';

/** What a contract without cover has in place of it. */
export const nothingPinned = { feeScheduleId: null, period: null, closesAt: null } as const;

/**
 * The first instant in which a contract can be renewed no more. The days of grace are local ones, counted from the
 * last day of cover, and the last of them counts in full; without grace it is the end of cover itself.
 */
export const closingOf = (
  { endsAt }: Period,
  renewal: RenewalGrace | undefined,
  timeZone: string,
): Date => {
  if (!renewal?.isOffered || renewal.graceDays < 1) return endsAt;
  const lastInstant = new Date(endsAt.getTime() - 1);
  return new Date(endOfDayAfter(lastInstant, renewal.graceDays, timeZone).getTime() + 1);
};

/** What a contract pins for cover from an instant on: its period, its fees, and until when it can be renewed. */
export const coverFrom = (
  plan: CoverLength & Pick<Plan, 'feeScheduleId'>,
  startsAt: Date,
): Pick<CoveringContract, 'period' | 'feeScheduleId'> & Pick<ServiceContract, 'closesAt'> => {
  const period = periodOfMonths(startsAt, plan.termMonths, plan.timeZone);
  return {
    period,
    // A plan whose fees nobody knows is refused before.
    feeScheduleId: plan.feeScheduleId ?? '',
    closesAt: closingOf(period, plan.renewal, plan.timeZone),
  };
};
