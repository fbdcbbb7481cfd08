import fc from 'fast-check';
import { lockedSerials } from './device';
import {
  basisOfLock,
  type DeviceLock,
  isLocked,
  lockAfter,
  type LockStatus,
  neverLocked,
  nextLockStatuses,
} from './device-lock';

const at = new Date('2026-05-02T12:00:00Z');
const later = new Date('2026-05-03T12:00:00Z');
const statuses = Object.keys(nextLockStatuses) as readonly LockStatus[];

const lockIn = (status: LockStatus): DeviceLock => ({ ...neverLocked, status, claimId: 'clm_1' });

describe('the lock of a unit', () => {
  it.each(statuses.flatMap((from) => statuses.map((to) => ({ from, to }))))(
    'R-FLY-04, R-FLY-05, R-FLY-06: from $from to $to only as the table says',
    ({ from, to }) => {
      const isAllowed = (nextLockStatuses[from] as readonly LockStatus[]).includes(to);
      const after = lockAfter(lockIn(from), { to, claimId: 'clm_1', at });
      expect(after?.status).toBe(isAllowed ? to : undefined);
    },
  );

  it('R-FLY-04, R-FLY-05: remembers when it was locked last and by which claim', () => {
    const locked = lockAfter(neverLocked, { to: 'LOCKED', claimId: 'clm_1', at });
    expect(locked).toEqual({ ...neverLocked, status: 'LOCKED', lockedAt: at, claimId: 'clm_1' });
    const found = locked && lockAfter(locked, { to: 'UNLOCKED', claimId: 'clm_1', at: later });
    expect(found).toEqual({ ...locked, status: 'UNLOCKED' });
    const again = found && lockAfter(found, { to: 'LOCKED', claimId: 'clm_2', at: later });
    expect(again).toEqual({ ...locked, lockedAt: later, claimId: 'clm_2' });
  });

  it('R-FLY-06: remembers when ownership passed and when the unit came back', () => {
    const change = { claimId: 'clm_1', at };
    const passed = lockAfter(lockIn('LOCKED'), { ...change, to: 'OWNERSHIP_TRANSFERRED' });
    expect(passed).toMatchObject({ titleTransferredAt: at, recoveredAt: null });
    const back =
      passed && lockAfter(passed, { claimId: 'clm_1', at: later, to: 'RECOVERED_RETURNED' });
    expect(back).toMatchObject({ titleTransferredAt: at, recoveredAt: later });
  });

  it.each(['UNLOCKED', 'OWNERSHIP_TRANSFERRED', 'LOCKED'] as const)(
    'R-FLY-05: is not changed to %s by another claim than the one that made it',
    (to) => {
      expect(lockAfter(lockIn('LOCKED'), { to, claimId: 'clm_2', at })).toBeUndefined();
    },
  );

  it('R-FLY-06: however it is changed, a unit that was passed on can never be used again', () => {
    const step = fc.record({
      to: fc.constantFrom(...statuses),
      claimId: fc.constantFrom('clm_1', 'clm_2'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let lock = neverLocked;
        let isPassedOn = false;
        for (const { to, claimId } of steps) {
          lock = lockAfter(lock, { to, claimId, at }) ?? lock;
          isPassedOn ||= lock.status === 'OWNERSHIP_TRANSFERRED';
          expect(isPassedOn && !isLocked(lock)).toBe(false);
        }
      }),
    );
  });

  it('R-FLY-04, R-FLY-06: says why the unit cannot be used', () => {
    expect(statuses.filter((status) => !isLocked({ status }))).toEqual(['UNLOCKED']);
    expect(basisOfLock({ status: 'LOCKED' })).toEqual([{ ruleId: 'R-FLY-04' }]);
    expect(basisOfLock({ status: 'OWNERSHIP_TRANSFERRED' })).toEqual([{ ruleId: 'R-FLY-06' }]);
  });

  it('R-FLY-04, R-FLY-06: names the numbers on which no claim is opened, also those that a part has no more', () => {
    const units = [
      { id: 'dev_1', lock: lockIn('OWNERSHIP_TRANSFERRED') },
      { id: 'dev_2', lock: neverLocked },
    ];
    const serials = [
      { deviceId: 'dev_1', value: 'MSE-0001' },
      { deviceId: 'dev_1', value: 'MSG-0001' },
      { deviceId: 'dev_2', value: 'MSE-0002' },
    ];
    expect(lockedSerials(units, serials)).toEqual(['MSE-0001', 'MSG-0001']);
  });
});
