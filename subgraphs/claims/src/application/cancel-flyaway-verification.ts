import { underTerms } from '@care-graph/kernel/domain/basis';
import { conflict } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, inStatus, withNothingDue } from '../domain/claim';
import {
  isFinalFlyaway,
  isPaidFor,
  isUnderVerification,
  mayCancelVerification,
} from '../domain/flyaway-verification';
import { isUndecided } from '../domain/payment';
import type { ClaimReads } from '../domain/ports';
import { changeClaim, type ClaimWork } from './claim-work';
import { endHold } from './end-hold';
import type { ReconcilePayment } from './reconcile-payment';
import { visibilityOf } from './row-rules';

export interface CancelFlyawayVerificationCommand {
  readonly claimId: string;
  readonly idempotencyKey: string;
}

export type CancelFlyawayVerificationRefusal =
  'NOT_FOUND' | 'NOT_STARTED' | 'FLYAWAY_CANCEL_AFTER_PAYMENT';

/**
 * Takes a verification back because the aircraft was found before it was paid for: it is unlocked, and nothing is
 * charged (R-FLY-05). A payment that has begun and that nobody has promised yet is given up at the provider first;
 * one that was promised wins, and the aircraft is the obligor's (R-FLY-06).
 */
export class CancelFlyawayVerification {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly payments: ReconcilePayment,
  ) {}

  async execute(
    input: CancelFlyawayVerificationCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, CancelFlyawayVerificationRefusal>> {
    await this.giveUpPayments(input.claimId, principal);
    return changeClaim<CancelFlyawayVerificationRefusal, CancelFlyawayVerificationCommand>(
      this.work,
      {
        name: 'cancelFlyawayVerification',
        input,
        principal,
        field: 'claimId',
        lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
        work: async ({ claim, stores, now, save }) => {
          const refusedFor = refusalOf(claim);
          if (refusedFor) return refusedFor;
          requireNoMoneyOnItsWay(claim);
          const { newId } = this.work;
          const freed = await endHold(stores, claim, { state: 'FREED', at: now, newId });
          const cancelled = withNothingDue(inStatus(freed, 'CANCELLED', now), now);
          const basis = underTerms(claim.contract.terms, 'R-FLY-05');
          return made(await save(cancelled, { basis }));
        },
      },
    );
  }

  private async giveUpPayments(claimId: string, principal: Principal): Promise<void> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim || !mayCancelVerification(claim)) return;
    for (const payment of claim.payments)
      if (isUndecided(payment)) await this.payments.execute(payment.id);
  }
}

const refusalOf = (claim: Claim) => {
  const { terms } = claim.contract;
  if (isFinalFlyaway(claim) || (isUnderVerification(claim) && isPaidFor(claim)))
    return refused(
      refusal('FLYAWAY_CANCEL_AFTER_PAYMENT' as const, null, underTerms(terms, 'R-FLY-06')),
    );
  return mayCancelVerification(claim)
    ? undefined
    : refused(refusal('NOT_STARTED' as const, null, underTerms(terms, 'R-FLY-05')));
};

/** Another payment has begun since the ones before it were given up: nobody knows yet which of the two wins. */
const requireNoMoneyOnItsWay = ({ payments }: Claim): void => {
  if (payments.some(isUndecided))
    throw conflict('A payment is under way: read the claim again in a moment, then decide.');
};
