import { system } from '@care-graph/kernel/domain/actor';
import { underTerms } from '@care-graph/kernel/domain/basis';
import type { Claim } from '../domain/claim';
import type { GivenBack, PaymentProvider } from '../domain/payment-provider';
import type { Alarm, ClaimStores } from '../domain/ports';
import { changedRefund, isToBeSent } from '../domain/refund';
import { withRefund } from '../domain/refund-rules';
import { changeEvent, type ClaimWork } from './claim-work';
import { claimByRefund, refundOf } from './refund-work';

/**
 * Has the payment provider send a granted refund. It is sent under its own id however often it is tried, so that a
 * provider that does not answer, or answers twice, gives back once.
 */
export class CarryOutRefund {
  constructor(
    private readonly work: ClaimWork,
    private readonly provider: PaymentProvider,
    private readonly alarm: Alarm,
  ) {}

  /** What the scheduled work does until the provider has answered. */
  async execute(refundId: string): Promise<void> {
    const claim = await this.attempt(refundId);
    if (isToBeSent(refundOf(claim, refundId)))
      throw new Error('The payment provider does not answer.');
  }

  /** One try; without an answer the refund stays to be sent. */
  async attempt(refundId: string): Promise<Claim> {
    const { claim } = await this.work.transact((stores) => claimByRefund(stores, refundId));
    const refund = refundOf(claim, refundId);
    if (!isToBeSent(refund)) return claim;
    const { paymentId, amount } = refund;
    const answer = await this.provider.giveBack({ refundId, paymentId, amount });
    if (answer.status === 'UNKNOWN') return claim;
    const { settled, isNews } = await this.work.transact((stores) =>
      this.settle(stores, refundId, answer),
    );
    if (isNews && answer.status === 'DECLINED') this.alarm.refundDeclined(refund, answer.reason);
    return settled;
  }

  private async settle(
    stores: ClaimStores,
    refundId: string,
    answer: Exclude<GivenBack, { readonly status: 'UNKNOWN' }>,
  ): Promise<{ readonly settled: Claim; readonly isNews: boolean }> {
    const { claim } = await claimByRefund(stores, refundId);
    const refund = refundOf(claim, refundId);
    if (!isToBeSent(refund)) return { settled: claim, isNews: false };
    const isSent = answer.status === 'REFUNDED';
    const change = isSent
      ? { status: 'REFUNDED' as const, refundedAt: answer.at }
      : { status: 'DENIED' as const };
    const settled = await stores.claims.save(withRefund(claim, changedRefund(refund, change)));
    const note = {
      action: 'settleRefund',
      actor: system,
      at: this.work.clock.now(),
      reason: isSent ? null : answer.reason,
      basis: underTerms(claim.contract.terms, 'R-FEE-08'),
    };
    await stores.history.record([changeEvent(this.work.newId, claim, settled, note)]);
    return { settled, isNews: true };
  }
}
