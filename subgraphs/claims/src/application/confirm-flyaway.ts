import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { made, type Outcome, refusal, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, inStatus } from '../domain/claim';
import { type DeadlineRule, type LocalDays } from '../domain/deadline';
import { deadlineRule, type TermsDesk } from '../domain/desks';
import { missingTies, type MissingTie, type TieRefusal } from '../domain/flyaway-ties';
import {
  awaitsConfirmation,
  isForNothing,
  payableFlyaway,
  verifiedClaim,
} from '../domain/flyaway-verification';
import { changeLock } from '../domain/outbox';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import { openQuote } from '../domain/quote';
import { type ChangeNote, changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { endHold } from './end-hold';
import type { LossDesk } from './loss-desk';
import { pinnedTerms } from './pinned-terms';
import type { ReturnDesk } from './return-desk';
import { visibilityOf } from './row-rules';

export interface ConfirmFlyawayCommand {
  readonly claimId: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type ConfirmFlyawayRefusal = 'NOT_FOUND' | 'NOT_IN_PROGRESS' | MissingTie;

/** What the other parts know, asked before the transaction begins. */
interface Surroundings {
  /** The ties that were missing at the loss, or were undone since. */
  readonly missing: readonly TieRefusal[];
  readonly payBy: DeadlineRule;
  readonly where: LocalDays;
}

/**
 * Completes the verification of a loss: the unit is locked, and what was chosen can be paid (R-FLY-04, R-FEE-10); what
 * costs nothing is paid for at once.
 */
export class ConfirmFlyaway {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly terms: TermsDesk,
    private readonly desks: { readonly losses: LossDesk; readonly returns: ReturnDesk },
  ) {}

  async execute(
    input: ConfirmFlyawayCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ConfirmFlyawayRefusal>> {
    const around = await this.lookAround(input.claimId, principal);
    return changeClaim<ConfirmFlyawayRefusal, ConfirmFlyawayCommand>(this.work, {
      name: 'confirmFlyaway',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, saveSteps }) => {
        if (!around || !awaitsConfirmation(claim))
          return wrongStatus('NOT_IN_PROGRESS', claim, 'R-FLY-03');
        const missing = around.missing.map(({ code, basis }) => refusal(code, null, basis));
        return (
          refusedBy(missing) ??
          made(await saveSteps(await this.confirmed(stores, claim, around, now)))
        );
      },
    });
  }

  /** Undefined while nothing waits for a confirmation. */
  private async lookAround(
    claimId: string,
    principal: Principal,
  ): Promise<Surroundings | undefined> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim || !awaitsConfirmation(claim)) return undefined;
    const terms = await pinnedTerms(this.terms, claim);
    const payBy = terms && deadlineRule(terms, 'PAY_QUOTE', claim.serviceType);
    if (!payBy)
      throw new Error(`The terms ${claim.contract.terms.code} do not say how long a quote holds.`);
    const { losses, returns } = this.desks;
    const unit = await losses.unitOf(claim, terms.binding);
    return {
      missing: missingTies({ ...terms, pinned: claim.contract.terms }, unit),
      payBy,
      where: await returns.placeFor(payBy, claim.askedIn),
    };
  }

  /** Locked first, and payable because of it. */
  private async confirmed(
    stores: ClaimStores,
    claim: Claim,
    around: Surroundings,
    now: Date,
  ): Promise<readonly ChangeNote[]> {
    const about = { id: this.work.newId('msg'), occurredAt: now };
    const { claim: verified, message } = changeLock(
      verifiedClaim(claim, now),
      about,
      'LOCK_DEVICE',
    );
    await stores.outbox.add(message);
    const basis = underTerms(claim.contract.terms, 'R-FLY-03', 'R-FLY-04', 'A-07');
    const next = isForNothing(claim)
      ? await this.settled(stores, verified, now)
      : [this.quoted(verified, around, now)];
    return [{ claim: verified, action: 'confirmFlyaway', basis }, ...next];
  }

  private quoted(verified: Claim, { payBy, where }: Surroundings, now: Date): ChangeNote {
    const price = verified.flyaway?.price;
    if (!price) throw new Error(`The claim ${verified.id} was verified and has no price.`);
    const name = { id: this.work.newId('quo'), purpose: 'SERVICE' } as const;
    const quote = openQuote(name, price, { rule: payBy, where, now });
    return {
      claim: payableFlyaway(verified, quote, now),
      action: 'quoteFlyaway',
      basis: ruleOnly('R-FEE-10', 'R-FLY-07'),
    };
  }

  /** Nothing is to be paid and no use is taken: the lost unit is the obligor's as it is with a fee (R-FLY-02, R-FLY-06). */
  private async settled(
    stores: ClaimStores,
    verified: Claim,
    now: Date,
  ): Promise<readonly ChangeNote[]> {
    const { newId } = this.work;
    const payable = inStatus(verified, 'AWAITING_PAYMENT', now);
    const paid = inStatus(payable, 'PAID', now);
    const final = await endHold(stores, paid, { state: 'SPENT', at: now, newId });
    return [
      { claim: payable, action: 'quoteFlyaway', basis: ruleOnly('R-FLY-02', 'R-QTA-10') },
      { claim: final, action: 'settlePayment', basis: ruleOnly('R-FLY-02', 'R-FLY-06') },
    ];
  }
}
