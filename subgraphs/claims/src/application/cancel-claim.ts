import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, mayCancel } from '../domain/claim';
import { isFinal } from '../domain/claim-status';
import { isServicePromised } from '../domain/promised-money';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { requireNoChoicePending } from './elect-remedy';
import { requireNoMoneyOnItsWay } from './money-on-its-way';
import type { ReconcilePayment } from './reconcile-payment';
import { takenBack } from './take-back';

export interface CancelClaimCommand {
  readonly claimId: string;
  readonly reason?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type CancelClaimRefusal = 'NOT_FOUND' | 'ALREADY_PAID' | 'CLAIM_CLOSED';

/**
 * Takes a claim back before it is paid; a use that it held becomes free again. A payment that has begun and that nobody
 * has promised yet is given up at the provider first.
 */
export class CancelClaim {
  constructor(
    private readonly work: ClaimWork,
    private readonly payments: ReconcilePayment,
  ) {}

  execute(
    input: CancelClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, CancelClaimRefusal>> {
    return this.payments.clearing((versionNow) => this.cancel(input, principal, versionNow));
  }

  private cancel(
    input: CancelClaimCommand,
    principal: Principal,
    versionNow: number | undefined,
  ): Promise<Outcome<Claim, CancelClaimRefusal>> {
    return changeClaim<CancelClaimRefusal, CancelClaimCommand>(this.work, {
      name: 'cancelClaim',
      input,
      principal,
      versionNow,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, save }) => {
        if (!mayCancel(claim)) return tooLate(claim);
        requireNoMoneyOnItsWay(claim);
        await requireNoChoicePending(stores, claim.id);
        const cancelled = await takenBack(stores, claim, { at: now, newId: this.work.newId });
        return made(await save(cancelled, { reason: input.reason, basis: ruleOnly('A-12') }));
      },
    });
  }
}

/** What was promised is paid back by a person, if at all (R-FEE-08); what cost nothing is simply past taking back. */
const tooLate = (claim: Claim) =>
  isFinal(claim.serviceType, claim.status) || !isServicePromised(claim)
    ? wrongStatus('CLAIM_CLOSED', claim, 'A-12')
    : wrongStatus('ALREADY_PAID', claim, 'R-FEE-08');
