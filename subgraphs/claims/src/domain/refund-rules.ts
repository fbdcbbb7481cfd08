import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import type { ClaimRefusalCode } from './adjudication';
import type { Claim } from './claim';
import type { Payment } from './payment';
import type { Refund } from './refund';

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

/** Why a fee stays paid or goes back, under the pinned terms. */
export const refundBasis = ({ contract }: Claim): readonly DecisionBasis[] =>
  underTerms(contract.terms, 'R-FEE-08', 'A-13');

/** The claim with a refund that is new or went on. */
export const withRefund = (claim: Claim, refund: Refund): Claim => ({
  ...claim,
  refunds: [...claim.refunds.filter(({ id }) => id !== refund.id), refund],
});
