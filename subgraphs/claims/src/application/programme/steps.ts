import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { type Money, money } from '@care-graph/kernel/domain/money';
import { refusalRules } from '../../domain/adjudication';
import { withPayment, withQuote, withShipment } from '../../domain/claim';
import { settleDeadline } from '../../domain/deadline';
import type { FeeTier } from '../../domain/desks';
import { heldOn } from '../../domain/hold';
import { chargedChecks } from '../../domain/missing-parts';
import { type FeeQuote, payableUntil, type QuoteLine, type QuotePurpose } from '../../domain/quote';
import type { Remedy } from '../../domain/remedy';
import { ruleOf, sendingRules } from '../../domain/service-rules';
import { adjudicator, center, type Course, hour } from './course';
import { parcelOf, returnUnit } from './parcels';
import { chosenReason, type Why } from './refusal-reasons';

type Sent = NonNullable<Course['claim']['returnAuthorization']>;

/** The parts that came: all of them, but for one of a kind that did not. */
const checksOf = (course: Course, { components }: Sent, missing: string | undefined) => {
  const checks = components.map(({ code, quantity }) => ({
    code,
    expected: quantity,
    received: code === missing ? quantity - 1 : quantity,
  }));
  return missing === undefined ? checks : chargedChecks(checks, course.around.facts.fees);
};

/** The unit is on its way to the centre, and arrives there with all its parts, or all but one. */
export const arrive = (course: Course, handedOverAt: number, receivedAt: number, missing?: string): void => {
  const { returnAuthorization: sent, serialNumber } = course.claim;
  if (!sent) return;
  const told = parcelOf(course, 'TO_CENTER', handedOverAt);
  const parcel = { ...told, status: 'DELIVERED', deliveredAt: new Date(receivedAt) } as const;
  const handedOver = { ...sent, handedOverAt: new Date(handedOverAt) };
  const { shipments } = withShipment(course.claim, parcel);
  const met = course.met('HAND_OVER_UNIT', handedOverAt);
  course.step(
    { action: 'reportHandOver', at: handedOverAt, by: course.customer, basis: ruleOnly(ruleOf(course.claim, 'SEND_IN')) },
    { returnAuthorization: handedOver, shipments, deadlines: met },
  );
  const checks = checksOf(course, sent, missing);
  const receipt = {
    receivedAt: new Date(receivedAt), serialNumber, checks, hasController: sent.needsController,
    wasControllerUnbound: true, note: null,
  }; // prettier-ignore
  course.step(
    { action: 'receiveUnit', at: receivedAt, by: center, to: 'RECEIVED', basis: ruleOnly('R-CMP-15') },
    { receipt },
  );
}; // prettier-ignore

const line = (kind: QuoteLine['kind'], text: string, amount: Money): QuoteLine => ({
  kind, text, amount, componentCode: null, ordinal: null, ordinalBasis: null, basis: ruleOnly('R-PRG-09'),
}); // prettier-ignore

const isTurnOf =
  (ordinal: number) =>
  ({ ordinalFrom, ordinalTo }: FeeTier): boolean =>
    ordinalFrom <= ordinal && (ordinalTo === null || ordinal <= ordinalTo);

const tierFor = ({ told, around }: Course): FeeTier | undefined => {
  const { ordinal = 1, isLost = false } = told.use ?? {};
  const all = around.facts.fees?.tiers ?? [];
  const tiers = all.filter((tier) => tier.incidentType === (isLost ? 'FLYAWAY' : 'DAMAGE'));
  return tiers.find(isTurnOf(ordinal)) ?? tiers.at(-1) ?? all[0];
};

/** The fee of the use's turn, as the pinned schedule has it. */
const feeLine = (course: Course): QuoteLine | undefined => {
  const tier = tierFor(course);
  const { fees } = course.around.facts;
  if (!tier || !fees) return undefined;
  return {
    kind: 'SERVICE_FEE', text: 'Service fee', amount: tier.fee, componentCode: null,
    ordinal: course.told.use?.ordinal ?? 1, ordinalBasis: fees.ordinalBasis, basis: ruleOnly('R-FEE-10'),
  }; // prettier-ignore
};

/** What a repair costs, less the discount that was held. */
export const repairLines = (course: Course): readonly QuoteLine[] => {
  const { chance, facts } = course.around;
  const currency = facts.fees?.tiers[0]?.fee.currency ?? 'EUR';
  const discount = course.told.use?.money;
  if (!discount)
    return [line('REPAIR_PARTS', 'Parts', money(chance.between(3_000, 40_000), currency))];
  const parts = money(discount.minor * 4n, discount.currency);
  const less = money(-discount.minor, discount.currency);
  return [
    line('REPAIR_PARTS', 'Parts', parts),
    line('REPAIR_DISCOUNT', 'Discount of the plan', less),
  ];
};

/** The lines that are to be paid for a remedy; none for one that costs nothing. */
export const linesFor = (course: Course, remedy: Remedy): readonly QuoteLine[] => {
  if (remedy === 'REPLACEMENT') return [feeLine(course)].filter((fee) => fee !== undefined);
  return remedy === 'PAID_REPAIR' || remedy === 'REPAIR_DISCOUNT' ? repairLines(course) : [];
};

const totalOf = (lines: readonly QuoteLine[]): Money => ({
  minor: lines.reduce((sum, { amount }) => sum + amount.minor, 0n),
  currency: lines[0]?.amount.currency ?? 'EUR',
});

/** An open quote of these lines; undefined where nothing is to be paid. */
export const quoteOf = (
  course: Course,
  { purpose, lines, at }: { purpose: QuotePurpose; lines: readonly QuoteLine[]; at: number },
): FeeQuote | undefined => {
  const deadline = course.deadline('PAY_QUOTE', at);
  if (lines.length === 0 || !deadline) return undefined;
  return {
    id: course.newId('quo'), purpose, status: 'OPEN', lines, total: totalOf(lines), quotedAt: new Date(at),
    deadline: payableUntil(purpose, deadline),
    isIndicative: course.around.facts.fees?.isIndicative ?? false, basis: ruleOnly('R-FEE-10'),
  }; // prettier-ignore
};

/** The open quote is paid. */
export const paid = (course: Course, at: number): Pick<typeof course.claim, 'quotes' | 'payments'> => {
  const open = course.claim.quotes.find(({ status }) => status === 'OPEN');
  if (!open) return course.claim;
  const when = new Date(at);
  const payment = {
    id: course.newId('pay'), quoteId: open.id, status: 'CAPTURED', amount: open.total, createdAt: when,
    authorizedAt: when, capturedAt: when, failure: null, actionUrl: null,
  } as const; // prettier-ignore
  const quote = { ...open, status: 'PAID', deadline: settleDeadline(open.deadline, when) } as const;
  const { quotes } = withQuote(course.claim, quote);
  return { quotes, payments: withPayment(course.claim, payment).payments };
}; // prettier-ignore

/** What the use that the claim holds, or held, comes to now. */
export const holdIn = (course: Course, state: 'HELD' | 'SPENT' | 'FREED') => {
  const { use } = course.told;
  return use ? { hold: { ...heldOn(use.line), state } } : {};
};

const replacementOf = (course: Course, at: number) => {
  const { replacedBy, unit } = course.told;
  if (!replacedBy) return {};
  const when = new Date(at);
  return {
    replacement: {
      grade: course.around.chance.oneOf(['NEW', 'LIKE_NEW'] as const),
      serials: [{ component: replacedBy.component, value: replacedBy.serialNumber }],
      supersededDeviceId: unit.deviceId, deviceId: replacedBy.deviceId, allocatedAt: when, shippedAt: when,
      deliveredAt: null, boundAt: when,
    },
  }; // prettier-ignore
};

/** A unit leaves for the customer, and arrives unless it is on its way still. */
export const sendBack = (course: Course, at: number): void => {
  const { chance } = course.around;
  const parcel = parcelOf(course, 'TO_CUSTOMER', at);
  const { shipments } = withShipment(course.claim, parcel);
  const sent = { shipments, ...replacementOf(course, at) };
  const basis = ruleOnly(...sendingRules({ ...course.claim, ...sent }));
  course.step({ action: 'shipUnit', at, by: center, to: 'SHIPPED', basis }, sent);
  const arrivedAt = at + chance.between(6 * hour, 19 * hour);
  if (!course.isPast(arrivedAt)) return;
  const deliveredAt = new Date(arrivedAt);
  const arrived = { ...parcel, status: 'DELIVERED', deliveredAt } as const;
  const { replacement } = course.claim;
  course.step(
    { action: 'recordDelivery', at: arrivedAt, by: center, to: 'COMPLETED', basis },
    {
      shipments: withShipment(course.claim, arrived).shipments,
      replacement: replacement && { ...replacement, deliveredAt },
    },
  );
}; // prettier-ignore

/** The customer takes the claim back. */
export const cancel = (course: Course, at: number): void => {
  const { customer: by } = course;
  course.step(
    { action: 'cancelClaim', at, by, to: 'CANCELLED', basis: ruleOnly('A-13') },
    dropped(course, at),
  );
  returnUnit(course, at);
};

/** What ran or was open falls away with the claim. */
const dropped = (course: Course, at: number) => ({
  ...holdIn(course, 'FREED'),
  deadlines: course.claim.deadlines.map((one) =>
    one.state === 'RUNNING' ? { ...one, state: 'WAIVED' as const, settledAt: new Date(at) } : one,
  ),
  quotes: course.claim.quotes.map((quote) =>
    quote.status === 'OPEN' ? { ...quote, status: 'WITHDRAWN' as const } : quote,
  ),
});

/** A person denies cover, for what the claim's own record does not belie. */
export const refuse = (course: Course, at: number, why: Why = chosenReason(course, at)): void => {
  const { refusalCode, clause } = why;
  const basis = [
    ...underTerms(course.claim.contract.terms, ...refusalRules[refusalCode]),
    ...(clause ? [clause.basis] : []),
  ];
  const reason = 'It does not fall under the plan.';
  const decision = {
    id: course.newId('adc'), outcome: 'REFUSED', refusalCode, reason, decidedAt: new Date(at), decidedBy: adjudicator,
    basis, decidedIn: course.claim.status, reversesId: null,
  } as const; // prettier-ignore
  course.step(
    { action: 'refuseClaim', at, by: adjudicator, to: 'REFUSED', reason, basis },
    { ...dropped(course, at), decisions: [...course.claim.decisions, decision] },
  );
  returnUnit(course, at);
};
