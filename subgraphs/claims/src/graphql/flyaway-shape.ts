import { type Deadline, deadlineAt } from '@care-graph/kernel/domain/deadline';
import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import type { Claim } from '../domain/claim';
import { flyawayStatus, type RecoveredUnit } from '../domain/flyaway';
import { mayCancelVerification } from '../domain/flyaway-verification';
import { deadlineShape } from './deadline-shape';

const recoveryShape = (recovery: RecoveredUnit, deadline: Deadline) => ({
  ...recovery,
  status: recovery.receivedAt ? 'RECOVERY_RECEIVED' : 'RECOVERY_DUE',
  deadline: deadlineShape(deadline),
});

/** The verification of a flyaway as its type shows it; null for other services. */
export const flyawayShape = (claim: Claim, now: Date) => {
  const { flyaway, deadlines } = claim;
  if (!flyaway) return null;
  const deadline = deadlines.find(({ kind }) => kind === 'SEND_RECOVERED_UNIT');
  return {
    ...flyaway,
    ...flyaway.ties,
    status: flyawayStatus(flyaway),
    mayCancel: mayCancelVerification(claim),
    recovery:
      flyaway.recovery && deadline && recoveryShape(flyaway.recovery, deadlineAt(deadline, now)),
    basis: flyaway.basis.map(basisTypeOf),
  };
};
