import { underTerms } from '@care-graph/kernel/domain/basis';
import type { Decision } from '@care-graph/kernel/domain/approval';
import { money } from '@care-graph/kernel/domain/money';
import { type Borders, bordersOf, consentFor, decidedConsent } from '../../domain/borders';
import { needsConsent } from '../../domain/desks';
import type { QuoteLine } from '../../domain/quote';
import type { Registration } from '../../domain/registration';
import { adjudicator, type Course } from './course';
import type { PlanFacts } from './plan-facts';
import { repairAtCenter } from './repair-course';
import { arrive, cancel, paid, quoteOf } from './steps';
import { awaitReturn, between, type Span } from './way';

/** What a claim says of a border when it is opened. */
export type Crossing = Pick<Registration, 'borders' | 'crossBorder' | 'shipTo'>;

/** A holder who wants the unit sent to a place for which its terms ask for a consent; undefined where they do not. */
export const crossingTo = (
  abroad: PlanFacts['region'],
  { region, center, terms }: PlanFacts,
  asked: Parameters<typeof consentFor>[2],
): Crossing | undefined => {
  if (!center) return undefined;
  const borders: Borders = bordersOf({
    asked: region,
    center: center.region,
    backTo: abroad,
    isSentIn: true,
  });
  const crossBorder = consentFor(borders, needsConsent(terms), asked);
  const shipTo = {
    lines: ['Synthetic Road 1'],
    postalCode: '00000',
    city: 'Exampleton',
    regionCode: abroad.code,
  };
  return crossBorder ? { borders, crossBorder, shipTo } : undefined;
};

const costOf = ({ around }: Course, basis: QuoteLine['basis']): readonly QuoteLine[] => {
  const currency = around.facts.fees?.tiers[0]?.fee.currency ?? 'EUR';
  return [
    {
      kind: 'CROSS_BORDER_COST', text: 'Customs', amount: money(around.chance.between(1_500, 9_000), currency),
      componentCode: null, ordinal: null, ordinalBasis: null, basis,
    },
  ]; // prettier-ignore
};

interface Verdict {
  readonly decision: Decision;
  readonly hasCost: boolean;
}

/** A person grants or denies the consent; what the border costs is quoted, and the time to send the unit begins. */
const decide = (course: Course, at: number, { decision, hasCost }: Verdict): void => {
  const { claim, around } = course;
  const { shipping } = around.facts.terms;
  const basis = [...(shipping ? [shipping.basis] : []), ...underTerms(claim.contract.terms, 'R-SHP-02')];
  const isGranted = decision === 'APPROVE';
  const note = isGranted ? 'It can be sent there.' : 'No parcels go there.';
  const verdict = { decision, note, by: adjudicator, at: new Date(at), basis };
  const handOver = isGranted ? course.deadline('HAND_OVER_UNIT', at) : undefined;
  const quote = hasCost ? quoteOf(course, { purpose: 'SHIPPING', lines: costOf(course, basis), at }) : undefined;
  course.step({ action: 'decideCrossBorder', at, by: adjudicator, reason: note, basis }, {
    crossBorder: claim.crossBorder && decidedConsent(claim.crossBorder, verdict),
    deadlines: handOver ? [...claim.deadlines, handOver] : claim.deadlines,
    quotes: quote ? [...claim.quotes, quote] : claim.quotes,
  });
}; // prettier-ignore

/** What the border costs is paid, the unit is sent, and repaired as any other. */
const goOn = (course: Course, { from, until }: Span): void => {
  const at = between(from, until, 0.1);
  const basis = underTerms(course.claim.contract.terms, 'R-SHP-02');
  if (course.claim.quotes.length > 0)
    course.step({ action: 'settlePayment', at, basis }, paid(course, at));
  const receivedAt = between(from, until, 0.4);
  arrive(course, between(from, until, 0.2), receivedAt);
  repairAtCenter(course, { from: receivedAt, until });
};

type Stage = (course: Course, span: Span) => void;

const granted: Verdict = { decision: 'APPROVE', hasCost: true };
const grantedForNothing: Verdict = { decision: 'APPROVE', hasCost: false };
const denied: Verdict = { decision: 'REJECT', hasCost: false };

const goesOn =
  (verdict: Verdict): Stage =>
  (course, { from, until }) => {
    const decidedAt = between(from, until, 0.2);
    decide(course, decidedAt, verdict);
    goOn(course, { from: decidedAt, until });
  };

const open: readonly Stage[] = [
  // Nobody has decided yet.
  () => undefined,
  (course, { from, until }) => {
    decide(course, between(from, until, 0.8), granted);
  },
  goesOn(granted),
];

const closed: readonly Stage[] = [
  goesOn(granted),
  (course, { from, until }) => {
    decide(course, between(from, until, 0.5), denied);
    cancel(course, until);
  },
  goesOn(grantedForNothing),
];

/** How many a border has kept waiting, so that each stage has its turn. */
export const crossing =
  (turn: number) =>
  (course: Course, from: number): void => {
    const { endedAt } = course.told;
    const until = endedAt?.getTime() ?? course.around.now;
    awaitReturn(course, from);
    const stages = endedAt ? closed : open;
    stages[turn % stages.length]?.(course, { from, until });
  };
