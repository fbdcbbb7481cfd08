import { type Deadline, deadlineAt } from '@care-graph/kernel/domain/deadline';
import type { CoveringContract } from './contract';
import { closingOf } from './cover';
import type { RenewalTerms } from './plan';

interface Standing {
  /** When the contract was renewed; null while nobody did. */
  readonly followedAt: Date | null;
  readonly now: Date;
}

/** One that was given back or ended early is followed by none. */
const hasEndedEarly = ({ status }: Pick<CoveringContract, 'status'>): boolean =>
  status === 'TERMINATED' || status === 'RETURNED';

/**
 * Until when the next plan can be bought, in local days after the end of cover, or while it runs where the terms give
 * no such days; undefined where nothing can follow (R-RNW-03, A-14).
 */
export const renewalDeadline = (
  contract: Pick<CoveringContract, 'period' | 'timeZone' | 'regionCode' | 'status'>,
  renewal: RenewalTerms | undefined,
  { followedAt, now }: Standing,
): Deadline | undefined => {
  if (!renewal?.isOffered || (!followedAt && hasEndedEarly(contract))) return undefined;
  const { period, timeZone, regionCode } = contract;
  const dueAt = new Date(closingOf(period, renewal, timeZone).getTime() - 1);
  const running: Deadline = {
    kind: 'RENEW_CONTRACT',
    startedAt: renewal.graceDays < 1 ? period.startsAt : period.endsAt,
    dueAt,
    allowance: renewal.graceDays,
    unit: 'CALENDAR_DAY',
    regionCode,
    state: 'RUNNING',
    settledAt: null,
    onMiss: 'REFUSABLE',
    basis: [renewal.basis],
  };
  return followedAt
    ? { ...running, state: 'MET', settledAt: followedAt }
    : deadlineAt(running, now);
};
