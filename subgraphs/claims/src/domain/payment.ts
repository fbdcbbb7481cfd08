import { type Money, sameMoney } from '@care-graph/kernel/domain/money';

/**
 * Every status of a payment and those that may follow it (rule book §2.8); one that nothing follows is final. Where the
 * provider took money after it had said that it would not, the money counts: it can only be given back if it is on record.
 */
export const nextPaymentStatuses = {
  PENDING: ['AUTHORIZED', 'CAPTURED', 'FAILED', 'VOIDED'],
  AUTHORIZED: ['CAPTURED', 'FAILED', 'VOIDED'],
  CAPTURED: [],
  FAILED: ['CAPTURED'],
  VOIDED: ['CAPTURED'],
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
  /** Where the payer has to confirm; null while, and once, there is nothing to confirm. */
  readonly actionUrl: string | null;
}

/** How a payment went on: what the provider answered, or said later. */
export type PaymentResult =
  | { readonly status: 'PENDING'; readonly actionUrl: string }
  | {
      readonly status: Exclude<PaymentStatus, 'PENDING'>;
      /** When it was taken or failed; of what was promised, when that was. */
      readonly at: Date;
      readonly failure: string | null;
      /** How much was promised or taken, where the provider says so. */
      readonly amount?: Money | undefined;
    };

export const paymentMayBecome = (from: PaymentStatus, to: PaymentStatus): boolean =>
  (nextPaymentStatuses[from] as readonly PaymentStatus[]).includes(to);

/** True while the money may have been taken without our knowing. */
export const isUndecided = ({ status }: Pick<Payment, 'status'>): boolean =>
  status === 'PENDING' || status === 'AUTHORIZED';

/** True once the payer's bank has promised the money: from then on it is taken. */
export const isPromised = ({ status }: Pick<Payment, 'status'>): boolean =>
  status === 'AUTHORIZED' || status === 'CAPTURED';

/** True once it is known that nothing was taken: it failed, or what was promised was let go. */
export const isUntaken = ({ status }: Pick<Payment, 'status'>): boolean =>
  status === 'FAILED' || status === 'VOIDED';

const awaitingPayer = (payment: Payment, actionUrl: string): Payment =>
  payment.status === 'PENDING' && payment.actionUrl !== actionUrl
    ? { ...payment, actionUrl }
    : payment;

const isOfOtherAmount = (
  { amount: quoted }: Payment,
  { amount = quoted }: { readonly amount?: Money | undefined },
): boolean => !sameMoney(amount, quoted);

/**
 * The payment after the provider's word; where nothing may follow it stays as it is. Another amount is no word on this
 * payment: what is taken is what was quoted (rule book §2.8).
 */
export const settledPayment = (payment: Payment, result: PaymentResult): Payment => {
  if (result.status === 'PENDING') return awaitingPayer(payment, result.actionUrl);
  const { status, at, failure } = result;
  if (!paymentMayBecome(payment.status, status) || isOfOtherAmount(payment, result)) return payment;
  return {
    ...payment,
    status,
    actionUrl: null,
    failure: status === 'FAILED' ? failure : null,
    authorizedAt: status === 'FAILED' ? payment.authorizedAt : (payment.authorizedAt ?? at),
    capturedAt: status === 'CAPTURED' ? at : null,
  };
};
