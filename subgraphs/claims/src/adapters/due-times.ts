import type { Deadline } from '@care-graph/kernel/domain/deadline';
import type { Claim } from '../domain/claim';
import { missingFrom, overdueFrom } from '../domain/overdue';
import { unpaidFrom } from '../domain/unpaid';
import type { ClaimRow } from './claim.row';

/** Something that runs; what a quote asks for falls away with its time, and does not stay due. */
interface Running extends Pick<Deadline, 'dueAt'> {
  readonly lapses: boolean;
}

const isRunning = ({ state }: Deadline): boolean => state === 'RUNNING';

/** All that runs, soonest first. What still runs of a claim that was completed is due as well: a unit that was found has to be sent. */
const runningOf = ({ deadlines, quotes }: Claim): readonly Running[] =>
  [
    ...deadlines.filter(isRunning).map(({ dueAt }) => ({ dueAt, lapses: false })),
    ...quotes
      .filter(({ status, deadline }) => status === 'OPEN' && isRunning(deadline))
      .map(({ deadline: { dueAt } }) => ({ dueAt, lapses: true })),
  ].sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());

const orNull = (instant: Date | undefined): Date | null => instant ?? null;

/** The instants of a claim that are kept beside it, for queues to sort and for the clock's work to find. */
export const dueTimes = (
  claim: Claim,
): Pick<ClaimRow, 'nextDueAt' | 'laterDueAt' | 'overdueFrom' | 'missingFrom' | 'unpaidFrom'> => {
  const [next, later] = runningOf(claim);
  return {
    nextDueAt: orNull(next?.dueAt),
    laterDueAt: orNull(next?.lapses ? later?.dueAt : undefined),
    overdueFrom: orNull(overdueFrom(claim)),
    missingFrom: orNull(missingFrom(claim)),
    unpaidFrom: orNull(unpaidFrom(claim)),
  };
};
