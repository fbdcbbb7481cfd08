import { badInput } from '@care-graph/kernel/domain/fault';

/** The moment that a trial asks about. What is on record is as it is now: an earlier one would be answered by what came after it. */
export const askedMoment = (at: Date | null | undefined, now: Date): Date => {
  if (at && at < now) throw badInput('at is over: give no moment, or one to come.', 'input', 'at');
  return at ?? now;
};
