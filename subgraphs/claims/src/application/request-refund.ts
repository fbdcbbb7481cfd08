import { badInput } from '@care-graph/kernel/domain/fault';
import { type Money, moneyFrom } from '@care-graph/kernel/domain/money';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import type { Payment } from '../domain/payment';
import { askedRefund } from '../domain/refund';
import { refundable, refundBasis, withRefund } from '../domain/refund-rules';
import { changePart, type ClaimWork, type CommandOn } from './claim-work';
import { claimByRefund, type OfRefund } from './refund-work';
import { paymentOf } from './settle-payment';

export interface RequestRefundCommand {
  readonly paymentId: string;
  readonly amount?: { readonly amount: string; readonly currency: string } | null;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export type RequestRefundRefusal =
  'NOT_FOUND' | 'NOT_CAPTURED' | 'AMOUNT_TOO_HIGH' | 'ALREADY_REQUESTED';

/** Puts a wish for money back before a person, or gives every reason why there is nothing to decide. */
export class RequestRefund {
  constructor(private readonly work: ClaimWork) {}

  execute(
    input: RequestRefundCommand,
    principal: Principal,
  ): Promise<Outcome<OfRefund, RequestRefundRefusal>> {
    const command: CommandOn<RequestRefundRefusal, RequestRefundCommand, OfRefund> = {
      name: 'requestRefund',
      input,
      principal,
      field: 'paymentId',
      lock: ({ claims }, visibility) => claims.lockByPayment(input.paymentId, visibility),
      work: async ({ claim, now: at, actor: by, save }) => {
        const payment = paymentOf(claim, input.paymentId);
        const amount = amountOf(input, refundable(claim, payment), payment.amount);
        const refusedFor = refusedBy(refusalsOf(claim, payment, amount));
        if (refusedFor) return refusedFor;
        const id = this.work.newId('rfd');
        const asked = askedRefund(payment, { id, amount, reason: input.reason, by, at });
        const saved = await save(withRefund(claim, asked), { basis: refundBasis(claim) });
        return made({ id, claim: saved });
      },
    };
    return changePart(this.work, command, claimByRefund);
  }
}

/** What is asked back: all that is left where no amount is named. */
const amountOf = ({ amount }: RequestRefundCommand, left: Money, { currency }: Money): Money => {
  if (!amount) return left;
  const asked = moneyFrom(amount.amount, amount.currency);
  if (asked?.currency === currency && asked.minor > 0n) return asked;
  throw badInput(
    `amount has to be above nothing, in ${currency} and no finer than its smallest coin.`,
    'input',
    'amount',
  );
};

const refusalsOf = (
  claim: Claim,
  payment: Payment,
  { minor }: Money,
): readonly Refusal<RequestRefundRefusal>[] => {
  const basis = refundBasis(claim);
  if (payment.status !== 'CAPTURED') return [refusal('NOT_CAPTURED', ['paymentId'], basis)];
  const isOpen = claim.refunds.some(
    ({ paymentId, status }) => paymentId === payment.id && status === 'QUOTED',
  );
  const isTooHigh = minor > refundable(claim, payment).minor || minor === 0n;
  return [
    ...(isTooHigh ? [refusal('AMOUNT_TOO_HIGH' as const, ['amount'], basis)] : []),
    ...(isOpen ? [refusal('ALREADY_REQUESTED' as const, ['paymentId'], basis)] : []),
  ];
};
