import type { Deadline } from '@care-graph/kernel/domain/deadline';
import type { Claim } from './claim';
import type { ClaimStatus } from './claim-status';
import type { News } from './notice';
import { isLostOnWay } from './lost-unit';
import { bringsUnit, wasLost } from './parcel';
import type { Payment } from './payment';
import { isRecoveryReported } from './recovered-unit';

/** What a step of a claim may have to tell; the claim before it is undefined where it begins with it. */
type Telling = (before: Claim | undefined, after: Claim) => News | undefined;

const plain = { dueAt: null, amount: null } as const;

/** The time to hand a unit over that began with the step. */
const begunHandOver = (before: Claim | undefined, after: Claim): Deadline | undefined => {
  const ofHandOver = ({ deadlines }: Claim) =>
    deadlines.find(({ kind, state }) => kind === 'HAND_OVER_UNIT' && state === 'RUNNING');
  return before && ofHandOver(before) ? undefined : ofHandOver(after);
};

const registered: Telling = (before, after) => {
  if (before) return undefined;
  const handOver = begunHandOver(before, after);
  return handOver
    ? { letter: 'CLAIM_REGISTERED_SEND_IN', dueAt: handOver.dueAt, amount: null }
    : { ...plain, letter: 'CLAIM_REGISTERED' };
};

/** From a refusal a claim only goes back where it stood, of which its holder was told then (R-RFS-05). */
const wasRefused = (before: Claim | undefined): boolean => before?.status === 'REFUSED';

const comesTo =
  (status: ClaimStatus, letter: News['letter']): Telling =>
  (before, after) =>
    after.status === status && before?.status !== status && !wasRefused(before)
      ? { ...plain, letter }
      : undefined;

const overdue: Telling = (before, after) => {
  const news = comesTo('RETURN_OVERDUE', 'RETURN_OVERDUE')(before, after);
  const missed = after.deadlines.find(({ kind }) => kind === 'HAND_OVER_UNIT');
  return news && missed && { ...news, dueAt: missed.dueAt };
};

const quoted: Telling = (before, { quotes }) => {
  const quote = quotes.find(
    ({ id, status }) => status === 'OPEN' && !before?.quotes.some((one) => one.id === id),
  );
  return quote && { letter: 'QUOTE_READY', dueAt: quote.deadline.dueAt, amount: quote.total };
};

const newPayment = (before: Claim | undefined, after: Claim): Payment | undefined =>
  after.payments.find(
    ({ id, capturedAt }) =>
      capturedAt !== null &&
      !before?.payments.some((one) => one.id === id && one.capturedAt !== null),
  );

const paid: Telling = (before, after) => {
  const payment = newPayment(before, after);
  if (!payment) return undefined;
  const handOver = begunHandOver(before, after);
  const letter = handOver ? 'PAYMENT_RECEIVED_SEND_IN' : 'PAYMENT_RECEIVED';
  return { letter, dueAt: handOver?.dueAt ?? null, amount: payment.amount };
};

/** True where a refusal is taken back after which the unit is due when it was due before. */
const isDueAsBefore = (before: Claim, { kind, dueAt }: Deadline): boolean =>
  wasRefused(before) &&
  before.deadlines.some((one) => one.kind === kind && one.dueAt.getTime() === dueAt.getTime());

/** The time to hand a unit over may begin with other steps, such as the consent to a border. */
const sendIn: Telling = (before, after) => {
  const handOver = before && begunHandOver(before, after);
  return handOver && !newPayment(before, after) && !isDueAsBefore(before, handOver)
    ? { letter: 'SEND_IN', dueAt: handOver.dueAt, amount: null }
    : undefined;
};

/** Granted or denied, with a note that the customer reads with the claim (R-SHP-02). */
const crossingDecided: Telling = (before, { crossBorder }) =>
  before?.crossBorder &&
  crossBorder?.decidedAt &&
  before.crossBorder.decidedAt?.getTime() !== crossBorder.decidedAt.getTime()
    ? { ...plain, letter: 'CROSSING_DECIDED' }
    : undefined;

/** Units go to another centre from now on (R-RGN-09). */
const centerChanged: Telling = (before, { serviceCenterCode }) =>
  before && before.serviceCenterCode !== serviceCenterCode
    ? { ...plain, letter: 'CENTER_CHANGED' }
    : undefined;

const shipped: Telling = (before, { shipments }) => {
  const isNew = shipments.some(
    ({ id, direction }) =>
      direction === 'TO_CUSTOMER' && !before?.shipments.some((one) => one.id === id),
  );
  return isNew ? { ...plain, letter: 'UNIT_SHIPPED' } : undefined;
};

/** What people decided. */
const decided: Telling = (before, after) => {
  if (after.status === 'REFUSED') return comesTo('REFUSED', 'CLAIM_REFUSED')(before, after);
  return after.decisions.length > (before?.decisions.length ?? 0)
    ? { ...plain, letter: 'CLAIM_DECIDED' }
    : undefined;
};

/** One part of a claim of which something became so with the step. */
const became = <Part extends { readonly id: string }>(
  before: readonly Part[] | undefined,
  after: readonly Part[],
  isSo: (part: Part) => boolean,
): Part | undefined =>
  after.find((part) => isSo(part) && !before?.some((one) => one.id === part.id && isSo(one)));

/** Money that the provider has sent back, whoever had it given (R-FEE-08). */
const refunded: Telling = (before, { refunds }) => {
  const sent = became(before?.refunds, refunds, ({ status }) => status === 'REFUNDED');
  return sent && { letter: 'REFUND_SENT', dueAt: null, amount: sent.amount };
};

/** What a person denied; where only the provider did not send it, people have to see to it first. */
const refundDenied: Telling = (before, { refunds }) => {
  const denied = became(before?.refunds, refunds, ({ approval }) => approval.status === 'REJECTED');
  return denied && { letter: 'REFUND_DENIED', dueAt: null, amount: denied.amount };
};

/** A kindness that was granted; nobody hears of one that was only thought about. */
const goodwillGiven: Telling = (before, { goodwill }) =>
  became(before?.goodwill, goodwill, ({ approval }) => approval.status === 'APPROVED')
    ? { ...plain, letter: 'GOODWILL_GIVEN' }
    : undefined;

/** A lost unit that is the obligor's was found: until when it has to be sent, and that it is not used (R-FLY-06). */
const found: Telling = (before, after) => {
  const sending = after.deadlines.find(({ kind }) => kind === 'SEND_RECOVERED_UNIT');
  const isNews = isRecoveryReported(after) && !(before && isRecoveryReported(before));
  return isNews && sending
    ? { letter: 'UNIT_FOUND', dueAt: sending.dueAt, amount: null }
    : undefined;
};

/** What was found was put right, so that something else may be chosen, or for another price (R-ORR-05). */
const reassessed: Telling = (before, { assessment }) =>
  before?.assessment && assessment && before.assessment.id !== assessment.id
    ? { ...plain, letter: 'CHOICE_READY' }
    : undefined;

/** What was on its way to the customer is given up; that is told once, though it be found meanwhile and lost again (R-SHP-01). */
const lost: Telling = (before, after) => {
  const parcel = became(before?.shipments, after.shipments, wasLost);
  return parcel && isLostOnWay(after) && bringsUnit(after.shipments, parcel)
    ? { ...plain, letter: 'UNIT_LOST' }
    : undefined;
};

const tellings: readonly Telling[] = [
  registered,
  centerChanged,
  crossingDecided,
  sendIn,
  comesTo('RECEIVED', 'UNIT_RECEIVED'),
  comesTo('AWAITING_ELECTION', 'CHOICE_READY'),
  reassessed,
  quoted,
  paid,
  shipped,
  lost,
  decided,
  overdue,
  found,
  goodwillGiven,
  refunded,
  refundDenied,
  comesTo('COMPLETED', 'CLAIM_COMPLETED'),
  comesTo('CANCELLED', 'CLAIM_CANCELLED'),
];

/** What the holder is told of a step, read off the claim before and after it: whatever made the step. */
export const newsOf: (before: Claim | undefined, after: Claim) => readonly News[] = (
  before,
  after,
) => tellings.flatMap((tell) => tell(before, after) ?? []);
