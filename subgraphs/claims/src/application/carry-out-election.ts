import { system } from '@care-graph/kernel/domain/actor';
import { type DecisionBasis, ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import {
  made,
  type Outcome,
  type Refusal,
  refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import { type Claim, inStatus, withNothingDue } from '../domain/claim';
import { type CoverageDesk, type ReserveAnswer } from '../domain/desks';
import { electedClaim, isQuotedAtOnce, purposeOf } from '../domain/election';
import {
  type ElectionAttempt,
  isRemedyChoice,
  type RemedyChoice,
} from '../domain/election-attempt';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import { openQuote, priceHolding } from '../domain/quote';
import {
  flyawaySublimitReached,
  quotaExhausted,
  type RemedyRefusal,
  type RemedyRefusalCode,
} from '../domain/remedy-facts';
import { lineOf } from '../domain/remedy';
import { ruleOf } from '../domain/service-rules';
import { everyClaim } from '../domain/visibility';
import { beginMaintenance, maintenanceNote, notEntitled } from './begin-maintenance';
import type { CarryOutReversal } from './carry-out-reversal';
import { changeEvent, type ClaimWork, rereadClaim } from './claim-work';
import type { Payable, ReturnDesk } from './return-desk';

export type ElectRemedyRefusal = 'NOT_FOUND' | 'NOT_AWAITING_ELECTION' | RemedyRefusalCode;

interface Parts {
  readonly returns: ReturnDesk;
  readonly reversals: CarryOutReversal;
}

/** Carries a recorded choice out, however far an earlier try came: holds the use, makes the quote, moves the claim on. */
export class CarryOutElection {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly coverage: CoverageDesk,
    private readonly parts: Parts,
  ) {}

  /** The outcome in the words of the command that made the attempt. */
  async execute<Code extends string = ElectRemedyRefusal>(
    attemptId: string,
  ): Promise<Outcome<Claim, Code>> {
    const { attempt, claim } = await this.find(attemptId);
    if (attempt.status !== 'PENDING') return this.outcomeOf(attempt);
    if (attempt.remedy === 'REVERSAL') {
      await this.parts.reversals.execute(attempt, claim);
      return this.outcomeOf((await this.find(attemptId)).attempt);
    }
    const answer = await this.hold(attempt, claim);
    const payBy = attempt.price ? await this.parts.returns.payableOf(claim) : undefined;
    await this.work.transact((stores) => this.settle(stores, attemptId, answer, payBy));
    return this.outcomeOf((await this.find(attemptId)).attempt);
  }

  private async find(
    attemptId: string,
  ): Promise<{ readonly attempt: ElectionAttempt; readonly claim: Claim }> {
    const attempt = await this.work.transact(({ attempts }) => attempts.lock(attemptId));
    const [claim] = attempt ? await this.reads.byIds([attempt.claimId], everyClaim) : [];
    if (!attempt || !claim) throw new Error(`The choice ${attemptId} is on record no more.`);
    return { attempt, claim };
  }

  private hold({ id, remedy, heldMoney }: ElectionAttempt, claim: Claim): Promise<ReserveAnswer> {
    const line = lineOf[remedy];
    if (!line) return Promise.resolve({ isHeld: true, money: null });
    return this.coverage.reserve({
      claimId: claim.id,
      claimNumber: claim.claimNumber,
      contractId: claim.contract.id,
      line,
      incidentType: claim.incident.cause === 'FLYAWAY' ? 'FLYAWAY' : 'DAMAGE',
      money: heldMoney,
      occurredAt: claim.incident.occurredAt,
      idempotencyKey: id,
    });
  }

  private async settle(
    stores: ClaimStores,
    attemptId: string,
    answer: ReserveAnswer,
    payBy: Payable | undefined,
  ): Promise<void> {
    const attempt = await stores.attempts.lock(attemptId);
    if (attempt?.status !== 'PENDING') return;
    const claim = await rereadClaim(stores, attempt.claimId);
    if (!answer.isHeld) {
      const reason = isRemedyChoice(attempt) ? refusalOf(answer.code, claim) : notEntitled(claim);
      await stores.attempts.save({ ...attempt, status: 'REFUSED', refusals: [reason] });
      await this.giveUpUnchosen(stores, claim, reason.basis);
      return;
    }
    const price = attempt.price && priceHolding(attempt.price, answer.money);
    const chosen = { ...attempt, price };
    const next = await stores.claims.save(
      await this.advanced(stores, claim, { attempt: chosen, payBy }),
    );
    await stores.attempts.save({ ...attempt, status: 'DONE' });
    const note = isRemedyChoice(chosen) ? choiceNote(claim, chosen) : maintenanceNote(claim);
    await stores.history.record([
      changeEvent(this.work.newId, claim, next, {
        actor: attempt.electedBy,
        at: attempt.electedAt,
        ...note,
      }),
    ]);
  }

  private advanced(
    stores: ClaimStores,
    claim: Claim,
    { attempt, payBy }: { readonly attempt: ElectionAttempt; readonly payBy: Payable | undefined },
  ): Promise<Claim> | Claim {
    return isRemedyChoice(attempt)
      ? this.elected(claim, attempt, payBy)
      : beginMaintenance(stores, this.work, claim);
  }

  /** An Express claim without a use has nothing to wait for; another service keeps its other remedies. */
  private async giveUpUnchosen(
    stores: ClaimStores,
    claim: Claim,
    basis: readonly DecisionBasis[],
  ): Promise<void> {
    if (claim.status !== 'REGISTERED') return;
    const now = this.work.clock.now();
    const next = await stores.claims.save(withNothingDue(inStatus(claim, 'CANCELLED', now), now));
    const note = { action: 'cancelClaim', actor: system, at: now, basis };
    await stores.history.record([changeEvent(this.work.newId, claim, next, note)]);
  }

  private elected(claim: Claim, attempt: RemedyChoice, payBy: Payable | undefined): Claim {
    const now = this.work.clock.now();
    const name = { id: this.work.newId('quo'), purpose: purposeOf(claim) };
    const price = isQuotedAtOnce(claim) ? attempt.price : null;
    const quote = price && payBy ? openQuote(name, price, { ...payBy, now }) : null;
    return electedClaim(claim, attempt, quote, now);
  }

  private async outcomeOf<Code extends string>({
    claimId,
    refusals,
  }: ElectionAttempt): Promise<Outcome<Claim, Code>> {
    const refusedFor = refusedBy(refusals as readonly Refusal<Code>[]);
    if (refusedFor) return refusedFor;
    return made(await this.work.transact((stores) => rereadClaim(stores, claimId)));
  }
}

const choiceNote = (claim: Claim, { price, remedy }: RemedyChoice) => ({
  action: 'electRemedy',
  reason: remedy,
  basis: price?.basis ?? ruleOnly(ruleOf(claim, 'CHOOSE')),
});

/** The rule behind what coverage says no to beyond a use that is gone. */
const rulesOf: Readonly<Record<string, string>> = { OUT_OF_PERIOD: 'R-TRM-03' };

/** Why the hold was refused, in this command's words: whatever it was, the choice is over and another one can be made. */
const refusalOf = (code: string, { contract }: Claim): RemedyRefusal => {
  const because = (ruleId: string) => underTerms(contract.terms, ruleId);
  if (code === 'QUOTA_EXHAUSTED') return quotaExhausted(because('R-TRM-02'));
  if (code === 'FLYAWAY_SUBLIMIT_REACHED') return flyawaySublimitReached(because('R-QTA-02'));
  if (code === 'DISCOUNT_CAP_REACHED')
    return refusal(code, ['remedy'], because('R-QTA-09'), 'CHOOSE_OTHER_REMEDY');
  const basis = because(rulesOf[code] ?? 'R-PRG-05');
  return refusal('REMEDY_NOT_OFFERED', ['remedy'], basis, 'CHOOSE_OTHER_REMEDY');
};
