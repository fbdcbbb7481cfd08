import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, inStatus } from '../domain/claim';
import { mayBecome } from '../domain/claim-status';
import { ruleOf } from '../domain/service-rules';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';

export interface BeginAssessmentCommand {
  readonly claimId: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type BeginAssessmentRefusal = 'NOT_FOUND' | 'NOT_RECEIVED';

/** Begins to assess a unit that was taken in. */
export class BeginAssessment {
  constructor(private readonly work: ClaimWork) {}

  execute(
    input: BeginAssessmentCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, BeginAssessmentRefusal>> {
    return changeClaim<BeginAssessmentRefusal, BeginAssessmentCommand>(this.work, {
      name: 'beginAssessment',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, now, save }) => {
        if (!mayBecome(claim.serviceType, claim.status, 'IN_ASSESSMENT'))
          return wrongStatus('NOT_RECEIVED', claim, ruleOf(claim, 'ASSESS'));
        return made(
          await save(inStatus(claim, 'IN_ASSESSMENT', now), { basis: ruleOnly('R-ORR-05') }),
        );
      },
    });
  }
}
