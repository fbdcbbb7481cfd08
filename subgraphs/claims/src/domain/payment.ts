import type { Money } from '@care-graph/kernel/domain/money';

/** Every status of a payment and those that may follow it (rule book §2.8); one that nothing follows is final. */
export const nextPaymentStatuses = {
  PENDING: ['AUTHORIZED', 'CAPTURED', 'FAILED'],
  AUTHORIZED: ['CAPTURED', 'FAILED'],
  CAPTURED: [],
  FAILED: [],
} as const satisfies Record<string, readonly string[]>;

export type PaymentStatus = keyof typeof nextPaymentStatuses;

/** Money for one quote. */
export interface Payment {
  /** Also the key by which the provider tells a repeat from a second charge. */
  readonly id: string;
  readonly quoteId: string;
  readonly status: PaymentStatus;
  readonly amount: Money;
  readonly createdAt: Date;
  readonly authorizedAt: Date | null;
  readonly capturedAt: Date | null;
  readonly failure: string | null;
}

/** How a payment went on: what the provider answered, or said later. */
export interface PaymentResult {
  readonly status: Exclude<PaymentStatus, 'PENDING'>;
  readonly at: Date;
  readonly failure: string | null;
}

export const paymentMayBecome = (from: PaymentStatus, to: PaymentStatus): boolean =>
  (nextPaymentStatuses[from] as readonly PaymentStatus[]).includes(to);

/** True while the money may have been taken without our knowing. */
export const isUndecided = ({ status }: Payment): boolean =>
  status === 'PENDING' || status === 'AUTHORIZED';

/** The payment after the provider's word; a final one stays as it is. */
export const settledPayment = (
  payment: Payment,
  { status, at, failure }: PaymentResult,
): Payment => {
  if (!paymentMayBecome(payment.status, status)) return payment;
  return {
    ...payment,
    status,
    failure: status === 'FAILED' ? failure : null,
    authorizedAt: status === 'FAILED' ? payment.authorizedAt : (payment.authorizedAt ?? at),
    capturedAt: status === 'CAPTURED' ? at : null,
  };
};
