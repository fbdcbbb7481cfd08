import { underTerms } from '@care-graph/kernel/domain/basis';
import { made, type Outcome, refusal, refused, saying } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import {
  isFinalFlyaway,
  isForNothing,
  isUnderVerification,
  mayCancelVerification,
} from '../domain/flyaway-verification';
import { isPromised } from '../domain/payment';
import { isServicePromised } from '../domain/promised-money';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { requireNoMoneyOnItsWay } from './money-on-its-way';
import type { ReconcilePayment } from './reconcile-payment';
import { takenBack } from './take-back';

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
    private readonly payments: ReconcilePayment,
  ) {}

  execute(
    input: CancelFlyawayVerificationCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, CancelFlyawayVerificationRefusal>> {
    return this.payments.clearing(() => this.cancel(input, principal));
  }

  private cancel(
    input: CancelFlyawayVerificationCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, CancelFlyawayVerificationRefusal>> {
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
          const cancelled = await takenBack(stores, claim, { at: now, newId: this.work.newId });
          const basis = underTerms(claim.contract.terms, 'R-FLY-05');
          return made(await save(cancelled, { basis }));
        },
      },
    );
  }
}

/** What came before the find; a unit under warranty is promised for nothing (R-FLY-02). */
const wonBy = (claim: Claim): string => {
  if (isForNothing(claim)) return 'another unit is promised under warranty, with nothing to pay';
  return claim.payments.some(isPromised)
    ? 'the payment for another unit is taken or promised'
    : 'the fee for another unit was waived';
};

const refusalOf = (claim: Claim) => {
  const { terms } = claim.contract;
  if (isFinalFlyaway(claim) || (isUnderVerification(claim) && isServicePromised(claim)))
    return refused(
      saying(
        refusal('FLYAWAY_CANCEL_AFTER_PAYMENT' as const, null, underTerms(terms, 'R-FLY-06')),
        `${wonBy(claim)}: report the found aircraft (reportRecoveredUnit), which tells where to send it`,
      ),
    );
  return mayCancelVerification(claim) ? undefined : wrongStatus('NOT_STARTED', claim, 'R-FLY-05');
};
