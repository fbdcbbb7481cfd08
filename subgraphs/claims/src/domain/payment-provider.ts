import type { Money } from '@care-graph/kernel/domain/money';

export interface Charge {
  /** The same id is never charged twice, however often it is sent. */
  readonly paymentId: string;
  readonly amount: Money;
  /** The means of payment, as the provider's own page gave it. */
  readonly token: string;
}

/** No answer came in time, so that it may have been done all the same. */
interface Unknown {
  readonly status: 'UNKNOWN';
}

interface Declined {
  readonly status: 'DECLINED';
  readonly reason: string;
}

/** How a charge stands. */
export type ChargeResult =
  | { readonly status: 'CAPTURED'; readonly at: Date; readonly amount: Money }
  /** Promised by the payer's bank, and taken or let go as we say. */
  | { readonly status: 'AUTHORIZED'; readonly at: Date; readonly amount: Money }
  /** The payer has to confirm first, at an address of the provider's. */
  | { readonly status: 'ACTION_NEEDED'; readonly url: string }
  /** It was promised at this instant, and let go. */
  | { readonly status: 'VOIDED'; readonly at: Date }
  | Declined
  | Unknown;

export interface GivingBack {
  /** The same id is never given back twice, however often it is sent. */
  readonly refundId: string;
  readonly paymentId: string;
  readonly amount: Money;
}

/** How a refund came out. */
export type GivenBack = { readonly status: 'REFUNDED'; readonly at: Date } | Declined | Unknown;

/** Who takes the money, and gives it back. */
export interface PaymentProvider {
  charge(charge: Charge): Promise<ChargeResult>;
  /** How the payment stands; UNKNOWN when the provider never saw it. */
  lookUp(paymentId: string): Promise<ChargeResult>;
  /** Takes what was promised. */
  capture(paymentId: string): Promise<ChargeResult>;
  /** Makes sure that a payment is not taken any more, unless it was already; gives how it stands then. */
  giveUp(paymentId: string): Promise<ChargeResult>;
  giveBack(refund: GivingBack): Promise<GivenBack>;
}
