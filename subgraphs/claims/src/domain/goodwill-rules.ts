import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { type Deadline, deadlineAt } from '@care-graph/kernel/domain/deadline';
import { type Money, sumOf } from '@care-graph/kernel/domain/money';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { Claim } from './claim';
import { forgiveDeadline } from './deadline';
import type { GoodwillAdjustment, Kindness } from './goodwill';
import { isUndecided, type Payment } from './payment';
import type { FeeQuote, Price, QuoteLine } from './quote';
import { priceOf } from './quote';
import { refundable } from './refund-rules';

export type KindnessRefusal =
  'AMOUNT_MISSING' | 'DEADLINE_MISSING' | 'AMOUNT_TOO_HIGH' | 'NOTHING_TO_WAIVE';

/** The quote that nobody has paid and nobody is paying; whether its time is over does not matter. */
export const waivableQuote = ({ closedAt, quotes, payments }: Claim): FeeQuote | undefined =>
  closedAt || payments.some(isUndecided)
    ? undefined
    : quotes.find(({ status }) => status === 'OPEN');

/** What of each payment can still go back, the latest first. */
const refundables = (claim: Claim): readonly (readonly [Payment, Money])[] =>
  [...claim.payments]
    .reverse()
    .map((payment) => [payment, refundable(claim, payment)] as const)
    .filter(([, { minor }]) => minor > 0n);

/** What can go back, a sum for each currency that was paid in. */
const leftByCurrency = (claim: Claim): readonly Money[] => {
  const left = refundables(claim).map(([, money]) => money);
  return [...new Set(left.map(({ currency }) => currency))].flatMap(
    (currency) => sumOf(left.filter((money) => money.currency === currency)) ?? [],
  );
};

/** The most that can be given up, in each currency; empty where nothing is to be paid, or nothing is left of what was paid. */
export const mostOf = (claim: Claim, { kind }: Pick<Kindness, 'kind'>): readonly Money[] =>
  kind === 'FEE_WAIVER'
    ? [waivableQuote(claim)?.total].filter((total) => total !== undefined)
    : leftByCurrency(claim);

const isMissed = (claim: Claim, deadline: Deadline, now: Date): boolean =>
  claim.closedAt === null && deadlineAt(deadline, now).state === 'MISSED';

/** Why a kindness rests on a person and not on the terms. */
export const kindnessBasis = (claim: Claim, { kind }: Kindness): readonly DecisionBasis[] =>
  underTerms(
    claim.contract.terms,
    ...(kind === 'DEADLINE_WAIVER' ? ['R-RFS-05'] : ['R-FEE-08']),
    'A-13',
  );

const deadlineRefusals = (
  claim: Claim,
  kindness: Kindness,
  now: Date,
): readonly Refusal<KindnessRefusal>[] => {
  const { deadline: kind } = kindness;
  const basis = kindnessBasis(claim, kindness);
  if (kind === null) return [refusal('DEADLINE_MISSING', ['deadline'], basis)];
  const isThere = claim.deadlines.some((one) => one.kind === kind && isMissed(claim, one, now));
  return isThere ? [] : [refusal('NOTHING_TO_WAIVE', ['deadline'], basis)];
};

/** Refunds that were asked for and wait for a person: what they ask for cannot be given in another way meanwhile. */
const openRequests = (claim: Claim): readonly Money[] =>
  claim.refunds
    .filter(({ status, approval }) => status === 'QUOTED' && approval.status === 'OPEN')
    .map(({ amount }) => amount);

/** The refusal, with what to do first where only an open request for a refund is in the way. */
const decidedFirst = (
  claim: Claim,
  { kind, amount }: Kindness,
  found: Refusal<KindnessRefusal>,
): Refusal<KindnessRefusal> => {
  const requests = kind === 'FEE_REFUND' ? openRequests(claim) : [];
  const inCurrency = [...requests, ...mostOf(claim, { kind })].filter(
    ({ currency }) => amount === null || amount.currency === currency,
  );
  const most = sumOf(inCurrency)?.minor ?? 0n;
  const isInTheWay = requests.length > 0 && (amount?.minor ?? 0n) <= most;
  return isInTheWay ? saying(found, 'decide about the refund that is asked for first') : found;
};

const moneyRefusals = (claim: Claim, kindness: Kindness): readonly Refusal<KindnessRefusal>[] => {
  const { amount } = kindness;
  const basis = kindnessBasis(claim, kindness);
  const most = mostOf(claim, kindness);
  if (most.length === 0)
    return [decidedFirst(claim, kindness, refusal('NOTHING_TO_WAIVE', ['kind'], basis))];
  if (!amount || amount.minor <= 0n) return [refusal('AMOUNT_MISSING', ['amount'], basis)];
  const left = most.find(({ currency }) => currency === amount.currency)?.minor ?? 0n;
  return amount.minor > left
    ? [decidedFirst(claim, kindness, refusal('AMOUNT_TOO_HIGH', ['amount'], basis))]
    : [];
};

/** Why there is nothing, or not so much, to give. */
export const kindnessRefusals = (
  claim: Claim,
  kindness: Kindness,
  now: Date,
): readonly Refusal<KindnessRefusal>[] =>
  kindness.kind === 'DEADLINE_WAIVER'
    ? deadlineRefusals(claim, kindness, now)
    : moneyRefusals(claim, kindness);

/** The claim with what was missed counted as met: an overdue return can go on. */
export const withForgiven = (claim: Claim, { deadline: kind }: Kindness, at: Date): Claim => ({
  ...claim,
  deadlines: claim.deadlines.map((deadline) =>
    deadline.kind === kind && isMissed(claim, deadline, at)
      ? forgiveDeadline(deadline, at)
      : deadline,
  ),
});

/** What a quote comes to when so much of it is given up. */
export const waivedPrice = (
  claim: Claim,
  quote: FeeQuote,
  { approval, ...kindness }: GoodwillAdjustment,
): Price | undefined => {
  const { amount } = kindness;
  if (!amount) return undefined;
  const line: QuoteLine = {
    kind: 'GOODWILL',
    text: 'Given up out of kindness',
    amount: { ...amount, minor: -amount.minor },
    componentCode: null,
    ordinal: null,
    ordinalBasis: null,
    basis: approval.basis.length > 0 ? approval.basis : kindnessBasis(claim, kindness),
  };
  return priceOf([...quote.lines, line], quote.isIndicative);
};

/** So much of which payment goes back, the latest first, until all of it has gone. */
export const sharesOf = (claim: Claim, amount: Money): readonly (readonly [Payment, Money])[] => {
  let left = amount.minor;
  const inCurrency = refundables(claim).filter(([, { currency }]) => currency === amount.currency);
  return inCurrency.flatMap(([payment, most]) => {
    const minor = left < most.minor ? left : most.minor;
    left -= minor;
    return minor > 0n ? [[payment, { ...most, minor }] as const] : [];
  });
};

/** The claim with a kindness that is new or was decided. */
export const withGoodwill = (claim: Claim, goodwill: GoodwillAdjustment): Claim => ({
  ...claim,
  goodwill: [...claim.goodwill.filter(({ id }) => id !== goodwill.id), goodwill],
});
