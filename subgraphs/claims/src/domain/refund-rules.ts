import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import type { ClaimRefusalCode } from './adjudication';
import type { Claim } from './claim';
import type { Payment } from './payment';
import type { FeeQuote } from './quote';
import { isToBeSent, type Refund } from './refund';

/** What was taken and is neither given back nor asked back: no more than that can ever go back. */
export const refundable = ({ refunds }: Pick<Claim, 'refunds'>, payment: Payment): Money => {
  const taken = payment.status === 'CAPTURED' ? payment.amount.minor : 0n;
  const back = refunds
    .filter(({ paymentId, status }) => paymentId === payment.id && status !== 'DENIED')
    .reduce((sum, { amount }) => sum + amount.minor, 0n);
  return { ...payment.amount, minor: taken - back };
};

/**
 * Refusals that a customer's own doing, or asking too late, brought about: the fee for a service that could not be given
 * for such a reason stays paid (R-FEE-08). Others say that no fee should have been taken.
 */
const customersDoing: ReadonlySet<ClaimRefusalCode> = new Set<ClaimRefusalCode>([
  'OUT_OF_PERIOD',
  'PROOF_OF_PURCHASE_MISSING',
  'FLIGHT_RECORDS_MISSING',
  'VERIFICATION_INCOMPLETE',
  'RETURN_OVERDUE',
  'COMPONENTS_MISSING',
  'SERIAL_NOT_IN_LINEAGE',
  'EXCLUDED_CAUSE',
  'CROSS_BORDER_CONSENT_REQUIRED',
]);

/** True where the service cannot be, or could not be, used for a reason on the customer's side (R-FEE-08, A-13). */
export const isCustomersCause = ({ status, decisions }: Claim): boolean =>
  status === 'RETURN_OVERDUE' ||
  decisions.some(
    ({ id, refusalCode }) =>
      refusalCode !== null &&
      customersDoing.has(refusalCode) &&
      !decisions.some(({ reversesId }) => reversesId === id),
  );

/** What is kept of the money that was taken for a quote; what was granted and not sent yet counts as gone. */
const keptFor = ({ payments, refunds }: Claim, quoteId: string): bigint =>
  payments
    .filter((payment) => payment.quoteId === quoteId && payment.status === 'CAPTURED')
    .reduce((sum, { id, amount }) => {
      const back = refunds
        .filter((refund) => refund.paymentId === id)
        .filter((refund) => refund.status === 'REFUNDED' || isToBeSent(refund));
      return back.reduce((left, refund) => left - refund.amount.minor, sum + amount.minor);
    }, 0n);

const quotePaidBy = ({ payments, quotes }: Claim, paymentId: string): FeeQuote | undefined => {
  const payment = payments.find(({ id }) => id === paymentId);
  return quotes.find(({ id }) => id === payment?.quoteId);
};

/** True for what a border cost that lies on the claim's way no more: nothing of it is still to be given, whatever else the customer missed (R-SHP-02). */
export const isForDroppedBorder = (claim: Claim, { paymentId }: Refund): boolean => {
  const quote = quotePaidBy(claim, paymentId);
  const { crossBorder } = claim;
  return (
    quote?.purpose === 'SHIPPING' &&
    (crossBorder === null || quote.quotedAt.getTime() < crossBorder.requestedAt.getTime())
  );
};

/**
 * True where less than was quoted would be kept for what is still to be given: until the claim has ended, only a
 * kindness gives something for nothing (R-FEE-10). What was taken beyond a quote can always go back.
 */
export const isForWhatIsDue = (claim: Claim, { paymentId, amount }: Refund): boolean => {
  const quote = quotePaidBy(claim, paymentId);
  return (
    claim.closedAt === null &&
    quote?.status === 'PAID' &&
    keptFor(claim, quote.id) - amount.minor < quote.total.minor
  );
};

/** Why a fee stays paid or goes back, under the pinned terms. */
export const refundBasis = ({ contract }: Claim): readonly DecisionBasis[] =>
  underTerms(contract.terms, 'R-FEE-08', 'A-13');

/** The claim with a refund that is new or went on. */
export const withRefund = (claim: Claim, refund: Refund): Claim => ({
  ...claim,
  refunds: [...claim.refunds.filter(({ id }) => id !== refund.id), refund],
});
