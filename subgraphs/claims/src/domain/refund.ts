import type { Actor } from '@care-graph/kernel/domain/actor';
import { type Approval, openApproval } from '@care-graph/kernel/domain/approval';
import type { Money } from '@care-graph/kernel/domain/money';
import type { Payment } from './payment';

/** Every status of a refund and those that may follow it (rule book §2.8). */
export const nextRefundStatuses = {
  QUOTED: ['REFUNDED', 'DENIED'],
  REFUNDED: [],
  DENIED: [],
} as const satisfies Record<string, readonly string[]>;

export type RefundStatus = keyof typeof nextRefundStatuses;

/** Money of one payment that is to be given back. */
export interface Refund {
  /** Also the key by which the provider tells a repeat from a second refund. */
  readonly id: string;
  readonly version: number;
  readonly paymentId: string;
  /** QUOTED until a person denied it or the provider sent it. */
  readonly status: RefundStatus;
  readonly amount: Money;
  readonly approval: Approval;
  /** The kindness that gives it; null where it was asked for. */
  readonly goodwillId: string | null;
  readonly refundedAt: Date | null;
}

/** True for one that was granted and that the provider has not sent yet. */
export const isToBeSent = ({ status, approval }: Refund): boolean =>
  status === 'QUOTED' && approval.status === 'APPROVED';

/** What is asked back of a payment. */
interface Asked {
  readonly id: string;
  readonly amount: Money;
  readonly reason: string;
  readonly by: Actor;
  readonly at: Date;
}

export const askedRefund = (
  { id: paymentId }: Payment,
  { id, amount, reason, by, at }: Asked,
): Refund => ({
  id,
  version: 1,
  paymentId,
  status: 'QUOTED',
  amount,
  approval: openApproval(reason, by, at),
  goodwillId: null,
  refundedAt: null,
});

/** The refund after a step, counted as one change. */
export const changedRefund = (refund: Refund, change: Partial<Refund>): Refund => ({
  ...refund,
  ...change,
  version: refund.version + 1,
});
