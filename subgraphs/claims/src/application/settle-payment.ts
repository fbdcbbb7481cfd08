import { type Actor, system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Claim, inStatus, withPayment, withQuote } from '../domain/claim';
import { settleDeadline } from '../domain/deadline';
import { commitQuota } from '../domain/outbox';
import { type Payment, type PaymentResult, settledPayment } from '../domain/payment';
import type { ClaimStores } from '../domain/ports';
import type { FeeQuote } from '../domain/quote';
import { lineOf } from '../domain/remedy';
import { changeEvent, type ClaimWork } from './claim-work';

/** The payment of a claim that was found by it. */
export const paymentOf = ({ payments }: Claim, paymentId: string): Payment => {
  const payment = payments.find(({ id }) => id === paymentId);
  if (!payment) throw new Error(`The payment ${paymentId} is none of the claim's.`);
  return payment;
};

/** Takes the provider's word on a payment on record, once; a capture moves the claim on and spends the held use. */
export class SettlePayment {
  constructor(private readonly work: ClaimWork) {}

  /** Settles in the caller's transaction; gives the claim as it is then. */
  async settle(
    stores: ClaimStores,
    claim: Claim,
    paymentId: string,
    result: PaymentResult,
  ): Promise<Claim> {
    const payment = paymentOf(claim, paymentId);
    const settled = settledPayment(payment, result);
    if (settled === payment) return claim;
    const paid = withPayment(claim, settled);
    return settled.status === 'CAPTURED'
      ? this.captured(stores, claim, paid, settled)
      : this.saved(stores, claim, paid, { actor: system, reason: result.failure });
  }

  /** The claim by one of its payments, settled in a transaction of its own. */
  execute(paymentId: string, result: PaymentResult): Promise<Claim> {
    return this.work.transact(async (stores) => {
      const claim = await stores.claims.lockByPayment(paymentId);
      if (!claim) throw new Error(`The payment ${paymentId} is on record no more.`);
      return this.settle(stores, claim, paymentId, result);
    });
  }

  private async captured(
    stores: ClaimStores,
    before: Claim,
    paid: Claim,
    payment: Payment,
  ): Promise<Claim> {
    const now = this.work.clock.now();
    const quote = paid.quotes.find(({ id }) => id === payment.quoteId);
    // Work begins once: money that comes for a claim which has gone on is kept on record for a person to give back.
    if (paid.status !== 'AWAITING_PAYMENT' || !quote) {
      return this.saved(stores, before, paid, {
        actor: system,
        reason: 'The money came after the claim had gone on.',
      });
    }
    const inService = inStatus(
      withQuote(paid, paidQuote(quote, payment.capturedAt ?? now)),
      'IN_SERVICE',
      now,
    );
    return this.saved(stores, before, await this.commit(stores, inService, now), {
      actor: system,
      reason: null,
    });
  }

  private async commit(stores: ClaimStores, claim: Claim, now: Date): Promise<Claim> {
    if (!claim.election || !lineOf[claim.election.remedy]) return claim;
    const { claim: next, message } = commitQuota(claim, {
      id: this.work.newId('msg'),
      occurredAt: now,
    });
    await stores.outbox.add(message);
    return next;
  }

  private async saved(
    stores: ClaimStores,
    before: Claim,
    next: Claim,
    { actor, reason }: { readonly actor: Actor; readonly reason: string | null },
  ): Promise<Claim> {
    const saved = await stores.claims.save(next);
    const note = { action: 'settlePayment', actor, at: this.work.clock.now(), reason };
    await stores.history.record([
      changeEvent(this.work.newId, before, saved, {
        ...note,
        basis: ruleOnly('R-FEE-10', 'R-ORR-06'),
      }),
    ]);
    return saved;
  }
}

const paidQuote = (quote: FeeQuote, at: Date): FeeQuote => ({
  ...quote,
  status: 'PAID',
  deadline: settleDeadline(quote.deadline, at),
});
