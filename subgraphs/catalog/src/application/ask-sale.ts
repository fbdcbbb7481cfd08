import type { Clock } from '@care-graph/kernel/domain/clock';
import type { PlanSku } from '../domain/catalogue';
import { isOnSale } from '../domain/in-force';
import { today } from '../domain/today';
import type { Lookups } from './lookups';

/** Whether a plan may be sold in a region today, by the day that it is there; nowhere on record is no. */
export const isSoldIn = async (
  lookups: Lookups,
  plan: PlanSku,
  regionCode: string,
  clock: Clock,
): Promise<boolean> => {
  const [region, terms] = await Promise.all([
    lookups.region.load(regionCode),
    lookups.terms.load(plan.termsId),
  ]);
  return region !== null && isOnSale(plan, terms, region, today(clock, region.timeZone));
};
