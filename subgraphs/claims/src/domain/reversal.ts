import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Deadline, isInTime } from '@care-graph/kernel/domain/deadline';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import { type Adjudication, refusalKindOf } from './adjudication';
import { type Claim, isToReturn, withQuote } from './claim';
import { type DeadlineRule, type LocalDays, startDeadline } from './deadline';
import type { Flyaway } from './flyaway';
import { heldOn } from './hold';
import type { Payment } from './payment';
import { type FeeQuote, openQuote, type Price, priceOf, type QuoteLine } from './quote';
import { isToBeSent, type Refund } from './refund';
import { lineOf, type Remedy } from './remedy';

/** What a service is paid by; a parcel and parts that are missing are paid beside it. */
const feePurposes: readonly FeeQuote['purpose'][] = ['PREPAYMENT', 'SERVICE'];

const isSame = (one: Date | null, other: Date): boolean => one?.getTime() === other.getTime();

/** The reasons of the refusal that a claim ended with, which were decided at once; none where it was not refused. */
export const refusalsOf = ({ status, decisions }: Claim): readonly Adjudication[] => {
  const last = decisions.findLast(({ outcome }) => outcome === 'REFUSED');
  if (status !== 'REFUSED' || !last) return [];
  return decisions.filter(
    ({ outcome, decidedAt }) => outcome === 'REFUSED' && isSame(decidedAt, last.decidedAt),
  );
};

export const isMandatory = ({ refusalCode }: Adjudication): boolean =>
  refusalCode !== null && refusalKindOf(refusalCode) === 'MANDATORY';

const isBack = (refund: Refund): boolean => refund.status === 'REFUNDED' || isToBeSent(refund);

const sumOf = (amounts: readonly Pick<Payment, 'amount'>[]): bigint =>
  amounts.reduce((sum, { amount }) => sum + amount.minor, 0n);

/** True where nothing is left of what paid the quote, or less than the quote of what nobody asked back. */
const isQuoteBack = ({ payments, refunds }: Claim, { id: quoteId, total }: FeeQuote): boolean => {
  const taken = payments.filter((one) => one.status === 'CAPTURED' && one.quoteId === quoteId);
  const back = refunds.filter((one) => isBack(one) && taken.some(({ id }) => id === one.paymentId));
  const askedBack = back.filter(({ goodwillId }) => goodwillId === null);
  const isWhole = sumOf(taken) - sumOf(askedBack) >= total.minor;
  return taken.length > 0 && (!isWhole || sumOf(back) >= sumOf(taken));
};

/**
 * True where what the service was paid by went back, or is on its way: all of it, or a part that was asked back. It
 * would be given for nothing, or for less than its fee (R-FEE-10); a kindness in part is none of the price.
 */
export const isFeeBack = (claim: Claim): boolean =>
  claim.quotes
    .filter(({ purpose, status }) => feePurposes.includes(purpose) && status === 'PAID')
    .some((quote) => isQuoteBack(claim, quote));

/** True where the unit that was at the centre went back, or on in another claim: nothing is there to be served. */
export const isUnitGone = (claim: Claim): boolean => claim.receipt !== null && !isToReturn(claim);

/** The line on which the claim held a use until it was refused; undefined where it held none. */
export const lineToHoldAgain = ({ hold }: Claim): ServiceLine | undefined =>
  hold?.state === 'FREED' ? hold.line : undefined;

/** Every quote that fell away with the refusal: a choice, missing parts and a border may each have had one. */
export const withdrawnQuotes = ({ quotes }: Claim, refusedAt: Date): readonly FeeQuote[] =>
  quotes.filter(
    ({ status, deadline }) => status === 'WITHDRAWN' && isSame(deadline.settledAt, refusedAt),
  );

/** A choice that took a use and was not paid, whose price may not be what it was. */
interface UnpaidUse {
  readonly remedy: Remedy;
  readonly price: Price;
}

/** The choice of a use whose quote fell away with the refusal, or was never made; undefined where there is none. */
export const unpaidUse = (claim: Claim): UnpaidUse | undefined => {
  const [refused] = refusalsOf(claim);
  const { election } = claim;
  if (!refused || !election || !lineOf[election.remedy]) return undefined;
  const quote = withdrawnQuotes(claim, refused.decidedAt).find(({ id }) => id === election.quoteId);
  const price = quote ?? (election.quoteId === null ? claim.flyaway?.price : undefined);
  return price ? { remedy: election.remedy, price } : undefined;
};

/** What depends on other claims under the contract: the turn, and what is left of the sum for discounts. */
const changing: readonly QuoteLine['kind'][] = ['SERVICE_FEE', 'REPAIR_DISCOUNT'];

/** A price with the turn and the discount of now; whatever else was quoted stays, such as a kindness (R-FEE-01, R-QTA-09). */
export const repriced = (before: Price, offered: Price): Price => {
  const lines = before.lines.map((line) =>
    changing.includes(line.kind)
      ? (offered.lines.find(({ kind }) => kind === line.kind) ?? line)
      : line,
  );
  return priceOf(lines, offered.isIndicative) ?? before;
};

const ruleOf = ({ kind, allowance, unit, onMiss, basis }: Deadline): DeadlineRule => ({
  kind,
  allowance,
  unit,
  onMiss,
  basis: basis[0] ?? { ruleId: 'R-RFS-05' },
});

/** What was let go with the refusal: what was in time then has its whole time again, and what was late is late still. */
const resumed = (
  deadline: Deadline,
  refusedAt: Date,
  { now, where }: Pick<Resumption, 'now' | 'where'>,
): Deadline => {
  if (deadline.state !== 'WAIVED' || !isSame(deadline.settledAt, refusedAt)) return deadline;
  return isInTime(deadline, refusedAt)
    ? startDeadline(ruleOf(deadline), now, where)
    : { ...deadline, state: 'RUNNING', settledAt: null };
};

/** What a claim goes on with. */
export interface Resumption {
  readonly decision: Adjudication;
  /** Known where a quote fell away. */
  readonly payBy: DeadlineRule | undefined;
  /** What the choice costs now; null where that cannot have changed. */
  readonly price: Price | null;
  readonly where: LocalDays;
  readonly newId: IdSource;
  readonly now: Date;
}

const requoted = (claim: Claim, before: FeeQuote, again: Resumption): Claim => {
  const { payBy: rule, price, where, now } = again;
  if (!rule) throw new Error(`Nobody asked until when the quote ${before.id} can be paid.`);
  const { election } = claim;
  const isChosen = election?.quoteId === before.id;
  const name = { id: again.newId('quo'), purpose: before.purpose };
  const quote = openQuote(name, (isChosen ? price : null) ?? before, { rule, where, now });
  const chosen = isChosen ? { ...election, quoteId: quote.id } : election;
  return withQuote({ ...claim, election: chosen }, quote);
};

/** A loss with its verification as it was; what one costs that is still to be verified is quoted later. */
const verifiedAsBefore = (
  { flyaway }: Claim,
  refusedAt: Date,
  { price }: Resumption,
): Flyaway | null => {
  if (!flyaway) return null;
  const cancelledAt = isSame(flyaway.cancelledAt, refusedAt) ? null : flyaway.cancelledAt;
  return { ...flyaway, cancelledAt, price: price ?? flyaway.price };
};

/**
 * The claim where it stood before its refusal. This is no step of its table, but what is on record put right: what it
 * held is held again, what was to be paid is quoted anew, and what was due is due again.
 */
export const reopenedClaim = (claim: Claim, again: Resumption): Claim => {
  const [refused] = refusalsOf(claim);
  if (!refused) throw new Error(`The claim ${claim.id} was not refused.`);
  const { decidedIn, decidedAt } = refused;
  const line = lineToHoldAgain(claim);
  return {
    ...withdrawnQuotes(claim, decidedAt).reduce((so, quote) => requoted(so, quote, again), claim),
    status: decidedIn,
    closedAt: null,
    hold: line ? heldOn(line) : claim.hold,
    flyaway: verifiedAsBefore(claim, decidedAt, again),
    deadlines: claim.deadlines.map((deadline) => resumed(deadline, decidedAt, again)),
    decisions: [...claim.decisions, again.decision],
  };
};

/** The rules of all that is to run again, by which its days are counted. */
export const rulesAgain = (
  { deadlines }: Claim,
  refusedAt: Date,
): readonly Pick<DeadlineRule, 'unit'>[] =>
  deadlines.filter(({ settledAt }) => isSame(settledAt, refusedAt));

/** Why the reversal itself is in the record. */
export const reversalBasis = ruleOnly('R-RFS-05');
