import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import { forgiveDeadline } from '../domain/deadline';
import { isLate } from '../domain/overdue';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';

export interface AcceptLateReturnCommand {
  readonly claimId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type AcceptLateReturnRefusal = 'NOT_FOUND' | 'NOT_OVERDUE';

/**
 * Lets a unit count that was handed over too late, or will be: it can be received as if it had come in time (R-RFS-05,
 * One that never comes can still be given up.
 */
export class AcceptLateReturn {
  constructor(private readonly work: ClaimWork) {}

  execute(
    input: AcceptLateReturnCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, AcceptLateReturnRefusal>> {
    return changeClaim<AcceptLateReturnRefusal, AcceptLateReturnCommand>(this.work, {
      name: 'acceptLateReturn',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, now, actor, save }) => {
        if (!isLate(claim)) return wrongStatus('NOT_OVERDUE', claim, 'R-RFS-05');
        const { reason } = input;
        const basis = lateBasis(claim);
        const decision = {
          id: this.work.newId('adc'), outcome: 'ACCEPTED_LATE', refusalCode: null, reason,
          decidedAt: now, decidedBy: actor, basis, decidedIn: claim.status, reversesId: null,
        } as const; // prettier-ignore
        const accepted: Claim = {
          ...claim,
          deadlines: claim.deadlines.map((deadline) =>
            deadline.kind === 'HAND_OVER_UNIT' ? forgiveDeadline(deadline, now) : deadline,
          ),
          decisions: [...claim.decisions, decision],
        };
        return made(await save(accepted, { reason, basis }));
      },
    });
  }
}

const lateBasis = ({ contract: { terms }, deadlines }: Claim): readonly DecisionBasis[] => [
  ...underTerms(terms, 'R-RFS-05'),
  ...deadlines.filter(({ kind }) => kind === 'HAND_OVER_UNIT').flatMap(({ basis }) => basis),
];
