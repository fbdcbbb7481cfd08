import { isInTime } from '@care-graph/kernel/domain/deadline';
import { sameMoney } from '@care-graph/kernel/domain/money';
import type { Claim } from '../domain/claim';
import { isUndecided, type Payment, type PaymentResult } from '../domain/payment';
import type { ChargeResult, PaymentProvider } from '../domain/payment-provider';
import type { Alarm } from '../domain/ports';
import { quoteStatusAt } from '../domain/quote';
import { claimByPayment, type ClaimWork } from './claim-work';
import { MoneyOnItsWay } from './money-on-its-way';
import { paymentOf, type SettlePayment } from './settle-payment';

/** Finds out how a payment stands whose answer never came, and takes that on record. */
export class ReconcilePayment {
  constructor(
    private readonly work: ClaimWork,
    private readonly provider: PaymentProvider,
    private readonly settlePayment: SettlePayment,
    private readonly alarm: Pick<Alarm, 'amountDiffers'>,
  ) {}

  /**
   * What the scheduled work does: a payment that the provider never saw, or whose payer did not confirm in time, is given
   * up, there first and then here.
   */
  async execute(paymentId: string): Promise<void> {
    const claim = await this.claimOf(paymentId);
    if (!isUndecided(paymentOf(claim, paymentId))) return;
    const seen = await this.provider.lookUp(paymentId);
    const isOver = seen.status === 'UNKNOWN' || this.isUnconfirmed(claim, paymentId, seen);
    const settled = await this.settle(
      paymentId,
      isOver ? await this.provider.giveUp(paymentId) : seen,
    );
    const payment = paymentOf(settled, paymentId);
    if (!isUndecided(payment)) return;
    if (payment.actionUrl === null) throw new Error('The payment provider does not answer.');
    await this.askAgain(payment);
  }

  /**
   * Runs what no money may be on its way for. Where some is, nothing of the run is kept: a payment that nobody has
   * promised is given up, at the provider first, and it is run again. What was promised meanwhile wins (rule book §2.6).
   */
  async clearing<Done>(run: (versionNow?: number) => Promise<Done>): Promise<Done> {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof MoneyOnItsWay)) throw error;
      let { claim } = error;
      for (const { id } of claim.payments.filter(isUndecided))
        claim = await this.giveUpWhere(id, ['UNKNOWN', 'ACTION_NEEDED']);
      return run(claim.version);
    }
  }

  /** Gives the payment up at the provider where its payer has yet to confirm, so that another card can pay. */
  giveUpUnconfirmed(paymentId: string): Promise<Claim> {
    return this.giveUpWhere(paymentId, ['ACTION_NEEDED']);
  }

  private async giveUpWhere(
    paymentId: string,
    unpromised: readonly ChargeResult['status'][],
  ): Promise<Claim> {
    const seen = await this.provider.lookUp(paymentId);
    const isOver = unpromised.includes(seen.status);
    return this.settle(paymentId, isOver ? await this.provider.giveUp(paymentId) : seen);
  }

  /** What a repeated payment does: it asks how the first one stands, and charges nothing. */
  async lookUp(paymentId: string): Promise<Claim> {
    const claim = await this.claimOf(paymentId);
    if (!isUndecided(paymentOf(claim, paymentId))) return claim;
    return this.settle(paymentId, await this.provider.lookUp(paymentId));
  }

  /**
   * Takes the provider's answer on record; without one the payment stays as it is. What was promised in time is taken,
   * and what was promised too late, or to another amount, is let go.
   */
  async settle(paymentId: string, seen: ChargeResult): Promise<Claim> {
    const claim = await this.take(paymentId, seen);
    const payment = paymentOf(claim, paymentId);
    if (seen.status === 'AUTHORIZED' && !sameMoney(seen.amount, payment.amount))
      return this.take(paymentId, await this.provider.giveUp(paymentId));
    if (payment.status !== 'AUTHORIZED') return claim;
    return this.take(
      paymentId,
      isWanted(claim, payment)
        ? await this.provider.capture(paymentId)
        : await this.provider.giveUp(paymentId),
    );
  }

  private async take(paymentId: string, seen: ChargeResult): Promise<Claim> {
    const result = this.resultOf(seen);
    if (!result) return this.claimOf(paymentId);
    const claim = await this.settlePayment.execute(paymentId, result);
    const payment = paymentOf(claim, paymentId);
    if ('amount' in seen && !sameMoney(seen.amount, payment.amount))
      this.alarm.amountDiffers(payment, seen.amount);
    return claim;
  }

  /** The longer a payer takes to confirm, the more seldom the provider is asked. */
  private askAgain({ id, createdAt }: Payment): Promise<void> {
    const age = this.work.clock.now().getTime() - createdAt.getTime();
    return this.work.transact(({ paymentJobs }) => paymentJobs.reconcileLater(id, age));
  }

  private isUnconfirmed(claim: Claim, paymentId: string, { status }: ChargeResult): boolean {
    const quote = quoteOf(claim, paymentOf(claim, paymentId));
    return status === 'ACTION_NEEDED' && quoteStatusAt(quote, this.work.clock.now()) !== 'OPEN';
  }

  private resultOf(seen: ChargeResult): PaymentResult | undefined {
    switch (seen.status) {
      case 'CAPTURED':
      case 'AUTHORIZED':
      case 'VOIDED':
        return { ...seen, failure: null };
      case 'ACTION_NEEDED':
        return { status: 'PENDING', actionUrl: seen.url };
      case 'DECLINED':
        return { status: 'FAILED', at: this.work.clock.now(), failure: seen.reason };
      case 'UNKNOWN':
        return undefined;
    }
  }

  private claimOf(paymentId: string): Promise<Claim> {
    return this.work.transact((stores) => claimByPayment(stores, paymentId));
  }
}

const quoteOf = ({ quotes }: Claim, { id, quoteId }: Payment) => {
  const quote = quotes.find((one) => one.id === quoteId);
  if (!quote) throw new Error(`The payment ${id} is for no quote of its claim.`);
  return quote;
};

/** True for what was promised while its quote could be paid, and no other payment has paid it. */
const isWanted = (claim: Claim, payment: Payment): boolean => {
  const { status, deadline } = quoteOf(claim, payment);
  return status === 'OPEN' && isInTime(deadline, payment.authorizedAt ?? payment.createdAt);
};
