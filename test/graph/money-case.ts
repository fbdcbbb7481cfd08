import type { Ask } from '../support/graph';
import { type Cast, dataOf, freshKey, pay } from '../support/journey';
import { there } from '../support/there';
import { answered } from './command';

/** A claim with a quote that can be paid. */
interface Quoted {
  readonly claimId: string;
  readonly quoteId: string;
}

/** A claim whose fee is paid, with what was asked back and proposed for it, and a payment that its payer has to confirm. */
export interface MoneyCase {
  readonly claimId: string;
  readonly paymentId: string;
  /** Asked for by the administrator, of half of the fee. */
  readonly ownRefund: string;
  /** Denied. */
  readonly deniedRefund: string;
  /** Proposed by the adjudicator: to give half of the fee back. */
  readonly goodwill: string;
  /** Proposed by the administrator. */
  readonly ownGoodwill: string;
  readonly deniedGoodwill: string;
  /** Nothing was taken of it. */
  readonly pendingPayment: string;
}

const asking = `mutation Ask($input: RequestRefundInput!) { requestRefund(input: $input) { refund { id } } }`;

const proposing = `mutation Propose($input: ProposeGoodwillInput!) {
  proposeGoodwill(input: $input) { goodwill { id } }
}`;

const paymentsOf = `query Paid($claimId: ID!) { claim(id: $claimId) { payments { id } } }`;

const half = { amount: '99.50', currency: 'PLN' };

const asked = async (ask: Ask, paymentId: string): Promise<string> => {
  const input = { paymentId, amount: half, reason: 'It took long.', idempotencyKey: freshKey() };
  const reply = await ask<{ requestRefund: { refund: { id: string } | null } }, object>(asking, {
    input,
  });
  return there(dataOf(reply).requestRefund.refund).id;
};

export const feeRefund = {
  kind: 'FEE_REFUND',
  amount: half,
  reason: 'It was our mistake.',
} as const;

const proposed = async (ask: Ask, claimId: string): Promise<string> => {
  const input = { claimId, ...feeRefund, idempotencyKey: freshKey() };
  const reply = await ask<{ proposeGoodwill: { goodwill: { id: string } | null } }, object>(
    proposing,
    { input },
  );
  return there(dataOf(reply).proposeGoodwill.goodwill).id;
};

const lastPayment = async ({ customer }: Cast, claimId: string): Promise<string> => {
  const { claim } = dataOf(
    await customer<{ claim: { payments: { id: string }[] } }, object>(paymentsOf, { claimId }),
  );
  return there(claim.payments[0]).id;
};

/** Of two claims whose quotes can be paid, one is, and the payer of the other has yet to confirm. */
export const moneyCase = async (
  cast: Cast,
  { claimId, quoteId }: Quoted,
  unconfirmed: Quoted,
): Promise<MoneyCase> => {
  const { customer, admin, adjudicator } = cast;
  await pay(customer, quoteId);
  await pay(customer, unconfirmed.quoteId, { paymentMethodToken: 'tok_3d_secure' });
  const paymentId = await lastPayment(cast, claimId);
  const deniedRefund = await asked(customer, paymentId);
  await answered(admin, 'decideRefund', { refundId: deniedRefund, decision: 'REJECT' });
  const goodwill = await proposed(adjudicator, claimId);
  const ownGoodwill = await proposed(admin, claimId);
  const deniedGoodwill = await proposed(adjudicator, claimId);
  await answered(admin, 'decideGoodwill', { goodwillId: deniedGoodwill, decision: 'REJECT' });
  const ownRefund = await asked(admin, paymentId);
  const pendingPayment = await lastPayment(cast, unconfirmed.claimId);
  return { claimId, paymentId, ownRefund, deniedRefund, goodwill, ownGoodwill, deniedGoodwill, pendingPayment };
}; // prettier-ignore
