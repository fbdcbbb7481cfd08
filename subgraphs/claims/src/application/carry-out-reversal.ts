import { underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import type { Claim } from '../domain/claim';
import type { CoverageDesk, ReserveAnswer } from '../domain/desks';
import type { ElectionAttempt } from '../domain/election-attempt';
import { lockAgain } from '../domain/flyaway-lock';
import { heldOn } from '../domain/hold';
import type { ClaimStores } from '../domain/ports';
import { priceHolding } from '../domain/quote';
import {
  lineToHoldAgain,
  refusalsOf,
  reopenedClaim,
  type Resumption,
  reversalBasis,
  rulesAgain,
  withdrawnQuotes,
} from '../domain/reversal';
import { changeEvent, type ClaimWork, rereadClaim } from './claim-work';
import { endHold } from './end-hold';
import type { Payable, ReturnDesk } from './return-desk';

/** Carries a recorded reversal out: holds again what the refusal let go, and has the claim go on where it stood. */
export class CarryOutReversal {
  constructor(
    private readonly work: ClaimWork,
    private readonly coverage: CoverageDesk,
    private readonly returns: ReturnDesk,
  ) {}

  async execute(attempt: ElectionAttempt, claim: Claim): Promise<void> {
    const answer = await this.hold(attempt, claim);
    const payable = await this.payable(claim);
    await this.work.transact((stores) => this.settle(stores, attempt.id, { answer, payable }));
  }

  private hold({ id, heldMoney }: ElectionAttempt, claim: Claim): Promise<ReserveAnswer> {
    const line = lineToHoldAgain(claim);
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

  private async payable(claim: Claim) {
    const [refused] = refusalsOf(claim);
    const quotes = refused ? withdrawnQuotes(claim, refused.decidedAt) : [];
    const rule = quotes.length > 0 ? (await this.returns.payableOf(claim)).rule : undefined;
    const again = refused ? rulesAgain(claim, refused.decidedAt) : [];
    const where = await this.returns.placeForAll(
      [...again, ...(rule ? [rule] : [])],
      claim.askedIn,
    );
    return { rule, where };
  }

  private async settle(
    stores: ClaimStores,
    attemptId: string,
    { answer, payable }: Found,
  ): Promise<void> {
    const attempt = await stores.attempts.lock(attemptId);
    if (attempt?.status !== 'PENDING') return;
    const claim = await rereadClaim(stores, attempt.claimId);
    await stores.claims.lockOpening(claim.contract.id, [claim.serialNumber]);
    const reason = await this.refusalFor(stores, claim, answer);
    if (reason) {
      await stores.attempts.save({ ...attempt, status: 'REFUSED', refusals: [reason] });
      if (answer.isHeld) await this.letGo(stores, claim);
      return;
    }
    const decision = this.decisionOf(attempt, claim);
    const { newId, clock } = this.work;
    const price = attempt.price && priceHolding(attempt.price, moneyIn(answer));
    const again = { decision, price, payBy: payable.rule, where: payable.where, newId, now: clock.now() };
    const next = await stores.claims.save(await this.reopen(stores, claim, again));
    await stores.attempts.save({ ...attempt, status: 'DONE' });
    const { electedBy: actor, electedAt: at, reason: words } = attempt;
    const note = { action: 'reverseRefusal', actor, at, reason: words, basis: decision.basis };
    await stores.history.record([changeEvent(newId, claim, next, note)]);
  } // prettier-ignore

  /** A lost unit that was unlocked with the refusal is locked again, once the transaction has ended well. */
  private async reopen({ outbox }: ClaimStores, claim: Claim, again: Resumption): Promise<Claim> {
    const reopened = reopenedClaim(claim, again);
    const about = { id: again.newId('msg'), occurredAt: again.now };
    const locked = lockAgain(claim, reopened, about);
    if (locked) await outbox.add(locked.message);
    return locked?.claim ?? reopened;
  }

  private async refusalFor(
    { claims }: ClaimStores,
    claim: Claim,
    answer: ReserveAnswer,
  ): Promise<Refusal | undefined> {
    const { terms, id } = claim.contract;
    if (!answer.isHeld) {
      return refusal(
        'QUOTA_EXHAUSTED',
        ['claimId'],
        underTerms(terms, rulesOf[answer.code] ?? 'R-TRM-02'),
      );
    }
    return (await claims.hasOpenClaim(id, [claim.serialNumber])) ? claimOpen() : undefined;
  }

  /** A use that was held for nothing is free again. */
  private async letGo(stores: ClaimStores, claim: Claim): Promise<void> {
    const line = lineToHoldAgain(claim);
    if (!line) return;
    const { newId, clock } = this.work;
    const held = { ...claim, hold: heldOn(line) };
    const end = { state: 'FREED', at: clock.now(), newId } as const;
    await stores.claims.save(await endHold(stores, held, end));
  }

  private decisionOf({ reason, electedAt, electedBy }: ElectionAttempt, claim: Claim) {
    const [refused] = refusalsOf(claim);
    return {
      id: this.work.newId('adc'),
      outcome: 'ACCEPTED',
      refusalCode: null,
      reason: reason ?? '',
      decidedAt: electedAt,
      decidedBy: electedBy,
      basis: [...reversalBasis, ...(refused?.basis ?? [])],
      decidedIn: claim.status,
      reversesId: refused?.id ?? null,
    } as const;
  }
}

const moneyIn = (answer: ReserveAnswer) => (answer.isHeld ? answer.money : null);

/** The rule behind what coverage says no to beyond a use that is gone. */
const rulesOf: Readonly<Record<string, string>> = {
  OUT_OF_PERIOD: 'R-TRM-03',
  DISCOUNT_CAP_REACHED: 'R-QTA-09',
};

interface Found {
  readonly answer: ReserveAnswer;
  readonly payable: Pick<Payable, 'where'> & { readonly rule: Payable['rule'] | undefined };
}

/** One unit is at one place: while another claim about it is open, this one cannot go on. */
export const claimOpen = (): Refusal<'CLAIM_OPEN'> =>
  refusal('CLAIM_OPEN', ['claimId'], [{ ruleId: 'R-ORR-01' }]);
