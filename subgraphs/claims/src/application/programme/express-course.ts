import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { missingPartsBasis } from '../../domain/checked-claim';
import { surchargeFor } from '../../domain/missing-parts';
import { paymentRules } from '../../domain/service-rules';
import { type Course, hour } from './course';
import { arrive, cancel, holdIn, linesFor, paid, quoteOf, refuse, sendBack } from './steps';
import { between, overdue, type Span, spend } from './way';

/** Express: the fee comes first, then the unit, and the use is spent when another one leaves. */
export const express = (course: Course, from: number): void => {
  const { endedAt, use } = course.told;
  const quote = quoteOf(course, {
    purpose: 'PREPAYMENT',
    lines: linesFor(course, 'REPLACEMENT'),
    at: from,
  });
  const { customer: by } = course;
  const election = {
    remedy: 'REPLACEMENT',
    electedAt: new Date(from),
    electedBy: by,
    quoteId: quote?.id ?? null,
  } as const;
  course.step(
    {
      action: 'electRemedy',
      at: from,
      by,
      to: 'AWAITING_PREPAYMENT',
      reason: 'REPLACEMENT',
      basis: ruleOnly('R-EXP-01'),
    },
    { election, quotes: quote ? [quote] : [], ...holdIn(course, 'HELD') },
  );
  if (use?.state === 'FREED' && endedAt) giveUp(course, { from, until: endedAt.getTime() });
  else submit(course, from);
};

/** The customer takes it back before it is paid; or a part never comes, which a person decides on. */
const giveUp = (course: Course, { from, until }: Span): void => {
  const priced = inTurn(course, 'leftIncomplete', pricedPart(course));
  const missing = priced ?? inTurn(course, 'leftUnpriced', unpricedPart(course));
  if (missing === undefined) {
    cancel(course, until);
    return;
  }
  const paidAt = prepay(course, from);
  check(course, { from: paidAt + hour, until }, missing);
  // What can be paid for is no reason before the time for that is over; what has no price is (R-FEE-09, A-08).
  if (priced === undefined) refuse(course, until, { refusalCode: 'COMPONENTS_MISSING' });
  else refuse(course, until);
};

const inTurn = (
  { around: { turns } }: Course,
  rarity: 'leftIncomplete' | 'leftUnpriced',
  part: string | undefined,
): string | undefined => (part !== undefined && turns.isTurn(rarity) ? part : undefined);

const partWhere = ({ claim, around }: Course, isPriced: boolean): string | undefined =>
  claim.returnAuthorization?.components.find(
    ({ code }) =>
      isPriced ===
      (around.facts.fees?.componentPrices.some((price) => price.code === code) ?? false),
  )?.code;

/** The first part of which the pinned schedule has the price. */
const pricedPart = (course: Course): string | undefined => partWhere(course, true);

/** The first one of which it has none. */
const unpricedPart = (course: Course): string | undefined => partWhere(course, false);

/** The fee is paid, and the time to hand the unit over begins; answers when, even if that lies ahead. */
const prepay = (course: Course, from: number): number => {
  const paidAt = from + course.around.chance.between(hour, 30 * hour);
  if (!course.isPast(paidAt)) return paidAt;
  const handOver = course.deadline('HAND_OVER_UNIT', paidAt);
  course.step(
    {
      action: 'settlePayment',
      at: paidAt,
      to: 'AWAITING_RETURN',
      basis: ruleOnly(...paymentRules(course.claim, 'PREPAYMENT')),
    },
    { ...paid(course, paidAt), deadlines: handOver ? [handOver] : [] },
  );
  return paidAt;
};

const submit = (course: Course, from: number): void => {
  const paidAt = prepay(course, from);
  if (course.isPast(paidAt)) received(course, paidAt);
};

/** The unit arrives and its parts are counted; what is missing is to be paid first. */
const check = (course: Course, { from, until }: Span, missing: string | undefined): void => {
  const at = between(from, until, 0.6);
  arrive(course, from, at, missing);
  course.step({ action: 'checkParts', at, to: 'COMPONENT_CHECK', basis: ruleOnly('R-EXP-04') });
  if (missing === undefined) return;
  const { claim, around } = course;
  const basis = missingPartsBasis(claim);
  const price = surchargeFor(claim.receipt?.checks ?? [], around.facts.fees, basis);
  const quote = price && quoteOf(course, { purpose: 'SURCHARGE', lines: price.lines, at });
  if (!quote) return;
  const quotes = [...claim.quotes, quote];
  course.step({ action: 'checkParts', at, to: 'AWAITING_SURCHARGE', basis }, { quotes });
};

/** What is missing is paid for, and nothing keeps the replacement back any more. */
const paySurcharge = (course: Course, at: number): void => {
  if (course.claim.status !== 'AWAITING_SURCHARGE') return;
  const basis = ruleOnly(...paymentRules(course.claim, 'SURCHARGE'));
  course.step({ action: 'settlePayment', at, basis }, paid(course, at));
};

/** How Express goes on once it is paid: the open ones stand where chance has them. */
const received = (course: Course, paidAt: number): void => {
  const { chance, now } = course.around;
  const { endedAt } = course.told;
  const from = paidAt + hour;
  if (endedAt) replaced(course, { from, until: endedAt.getTime() });
  else if (chance.isIn(0.5) || !course.isPast(from)) overdue(course);
  else checked(course, { from, until: now });
};

/** The unit is at the centre; of those of which a part is missing every other one has paid for it. */
const checked = (course: Course, span: Span): void => {
  const turn = course.around.turns.turnOf('freshSurcharge');
  check(course, span, turn === undefined ? undefined : pricedPart(course));
  if (turn !== undefined && turn % 2 === 1) paySurcharge(course, between(span.from, span.until, 0.8));
}; // prettier-ignore

const replaced = (course: Course, span: Span): void => {
  const { from, until } = span;
  check(course, span, course.around.turns.isTurn('surcharge') ? pricedPart(course) : undefined);
  paySurcharge(course, between(from, until, 0.8));
  spend(course);
  sendBack(course, until);
};
