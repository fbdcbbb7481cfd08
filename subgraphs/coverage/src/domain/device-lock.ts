import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';

/** Every status of a unit's lock and those that may follow it (rule book §2.3); one that nothing follows is final. */
export const nextLockStatuses = {
  UNLOCKED: ['LOCKED'],
  LOCKED: ['UNLOCKED', 'OWNERSHIP_TRANSFERRED'],
  OWNERSHIP_TRANSFERRED: ['RECOVERED_RETURNED'],
  RECOVERED_RETURNED: [],
} as const satisfies Record<string, readonly string[]>;

export type LockStatus = keyof typeof nextLockStatuses;

/** Whether a lost unit can be used, and whose it is. */
export interface DeviceLock {
  readonly status: LockStatus;
  /** When it was locked last. */
  readonly lockedAt: Date | null;
  readonly titleTransferredAt: Date | null;
  readonly recoveredAt: Date | null;
  /** The flyaway claim that locked it last. */
  readonly claimId: string | null;
}

export const neverLocked: DeviceLock = {
  status: 'UNLOCKED',
  lockedAt: null,
  titleTransferredAt: null,
  recoveredAt: null,
  claimId: null,
};

/** What a claim does to the lock of the unit that it is about. */
interface LockChange {
  readonly to: LockStatus;
  readonly claimId: string;
  readonly at: Date;
}

/** The instant that a status is remembered by; none for a unit that can be used again. */
const stampOf = {
  UNLOCKED: () => ({}),
  LOCKED: (lockedAt: Date) => ({ lockedAt }),
  OWNERSHIP_TRANSFERRED: (titleTransferredAt: Date) => ({ titleTransferredAt }),
  RECOVERED_RETURNED: (recoveredAt: Date) => ({ recoveredAt }),
} as const satisfies Record<LockStatus, (at: Date) => Partial<DeviceLock>>;

const mayBecome = (from: LockStatus, to: LockStatus): boolean =>
  (nextLockStatuses[from] as readonly LockStatus[]).includes(to);

/**
 * The lock after the change; undefined when its status does not allow that, or when another claim locked the unit:
 * a claim locks what can be used, and changes afterwards only what it locked itself (R-FLY-04, R-FLY-05, R-FLY-06).
 */
export const lockAfter = (
  lock: DeviceLock,
  { to, claimId, at }: LockChange,
): DeviceLock | undefined => {
  const isOwn = to === 'LOCKED' || lock.claimId === claimId;
  if (!isOwn || !mayBecome(lock.status, to)) return undefined;
  return { ...lock, ...stampOf[to](at), status: to, claimId };
};

/** True for a unit that was verified as flown away: it cannot be activated, claimed, linked or bound. */
export const isLocked = ({ status }: Pick<DeviceLock, 'status'>): boolean => status !== 'UNLOCKED';

/** Why a locked unit cannot be used: it is locked, or it is not the customer's any more. */
export const basisOfLock = ({ status }: Pick<DeviceLock, 'status'>): readonly DecisionBasis[] =>
  ruleOnly(status === 'LOCKED' ? 'R-FLY-04' : 'R-FLY-06');
