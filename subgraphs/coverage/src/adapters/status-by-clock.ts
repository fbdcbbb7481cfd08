import type { ContractStatus } from '../domain/contract';

const is = (status: ContractStatus): string => `contract.status = '${status}'`;

/** Statuses that cover takes while its period runs, as they stand on record. */
const running = `contract.status IN ('SCHEDULED', 'ACTIVE', 'TERMINATION_REQUESTED')`;

const isNotClosed = '(contract.closes_at IS NULL OR contract.closes_at > :now)';

/**
 * What each status by the clock (`statusAt`) is on record, whether or not a timer has said so yet: conditions on the
 * recorded status first, so that an index of it serves them.
 */
const conditions: Record<ContractStatus, string> = {
  PENDING_SHIPMENT: is('PENDING_SHIPMENT'),
  SCHEDULED: `${is('SCHEDULED')} AND contract.starts_at > :now`,
  AWAITING_VIDEO: `${is('AWAITING_VIDEO')} OR ${is('AWAITING_ACTIVATION')} AND contract.activate_by < :now`,
  VIDEO_REVIEW: is('VIDEO_REVIEW'),
  AWAITING_ACTIVATION: `${is('AWAITING_ACTIVATION')} AND (contract.activate_by IS NULL OR contract.activate_by >= :now)`,
  ACTIVE: `(${is('ACTIVE')} OR ${is('SCHEDULED')} AND contract.starts_at <= :now) AND contract.ends_at > :now`,
  TERMINATION_REQUESTED: `${is('TERMINATION_REQUESTED')} AND contract.ends_at > :now`,
  EXPIRED: `(${is('EXPIRED')} OR ${running} AND contract.ends_at <= :now) AND ${isNotClosed}`,
  CLOSED: `${is('CLOSED')} OR (${running} OR ${is('EXPIRED')}) AND contract.closes_at <= :now`,
  TERMINATED: is('TERMINATED'),
  RETURNED: is('RETURNED'),
};

/** The condition that a contract is in one of the statuses at `:now`; none of them is one that nothing fulfils. */
export const inStatuses = (statuses: readonly ContractStatus[]): string =>
  statuses.length === 0
    ? 'FALSE'
    : `(${statuses.map((status) => `(${conditions[status]})`).join(' OR ')})`;
