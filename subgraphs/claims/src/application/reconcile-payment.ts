import type { Claim } from '../domain/claim';
import { isUndecided, type PaymentResult } from '../domain/payment';
import type { ChargeResult, PaymentProvider } from '../domain/payment-provider';
import { claimByPayment, type ClaimWork } from './claim-work';
import { paymentOf, type SettlePayment } from './settle-payment';

/** Finds out how a payment stands whose answer never came, and takes that on record. */
export class ReconcilePayment {
  constructor(
    private readonly work: ClaimWork,
    private readonly provider: PaymentProvider,
    private readonly settlePayment: SettlePayment,
  ) {}

  /** What the scheduled work does: a payment that the provider never saw is given up, there first and then here. */
  async execute(paymentId: string): Promise<void> {
    const claim = await this.claimOf(paymentId);
    if (!isUndecided(paymentOf(claim, paymentId))) return;
    const seen = await this.provider.lookUp(paymentId);
    const result = seen.status === 'UNKNOWN' ? await this.provider.giveUp(paymentId) : seen;
    if (result.status === 'UNKNOWN') throw new Error('The payment provider does not answer.');
    await this.settle(paymentId, result);
  }

  /** What a repeated payment does: it asks how the first one stands, and charges nothing. */
  async lookUp(paymentId: string): Promise<Claim> {
    const claim = await this.claimOf(paymentId);
    if (!isUndecided(paymentOf(claim, paymentId))) return claim;
    return this.settle(paymentId, await this.provider.lookUp(paymentId));
  }

  /** Takes the provider's answer on record; without one the payment stays as it is. */
  settle(paymentId: string, result: ChargeResult): Promise<Claim> {
    const settled = this.resultOf(result);
    return settled ? this.settlePayment.execute(paymentId, settled) : this.claimOf(paymentId);
  }

  private resultOf(result: ChargeResult): PaymentResult | undefined {
    switch (result.status) {
      case 'CAPTURED':
        return { status: 'CAPTURED', at: result.at, failure: null };
      case 'DECLINED':
        return { status: 'FAILED', at: this.work.clock.now(), failure: result.reason };
      case 'UNKNOWN':
        return undefined;
    }
  }

  private claimOf(paymentId: string): Promise<Claim> {
    return this.work.transact((stores) => claimByPayment(stores, paymentId));
  }
}
