import { admin, holder, someTerms } from './claims-builders';
import { aClaimsDesk, type ClaimsDesk, claimAwaitingPayment, payInput } from './claims-desk';
import { there } from './there';

/** A desk whose one claim waits for the payment of 199.00 PLN. */
export const awaitingMoney = async (terms = someTerms()) => {
  const desk = aClaimsDesk();
  desk.catalog.terms = terms;
  const claim = await claimAwaitingPayment(desk);
  const pay = (change: object = {}) =>
    desk.useCases.payQuote.execute(payInput(claim, change), holder);
  return { desk, claim, pay };
};

export type AwaitingMoney = Awaited<ReturnType<typeof awaitingMoney>>;

/** The same once it is paid, with the ways of its money back. */
export const paidClaim = async () => {
  const waiting = await awaitingMoney();
  const { made } = await waiting.pay();
  return { ...waiting, ...moneyBack(waiting.desk, there(made).payment.id) };
};

/** The same once what was paid for was given. */
export const servedClaim = async () => {
  const paid = await paidClaim();
  const { claims, clock } = paid.desk;
  claims.put({ ...there(claims.claims[0]), status: 'COMPLETED', closedAt: clock.now() });
  return paid;
};

/** Asks a payment back as its payer, and decides as an administrator. */
export const moneyBack = ({ useCases }: Pick<ClaimsDesk, 'useCases'>, paymentId: string) => ({
  paymentId,
  ask: (change: object = {}, by = holder) =>
    useCases.requestRefund.execute(
      { paymentId, reason: 'It took too long.', idempotencyKey: 'ask-1', ...change },
      by,
    ),
  decide: (refundId: string, change: object = {}, by = admin) =>
    useCases.decideRefund.execute({ refundId, decision: 'APPROVE', ...change }, by),
});
