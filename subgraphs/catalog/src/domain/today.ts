import type { Clock } from '@care-graph/kernel/domain/clock';
import { localDayOf } from '@care-graph/kernel/domain/period';

/** The calendar day that it is now, in a zone where one is given. */
export const today = (clock: Clock, timeZone = 'UTC'): string => localDayOf(clock.now(), timeZone);
