import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { withQuote } from '../../domain/claim';
import type { Remedy } from '../../domain/remedy';
import { center, type Course, hour } from './course';
import { arrive, cancel, holdIn, linesFor, quoteOf, refuse, repairLines, sendBack } from './steps';
import { between, overdue, pay, route, type Span, spend } from './way';

const begin = (course: Course, at: number): void => {
  course.step({
    action: 'beginAssessment', at, by: center, to: 'IN_ASSESSMENT', basis: ruleOnly('R-ORR-04'),
  }); // prettier-ignore
};

const assess = (course: Course, at: number, isWarranty: boolean): void => {
  const choose = course.deadline('ELECT_REMEDY', at);
  const assessment = {
    id: course.newId('asm'), assessedAt: new Date(at), assessor: center, cause: course.claim.incident.cause,
    warranty: isWarranty ? 'IN_WARRANTY' : 'OUT_OF_SCOPE', findings: 'As reported.', flags: [],
    estimate: repairLines(course).filter(({ kind }) => kind !== 'REPAIR_DISCOUNT'),
  } as const; // prettier-ignore
  const { deadlines } = course.claim;
  course.step(
    { action: 'recordAssessment', at, by: center, to: 'AWAITING_ELECTION', basis: ruleOnly('R-ORR-05') },
    { assessment, deadlines: choose ? [...deadlines, choose] : deadlines },
  );
}; // prettier-ignore

/** The customer chooses; what it costs waits to be paid. */
const elect = (course: Course, remedy: Remedy, at: number): void => {
  const quote = quoteOf(course, { purpose: 'SERVICE', lines: linesFor(course, remedy), at });
  const { customer: electedBy } = course;
  const election = { remedy, electedAt: new Date(at), electedBy, quoteId: quote?.id ?? null };
  const to = quote ? 'AWAITING_PAYMENT' : 'IN_SERVICE';
  const quotes = quote ? withQuote(course.claim, quote).quotes : course.claim.quotes;
  course.step(
    { action: 'electRemedy', at, by: electedBy, to, reason: remedy, basis: ruleOnly('R-ORR-05') },
    { election, quotes, deadlines: course.met('ELECT_REMEDY', at), ...holdIn(course, 'HELD') },
  );
};

/** From the arrival to the choice. */
const inspect = (course: Course, { from, until }: Span, isWarranty: boolean): void => {
  begin(course, between(from, until, 0.2));
  assess(course, between(from, until, 0.7), isWarranty);
};

/** From the opening to the choice. */
const toChoice = (course: Course, { from, until }: Span, isWarranty: boolean): void => {
  const receivedAt = between(from, until, 0.5);
  route(course, from);
  arrive(course, between(from, until, 0.25), receivedAt);
  inspect(course, { from: receivedAt, until }, isWarranty);
};

const remedyOf = ({ told: { use } }: Course): Remedy => {
  if (use?.line === 'REPLACEMENT') return 'REPLACEMENT';
  return use?.line === 'REPAIR_DISCOUNT' ? 'REPAIR_DISCOUNT' : 'WARRANTY_REPAIR';
};

/** An online repair that takes a use: it is held with the choice, and spent with the payment. */
export const repairWithUse = (course: Course, from: number): void => {
  const { at, endedAt, use } = course.told;
  const heldAt = at.getTime();
  const remedy = remedyOf(course);
  toChoice(course, { from, until: heldAt }, false);
  elect(course, remedy, heldAt);
  if (!endedAt) return;
  const endsAt = endedAt.getTime();
  if (use?.state === 'FREED') {
    cancel(course, endsAt);
    return;
  }
  pay(course, endsAt);
  spend(course);
  sendBack(course, endsAt);
}; // prettier-ignore

type Stage = (course: Course, span: Span) => void;

/** Where an online repair without a use may stand, the first few steps of its way. */
const openStages: readonly Stage[] = [
  (course, { from }) => {
    route(course, from);
    overdue(course);
  },
  (course, { from, until }) => {
    route(course, from);
    arrive(course, between(from, until, 0.3), between(from, until, 0.9));
  },
  (course, { from, until }) => {
    route(course, from);
    arrive(course, between(from, until, 0.3), between(from, until, 0.6));
    begin(course, between(from, until, 0.9));
  },
  (course, span) => {
    toChoice(course, span, false);
  },
  (course, span) => {
    toChoice(course, { ...span, until: between(span.from, span.until, 0.9) }, false);
    elect(course, 'PAID_REPAIR', between(span.from, span.until, 0.95));
  },
  (course, span) => {
    toChoice(course, { ...span, until: between(span.from, span.until, 0.9) }, true);
    elect(course, 'WARRANTY_REPAIR', between(span.from, span.until, 0.95));
  },
];

const closedStages: readonly Stage[] = [
  (course, span) => {
    toChoice(course, { ...span, until: between(span.from, span.until, 0.8) }, true);
    elect(course, 'WARRANTY_REPAIR', between(span.from, span.until, 0.85));
    sendBack(course, span.until);
  },
  (course, span) => {
    toChoice(course, { ...span, until: between(span.from, span.until, 0.7) }, false);
    elect(course, 'PAID_REPAIR', between(span.from, span.until, 0.75));
    pay(course, between(span.from, span.until, 0.8));
    sendBack(course, span.until);
  },
  (course, span) => {
    route(course, span.from);
    cancel(course, span.until);
  },
  (course, span) => {
    toChoice(course, { ...span, until: between(span.from, span.until, 0.7) }, false);
    refuse(course, span.until);
  },
];

/** An online repair that takes nothing of the plan. */
export const repairWithoutUse = (course: Course, from: number): void => {
  const { chance, now } = course.around;
  const { endedAt } = course.told;
  const until = endedAt?.getTime() ?? Math.max(now - hour, from);
  const stage = endedAt ? chance.oneOf(closedStages) : chance.oneOf(openStages);
  stage(course, { from, until });
};

/** Where a repair may stand whose unit is at the centre. */
const openAtCenter: readonly Stage[] = [
  (course, { from, until }) => {
    begin(course, between(from, until, 0.5));
  },
  (course, span) => {
    inspect(course, span, false);
  },
  (course, { from, until }) => {
    inspect(course, { from, until: between(from, until, 0.9) }, true);
    elect(course, 'WARRANTY_REPAIR', between(from, until, 0.95));
  },
];

const closedAtCenter: readonly Stage[] = [
  (course, { from, until }) => {
    inspect(course, { from, until: between(from, until, 0.8) }, true);
    elect(course, 'WARRANTY_REPAIR', between(from, until, 0.85));
    sendBack(course, until);
  },
  (course, { from, until }) => {
    inspect(course, { from, until: between(from, until, 0.7) }, false);
    elect(course, 'PAID_REPAIR', between(from, until, 0.75));
    pay(course, between(from, until, 0.8));
    sendBack(course, until);
  },
];

/** A repair without a use from when its unit has come. */
export const repairAtCenter = (course: Course, span: Span): void => {
  const stages = course.told.endedAt ? closedAtCenter : openAtCenter;
  course.around.chance.oneOf(stages)(course, span);
};
