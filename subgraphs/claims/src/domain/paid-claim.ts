import { type Claim, inStatus } from './claim';
import { type DeadlineRule, type LocalDays, startDeadline } from './deadline';
import type { QuotePurpose } from './quote';

/** Until when a unit has to be handed over, and where its days are counted. */
export interface HandOver {
  readonly rule: DeadlineRule;
  readonly where: LocalDays;
}

interface Paid {
  readonly now: Date;
  /** Known where the payment is what the hand-over waits for. */
  readonly handOver: HandOver | undefined;
}

type Step = (claim: Claim, paid: Paid) => Claim | undefined;

const intoService: Step = (claim, { now }) =>
  claim.status === 'AWAITING_PAYMENT' ? inStatus(claim, 'IN_SERVICE', now) : undefined;

/** The case of an Express service is submitted with its payment, and the days to send the unit begin (R-EXP-02, R-EXP-03). */
const submitted: Step = (claim, { now, handOver }) => {
  if (claim.status !== 'AWAITING_PREPAYMENT') return undefined;
  if (!handOver) throw new Error('An Express case was about to be submitted without a deadline.');
  const deadline = startDeadline(handOver.rule, now, handOver.where);
  return {
    ...inStatus(claim, 'AWAITING_RETURN', now),
    deadlines: [...claim.deadlines, deadline],
  };
};

/** Once what is missing was paid for, nothing keeps the replacement back (R-FEE-09). */
const completed: Step = (claim) => (claim.status === 'AWAITING_SURCHARGE' ? claim : undefined);

const steps: Readonly<Record<QuotePurpose, Step>> = {
  SERVICE: intoService,
  PREPAYMENT: submitted,
  SURCHARGE: completed,
};

/** The claim that goes on because a quote for this was paid; undefined where it had gone on before. */
export const paidClaim = (claim: Claim, purpose: QuotePurpose, paid: Paid): Claim | undefined =>
  steps[purpose](claim, paid);

/** True while a payment would begin the time for the hand-over. */
export const waitsForSubmission = ({ status }: Claim): boolean => status === 'AWAITING_PREPAYMENT';
