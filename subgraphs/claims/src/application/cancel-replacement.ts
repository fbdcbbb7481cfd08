import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import { mayBePutBack, putBack, setAsideNumbers } from '../domain/replacement';
import { ruleOf } from '../domain/service-rules';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';

export interface CancelReplacementCommand {
  readonly claimId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type CancelReplacementRefusal = 'NOT_FOUND' | 'NOT_ALLOCATED';

/** Puts a unit back that was set aside and has not left; another one can be set aside then (rule book §2.7). */
export class CancelReplacement {
  constructor(private readonly work: ClaimWork) {}

  execute(
    input: CancelReplacementCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, CancelReplacementRefusal>> {
    return changeClaim<CancelReplacementRefusal, CancelReplacementCommand>(this.work, {
      name: 'cancelReplacement',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, save }) => {
        if (!mayBePutBack(claim.replacement))
          return wrongStatus('NOT_ALLOCATED', claim, ruleOf(claim, 'BIND'));
        await stores.claims.release(claim.id, setAsideNumbers(claim.replacement));
        const without = { ...claim, replacement: putBack(claim.replacement, now) };
        return made(
          await save(without, { reason: input.reason, basis: ruleOnly(ruleOf(claim, 'BIND')) }),
        );
      },
    });
  }
}
