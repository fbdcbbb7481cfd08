import { type Decision, decidedApproval } from '@care-graph/kernel/domain/approval';
import { underTerms } from '@care-graph/kernel/domain/basis';
import { askedRefund, changedRefund, type Refund } from '../../domain/refund';
import { isCustomersCause, refundable, refundBasis, withRefund } from '../../domain/refund-rules';
import { admin, type Course, day } from './course';
import { between } from './way';

/** What ended so lately may wait for a decision still. */
const freshFor = 6 * day;

export const isFresh = ({ lastAt, around }: Course): boolean => lastAt > around.now - freshFor;

/** Some days after all that was told of the claim, or as many as there were until now. */
export const someTimeLater = ({ lastAt, around }: Course): number =>
  between(lastAt, Math.min(around.now, lastAt + freshFor), 0.5);

/** The provider sends what was granted. */
export const settleRefund = (course: Course, refund: Refund, at: number): void => {
  const { claim } = course;
  const sent = changedRefund(refund, { status: 'REFUNDED', refundedAt: new Date(at) });
  const basis = underTerms(claim.contract.terms, 'R-FEE-08');
  const { refunds } = withRefund(claim, sent);
  course.step({ action: 'settleRefund', at, basis }, { refunds });
};

const decide = (course: Course, refund: Refund, decision: Decision, at: number): void => {
  const basis = refundBasis(course.claim);
  const verdict = { decision, by: admin, at: new Date(at), note: null, basis };
  const approval = decidedApproval(refund.approval, verdict);
  const status = decision === 'APPROVE' ? refund.status : 'DENIED';
  const decided = changedRefund(refund, { approval, status });
  const { refunds } = withRefund(course.claim, decided);
  course.step({ action: 'decideRefund', at, by: admin, basis }, { refunds });
  if (decision === 'APPROVE') settleRefund(course, decided, at);
};

/** Some ask for their money back, which another person grants or denies: a customer's own doing leaves no choice. */
export const askBack = (course: Course): void => {
  const { claim, around, customer: by } = course;
  const payment = claim.payments.find((one) => refundable(claim, one).minor > 0n);
  if (!payment) return;
  const turn = around.turns.turnOf(isFresh(course) ? 'freshRefund' : 'refund');
  if (turn === undefined) return;
  const at = someTimeLater(course);
  const refund = askedRefund(payment, {
    id: course.newIdAt('rfd', at), amount: refundable(claim, payment), reason: 'It took too long.', by, at: new Date(at),
  }); // prettier-ignore
  const { refunds } = withRefund(claim, refund);
  course.step({ action: 'requestRefund', at, by, basis: refundBasis(claim) }, { refunds });
  const decidedAt = at + around.chance.between(day, 4 * day);
  if (!course.isPast(decidedAt)) return;
  const isDenied = turn % 3 === 2 || isCustomersCause(claim);
  decide(course, refund, isDenied ? 'REJECT' : 'APPROVE', decidedAt);
};
