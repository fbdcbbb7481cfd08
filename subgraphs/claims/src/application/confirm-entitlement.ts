import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { requireVersion } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, inStatus } from '../domain/claim';
import type { ClaimStores } from '../domain/ports';
import type { CarryOutElection } from './carry-out-election';
import { changeClaim, type ClaimWork, notFound, wrongStatus } from './claim-work';
import { requireNoChoicePending } from './elect-remedy';
import { visibilityOf } from './row-rules';

export interface ConfirmEntitlementCommand {
  readonly claimId: string;
  readonly isEntitled: boolean;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type ConfirmEntitlementRefusal = 'NOT_FOUND' | 'NOT_IN_CHECK' | 'NOT_ENTITLED_MAINTENANCE';

type ConfirmOutcome = Outcome<Claim, ConfirmEntitlementRefusal>;

const notInCheck = () => wrongStatus('NOT_IN_CHECK', 'R-MNT-03');

/**
 * Confirms or denies the right to maintenance. Confirming is carried out like a choice: it is on record before
 * coverage is asked for a use, so that whoever finds it later can finish it (R-MNT-03, R-MNT-04).
 */
export class ConfirmEntitlement {
  constructor(
    private readonly work: ClaimWork,
    private readonly carryOut: CarryOutElection,
  ) {}

  execute(input: ConfirmEntitlementCommand, principal: Principal): Promise<ConfirmOutcome> {
    return input.isEntitled ? this.confirm(input, principal) : this.deny(input, principal);
  }

  private async confirm(
    input: ConfirmEntitlementCommand,
    principal: Principal,
  ): Promise<ConfirmOutcome> {
    const attempted = await this.work.transact((stores) =>
      answerOnce<{ readonly id: string }, ConfirmEntitlementRefusal>(
        stores.idempotency,
        requestOf('confirmEntitlement', input, principal),
        {
          reread: (id) => Promise.resolve({ id }),
          work: () => this.attempt(stores, input, principal),
        },
      ),
    );
    if (!attempted.made) return attempted;
    return this.carryOut.execute<ConfirmEntitlementRefusal>(attempted.made.id);
  }

  private async attempt(
    stores: ClaimStores,
    { claimId, expectedVersion }: ConfirmEntitlementCommand,
    principal: Principal,
  ): Promise<Outcome<{ readonly id: string }, ConfirmEntitlementRefusal>> {
    const claim = await stores.claims.lock(claimId, visibilityOf(principal));
    if (!claim) return refused(notFound('claimId'));
    requireVersion(expectedVersion, claim.version);
    if (claim.status !== 'ENTITLEMENT_CHECK') return notInCheck();
    await requireNoChoicePending(stores, claimId);
    const id = this.work.newId('elc');
    await stores.attempts.add({
      id,
      claimId,
      remedy: 'MAINTENANCE',
      price: null,
      heldMoney: null,
      reason: null,
      electedBy: actorOf(principal),
      electedAt: this.work.clock.now(),
      status: 'PENDING',
      refusals: [],
    });
    return made({ id });
  }

  /** The unit goes back as it came. */
  private deny(input: ConfirmEntitlementCommand, principal: Principal): Promise<ConfirmOutcome> {
    return changeClaim<ConfirmEntitlementRefusal, ConfirmEntitlementCommand>(this.work, {
      name: 'confirmEntitlement',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, save }) => {
        if (claim.status !== 'ENTITLEMENT_CHECK') return notInCheck();
        await requireNoChoicePending(stores, claim.id);
        const denied = inStatus(claim, 'NOT_ENTITLED', now);
        return made(await save(denied, { basis: ruleOnly('R-MNT-03') }));
      },
    });
  }
}
