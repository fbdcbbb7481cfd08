import { system } from '@care-graph/kernel/domain/actor';
import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Claim, withPayment, withQuote } from '../domain/claim';
import { settleDeadline } from '../domain/deadline';
import type { HandOver } from '../domain/hand-over';
import { paidClaim, waitsForSubmission } from '../domain/paid-claim';
import { type Payment, type PaymentResult, settledPayment } from '../domain/payment';
import type { ClaimStores } from '../domain/ports';
import { askedRefund } from '../domain/refund';
import { refundable, withRefund } from '../domain/refund-rules';
import type { FeeQuote, QuotePurpose } from '../domain/quote';
import { paymentRules } from '../domain/service-rules';
import { asClockHasIt, changeEvent, claimByPayment, type ClaimWork } from './claim-work';
import { endHold } from './end-hold';
import type { ReturnDesk } from './return-desk';

/** The payment of a claim that was found by it. */
export const paymentOf = ({ payments }: Claim, paymentId: string): Payment => {
  const payment = payments.find(({ id }) => id === paymentId);
  if (!payment) throw new Error(`The payment ${paymentId} is none of the claim's.`);
  return payment;
};

/** How a payment is to be settled. */
interface Settling {
  readonly paymentId: string;
  readonly result: PaymentResult;
  /** Known where the payment begins the time for the hand-over. */
  readonly handOver?: HandOver | undefined;
}

/** Takes the provider's word on a payment on record, once; a capture moves the claim on. */
export class SettlePayment {
  constructor(
    private readonly work: ClaimWork,
    private readonly returns: ReturnDesk,
  ) {}

  /** Settles in the caller's transaction; gives the claim as it is then. What time had done to it comes first. */
  async settle(
    stores: ClaimStores,
    found: Claim,
    { paymentId, result, handOver }: Settling,
  ): Promise<Claim> {
    const payment = paymentOf(found, paymentId);
    const settled = settledPayment(payment, result);
    if (settled === payment) return found;
    const { clock, newId } = this.work;
    const claim = await asClockHasIt({ stores, newId }, found, clock.now());
    const paid = withPayment(claim, settled);
    return settled.status === 'CAPTURED'
      ? this.captured(stores, claim, { paid, payment: settled, handOver })
      : this.saved(stores, claim, paid, { payment, reason: settled.failure });
  }

  /** The claim by one of its payments, settled in a transaction of its own. */
  execute(paymentId: string, result: PaymentResult): Promise<Claim> {
    return this.knowingHandOver((handOver) =>
      this.work.transact(async (stores) => {
        const claim = await claimByPayment(stores, paymentId);
        return this.settle(stores, claim, { paymentId, result, handOver });
      }),
    );
  }

  /**
   * Runs what settles a payment. Where the payment turns out to begin the time for the hand-over, nothing of it is
   * kept: the terms are asked for that time outside of the transaction, and it is run again.
   */
  async knowingHandOver<Settled>(
    run: (handOver: HandOver | undefined) => Promise<Settled>,
  ): Promise<Settled> {
    try {
      return await run(undefined);
    } catch (error) {
      if (!(error instanceof HandOverAwaited)) throw error;
      return run(await this.returns.handOverOf(error.claim));
    }
  }

  private async captured(
    stores: ClaimStores,
    before: Claim,
    { paid, payment, handOver }: Captured,
  ): Promise<Claim> {
    const quote = paid.quotes.find(({ id }) => id === payment.quoteId);
    const at = payment.capturedAt ?? this.work.clock.now();
    const next = quote && (await this.paidOff(stores, paid, { quote, at, handOver }));
    return next
      ? this.saved(stores, before, next, { payment, reason: null })
      : this.tooLate(stores, before, { paid, payment });
  }

  /** The claim as it goes on once nothing of an open quote is due any more; undefined where it had gone on before. */
  async paidOff(
    stores: ClaimStores,
    claim: Claim,
    { quote, at, handOver }: PaidOff,
  ): Promise<Claim | undefined> {
    if (quote.status !== 'OPEN') return undefined;
    if (!handOver && waitsForSubmission(claim)) throw new HandOverAwaited(claim);
    const now = this.work.clock.now();
    const next = paidClaim(claim, quote.purpose, { now, handOver });
    return next && this.spend(stores, withQuote(next, paidQuote(quote, at)), quote.purpose, now);
  }

  /** Money that comes for a quote which was paid before, or for a claim which has gone on, is put before a person to give back. */
  private tooLate(
    stores: ClaimStores,
    before: Claim,
    { paid, payment }: Pick<Captured, 'paid' | 'payment'>,
  ): Promise<Claim> {
    const reason = 'The money came after the claim had gone on.';
    const [id, at] = [this.work.newId('rfd'), this.work.clock.now()];
    const amount = refundable(paid, payment);
    const asked = askedRefund(payment, { id, amount, reason, by: system, at });
    return this.saved(stores, before, withRefund(paid, asked), { payment, reason });
  }

  /** A use is spent when its fee was captured; that of Express once a unit is given for it. */
  private spend(
    stores: ClaimStores,
    claim: Claim,
    purpose: QuotePurpose,
    at: Date,
  ): Promise<Claim> | Claim {
    const { newId } = this.work;
    return purpose === 'SERVICE' ? endHold(stores, claim, { state: 'SPENT', at, newId }) : claim;
  }

  private async saved(
    stores: ClaimStores,
    before: Claim,
    next: Claim,
    { payment, reason }: Told,
  ): Promise<Claim> {
    const saved = await stores.claims.save(next);
    const note = { action: 'settlePayment', actor: system, at: this.work.clock.now(), reason };
    await stores.history.record([
      changeEvent(this.work.newId, before, saved, { ...note, basis: basisOf(before, payment) }),
    ]);
    return saved;
  }
}

/** Undoes a transaction that needs to know first until when the unit has to be handed over. */
class HandOverAwaited extends Error {
  constructor(readonly claim: Claim) {
    super(`The payment begins the time for the hand-over of ${claim.claimNumber}.`);
  }
}

/** What the record says of a payment. */
interface Told {
  readonly payment: Payment;
  readonly reason: string | null;
}

/** Each quote is paid by the rule of what begins with it. */
const basisOf = (claim: Claim, { quoteId }: Payment): readonly DecisionBasis[] => {
  const quote = claim.quotes.find(({ id }) => id === quoteId);
  return ruleOnly(...(quote ? paymentRules(claim, quote.purpose) : ['R-FEE-10']));
};

interface PaidOff {
  readonly quote: FeeQuote;
  readonly at: Date;
  readonly handOver: HandOver | undefined;
}

interface Captured {
  readonly paid: Claim;
  readonly payment: Payment;
  readonly handOver: HandOver | undefined;
}

const paidQuote = (quote: FeeQuote, at: Date): FeeQuote => ({
  ...quote,
  status: 'PAID',
  deadline: settleDeadline(quote.deadline, at),
});
