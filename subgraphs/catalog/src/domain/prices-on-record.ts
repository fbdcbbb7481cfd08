import { localDayOf } from '@care-graph/kernel/domain/period';
import { dayAfter, dayBefore } from './days';

/** What is on record of the prices of one plan in one region, however many there are. */
export interface PricesOnRecord {
  readonly planSkuId: string;
  readonly regionCode: string;
  /** Those of the days around now on which there is one. */
  readonly days: readonly string[];
  /** Who asks a price that no source gives: nobody, the only seller, or the first and the last one by name. */
  readonly madeUpSellers: readonly string[];
}

/** Every day that it is somewhere at an instant: UTC's, the one before and the one after. */
export const daysAround = (now: Date): readonly [string, string, string] => {
  const day = localDayOf(now, 'UTC');
  return [dayBefore(day), day, dayAfter(day)];
};
