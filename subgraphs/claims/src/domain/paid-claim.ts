import { mayBeSent } from './borders';
import { type Claim, inStatus, isToReturn } from './claim';
import { isFinal } from './claim-status';
import { type HandOver, isSentIn, withHandOverBegun } from './hand-over';
import { type FeeQuote, payableAnew, type QuotePurpose } from './quote';

interface Paid {
  readonly now: Date;
  /** Known where the payment is what the hand-over waits for. */
  readonly handOver: HandOver | undefined;
}

type Step = (claim: Claim, paid: Paid) => Claim | undefined;

/** What is paid for begins; for a lost unit nothing is left but to send another one (R-FLY-07). */
const intoService: Step = (claim, { now }) =>
  claim.status === 'AWAITING_PAYMENT'
    ? inStatus(claim, claim.flyaway ? 'PAID' : 'IN_SERVICE', now)
    : undefined;

/** The case of an Express service is submitted with its payment, and the days to send the unit begin (R-EXP-02, R-EXP-03). */
const submitted: Step = (claim, { now, handOver }) => {
  if (claim.status !== 'AWAITING_PREPAYMENT') return undefined;
  if (!handOver) throw new Error('An Express case was about to be submitted without a deadline.');
  return withHandOverBegun(inStatus(claim, 'AWAITING_RETURN', now), handOver, now);
};

/** Once what is missing was paid for, nothing keeps the replacement back (R-FEE-09). */
const completed: Step = (claim) => (claim.status === 'AWAITING_SURCHARGE' ? claim : undefined);

/** What a border costs is no step: nothing leaves for the customer before it was paid (R-SHP-02). */
const crossing: Step = (claim) =>
  isFinal(claim.serviceType, claim.status) && !isToReturn(claim) ? undefined : claim;

const steps: Readonly<Record<QuotePurpose, Step>> = {
  SERVICE: intoService,
  PREPAYMENT: submitted,
  SURCHARGE: completed,
  SHIPPING: crossing,
};

/** The claim that goes on because a quote for this was paid; undefined where it had gone on before. */
export const paidClaim = (claim: Claim, purpose: QuotePurpose, paid: Paid): Claim | undefined =>
  steps[purpose](claim, paid);

type ForPurpose = Pick<FeeQuote, 'purpose'>;

/** True for a fee that is taken before any unit is at hand: that of Express, and that for a unit which was lost. */
const isTakenFirst = ({ purpose }: ForPurpose, claim: Claim): boolean =>
  purpose === 'PREPAYMENT' || (purpose === 'SERVICE' && !isSentIn(claim));

/** A fee that is taken first is for a unit that is sent: none is taken while a border keeps that back (R-SHP-02). */
export const isPayable = (quote: ForPurpose, claim: Claim): boolean =>
  !isTakenFirst(quote, claim) || mayBeSent(claim);

/** A fee that a border kept from being paid has its whole time from when it can be (R-FEE-10, R-SHP-02). */
export const withFeePayable = (claim: Claim, payable: Parameters<typeof payableAnew>[1]): Claim =>
  mayBeSent(claim)
    ? {
        ...claim,
        quotes: claim.quotes.map((quote) =>
          isTakenFirst(quote, claim) ? payableAnew(quote, payable) : quote,
        ),
      }
    : claim;

/** True while a payment would begin the time for the hand-over. */
export const waitsForSubmission = ({ status }: Claim): boolean => status === 'AWAITING_PREPAYMENT';

/** True while a fee is due that a border could keep from being paid. */
export const waitsForFirstFee = (claim: Claim): boolean =>
  waitsForSubmission(claim) ||
  claim.quotes.some((quote) => quote.status === 'OPEN' && isTakenFirst(quote, claim));
