import type { Money } from '@care-graph/kernel/domain/money';

export interface Charge {
  /** The same id is never charged twice, however often it is sent. */
  readonly paymentId: string;
  readonly amount: Money;
  /** The means of payment, as the provider's own page gave it. */
  readonly token: string;
}

/** How a charge came out; UNKNOWN when no answer came in time, so that the money may have been taken. */
export type ChargeResult =
  | { readonly status: 'CAPTURED'; readonly at: Date }
  | { readonly status: 'DECLINED'; readonly reason: string }
  | { readonly status: 'UNKNOWN' };

/** Who takes the money. */
export interface PaymentProvider {
  charge(charge: Charge): Promise<ChargeResult>;
  /** How the payment stands; UNKNOWN when the provider never saw it. */
  lookUp(paymentId: string): Promise<ChargeResult>;
  /** Makes sure that a payment is not taken any more, unless it was already; gives how it stands then. */
  giveUp(paymentId: string): Promise<ChargeResult>;
}
