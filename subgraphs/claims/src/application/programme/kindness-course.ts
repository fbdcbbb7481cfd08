import { type Approval, decidedApproval, openApproval } from '@care-graph/kernel/domain/approval';
import { type Money, money } from '@care-graph/kernel/domain/money';
import { type Claim, requotedClaim } from '../../domain/claim';
import { withdrawQuote } from '../../domain/quote';
import type { GoodwillAdjustment, Kindness } from '../../domain/goodwill';
import {
  kindnessBasis,
  sharesOf,
  waivableQuote,
  waivedPrice,
  withForgiven,
  withGoodwill,
} from '../../domain/goodwill-rules';
import { askedRefund } from '../../domain/refund';
import { refundable, withRefund } from '../../domain/refund-rules';
import { adjudicator, admin, type Course, day } from './course';
import { isFresh, settleRefund, someTimeLater } from './refund-course';
import { quoteOf } from './steps';
import { between } from './way';

const halfOf = ({ minor, currency }: Money): Money => money(minor / 2n, currency);

/** What a kindness could give up now, and whose turn it is for that; undefined where there is nothing, or it is no turn. */
const kindnessFor = (course: Course): { kindness: Kindness; turn: number } | undefined => {
  const { claim, around } = course;
  const { turns } = around;
  const offer = (kindness: Kindness, turn: number | undefined) =>
    turn === undefined ? undefined : { kindness, turn };
  if (claim.status === 'RETURN_OVERDUE') {
    const kindness = { kind: 'DEADLINE_WAIVER', amount: null, deadline: 'HAND_OVER_UNIT' } as const;
    return offer(kindness, turns.turnOf('deadlineWaiver'));
  }
  const quote = waivableQuote(claim);
  const [payment] = claim.payments;
  const taken = payment && refundable(claim, payment);
  if (quote) {
    const kindness = { kind: 'FEE_WAIVER', amount: halfOf(quote.total), deadline: null } as const;
    return offer(kindness, turns.turnOf('feeWaiver'));
  }
  if (!taken || taken.minor < 2n) return undefined;
  const kindness = { kind: 'FEE_REFUND', amount: halfOf(taken), deadline: null } as const;
  return offer(kindness, turns.turnOf(isFresh(course) ? 'freshFeeRefund' : 'feeRefund'));
};

/** The claim with a lower quote in place of the one that is open. */
const withLowerQuote = (course: Course, goodwill: GoodwillAdjustment, at: number): Claim => {
  const { claim } = course;
  const quote = waivableQuote(claim);
  const price = quote && waivedPrice(claim, quote, goodwill);
  const next = price && quoteOf(course, { purpose: quote.purpose, lines: price.lines, at });
  return next ? requotedClaim(claim, withdrawQuote(quote, new Date(at)), next) : claim;
};

/** The claim with what goes back for the kindness, to be sent. */
const withMoneyBack = (course: Course, { id, amount, approval }: GoodwillAdjustment, at: number): Claim => {
  const { claim } = course;
  const { reason, requestedBy: by } = approval;
  const shares = amount ? sharesOf(claim, amount) : [];
  return shares
    .map(([payment, share]) => ({
      ...askedRefund(payment, { id: course.newIdAt('rfd', at), amount: share, reason, by, at: new Date(at) }),
      approval,
      goodwillId: id,
    }))
    .reduce(withRefund, claim);
}; // prettier-ignore

const given: Readonly<
  Record<Kindness['kind'], (course: Course, goodwill: GoodwillAdjustment, at: number) => Claim>
> = {
  DEADLINE_WAIVER: ({ claim }, goodwill, at) => withForgiven(claim, goodwill, new Date(at)),
  FEE_WAIVER: withLowerQuote,
  FEE_REFUND: withMoneyBack,
};

/** What is granted takes effect in the same breath; what is denied its customer never hears of. */
const decide = (course: Course, before: GoodwillAdjustment, approval: Approval, at: number): void => {
  const goodwill = { ...before, version: before.version + 1, approval };
  const { basis } = approval;
  const step = { action: 'decideGoodwill', at, by: admin, basis };
  course.aside({ ...step, subjectId: goodwill.id, fromStatus: 'OPEN', toStatus: approval.status });
  if (approval.status !== 'APPROVED') {
    course.keep({ goodwill: withGoodwill(course.claim, goodwill).goodwill });
    return;
  }
  const next = withGoodwill(given[goodwill.kind](course, goodwill, at), goodwill);
  course.step(step, next);
  for (const refund of next.refunds.filter(({ goodwillId }) => goodwillId === goodwill.id))
    settleRefund(course, refund, at);
}; // prettier-ignore

/** Some claims are shown a kindness outside the terms, which one person proposes and another decides. */
export const proposeKindness = (course: Course): void => {
  const found = kindnessFor(course);
  if (!found) return;
  const { kindness, turn } = found;
  const { claim, around } = course;
  const at = someTimeLater(course);
  const reason = 'It waited for long.';
  const id = course.newIdAt('gwl', at);
  const approval = openApproval(reason, adjudicator, new Date(at));
  const goodwill: GoodwillAdjustment = { id, version: 1, ...kindness, approval };
  const step = { action: 'proposeGoodwill', at, by: adjudicator, reason };
  course.aside({ ...step, subjectId: id, fromStatus: null, toStatus: 'OPEN' });
  course.keep({ goodwill: withGoodwill(claim, goodwill).goodwill });
  const decidedAt = between(at, Math.min(around.now, at + 2 * day), 0.5);
  if (turn % 3 === 0 && isFresh(course)) return;
  const decision = turn % 3 === 1 ? 'REJECT' : 'APPROVE';
  const basis = kindnessBasis(claim, kindness);
  const verdict = { decision, by: admin, at: new Date(decidedAt), note: null, basis } as const;
  decide(course, goodwill, decidedApproval(approval, verdict), decidedAt);
};
