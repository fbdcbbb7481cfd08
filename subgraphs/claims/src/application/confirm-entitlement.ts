import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { underTerms } from '@care-graph/kernel/domain/basis';
import { Fault, requireVersion } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { requireText } from '@care-graph/kernel/domain/required-text';
import type { Adjudication } from '../domain/adjudication';
import { type Claim, inStatus } from '../domain/claim';
import type { CoverageDesk } from '../domain/desks';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import type { CarryOutElection } from './carry-out-election';
import { changeClaim, type ClaimWork, notFound, wrongStatus } from './claim-work';
import type { DeliverOutbox } from './deliver-outbox';
import { requireNoChoicePending } from './elect-remedy';
import { visibilityOf } from './row-rules';

export interface ConfirmEntitlementCommand {
  readonly claimId: string;
  readonly isEntitled: boolean;
  /** Why it is denied, in words for the customer; needed where a use is left. */
  readonly reason?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type ConfirmEntitlementRefusal =
  'NOT_FOUND' | 'NOT_IN_CHECK' | 'NOT_ENTITLED_MAINTENANCE' | 'ENTITLEMENT_ON_RECORD';

type ConfirmOutcome = Outcome<Claim, ConfirmEntitlementRefusal>;

interface ConfirmationParts {
  readonly coverage: CoverageDesk;
  readonly outbox: DeliverOutbox;
  readonly carryOut: CarryOutElection;
}

/** The longest reason that goes on record. */
const longestReason = 500;

/** What the customer reads where the count alone decided. */
const noneLeft = 'The plan has no use of maintenance left.';

const denialRules = ({ contract: { terms } }: Claim) => underTerms(terms, 'R-MNT-03', 'R-MNT-04');

const notInCheck = (claim: Claim) => wrongStatus('NOT_IN_CHECK', claim, 'R-MNT-03');

/**
 * Confirms or denies the right to maintenance. Confirming is carried out like a choice: it is on record before
 * coverage is asked for a use, so that whoever finds it later can finish it (R-MNT-03, R-MNT-04).
 */
export class ConfirmEntitlement {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly parts: ConfirmationParts,
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
    return this.parts.carryOut.execute<ConfirmEntitlementRefusal>(attempted.made.id);
  }

  private async attempt(
    stores: ClaimStores,
    { claimId, expectedVersion }: ConfirmEntitlementCommand,
    principal: Principal,
  ): Promise<Outcome<{ readonly id: string }, ConfirmEntitlementRefusal>> {
    const claim = await stores.claims.lock(claimId, visibilityOf(principal));
    if (!claim) return refused(notFound('claimId'));
    requireVersion(expectedVersion, claim.version);
    if (claim.status !== 'ENTITLEMENT_CHECK') return notInCheck(claim);
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

  /** The unit goes back as it came; against what coverage counts only for a reason that a person names. */
  private async deny(
    input: ConfirmEntitlementCommand,
    principal: Principal,
  ): Promise<ConfirmOutcome> {
    const { reason } = input;
    if (typeof reason === 'string') requireText(reason, longestReason, 'input', 'reason');
    const isLeft = typeof reason !== 'string' && (await this.isUseLeft(input.claimId, principal));
    return changeClaim<ConfirmEntitlementRefusal, ConfirmEntitlementCommand>(this.work, {
      name: 'confirmEntitlement',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor, save }) => {
        if (claim.status !== 'ENTITLEMENT_CHECK') return notInCheck(claim);
        await requireNoChoicePending(stores, claim.id);
        const basis = denialRules(claim);
        if (isLeft) return refused(refusal('ENTITLEMENT_ON_RECORD', ['reason'], basis));
        const denied = inStatus(claim, 'NOT_ENTITLED', now);
        const by = { decidedAt: now, decidedBy: actor };
        const decision = { ...denial(claim, reason), ...by, id: this.work.newId('adc') };
        const decided = { ...denied, decisions: [...claim.decisions, decision] };
        return made(await save(decided, { reason, basis }));
      },
    });
  }

  /** True where coverage counts a use of maintenance, of a claim whose right is being checked. */
  private async isUseLeft(claimId: string, principal: Principal): Promise<boolean> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (claim?.status !== 'ENTITLEMENT_CHECK') return false;
    await this.parts.outbox.underContract(claim.contract.id);
    const [cover] = await this.parts.coverage.coverOf([claim.contract.id]);
    if (!cover)
      throw new Fault(
        'SUBGRAPH_UNAVAILABLE',
        'The coverage part does not know the contract. Try again.',
      );
    return cover.lines.some(
      ({ line, usesRemaining }) => line === 'MAINTENANCE' && usesRemaining > 0,
    );
  }
}

/** That there is no right to maintenance, as a decision (R-MNT-03). */
const denial = (
  claim: Claim,
  reason: string | null | undefined,
): Omit<Adjudication, 'id' | 'decidedAt' | 'decidedBy'> => ({
  outcome: 'REFUSED',
  refusalCode: 'NOT_ENTITLED_MAINTENANCE',
  reason: reason ?? noneLeft,
  basis: denialRules(claim),
  decidedIn: claim.status,
  reversesId: null,
});
