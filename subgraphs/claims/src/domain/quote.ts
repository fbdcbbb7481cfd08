import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { decimalOf, type Money, money, sumOf } from '@care-graph/kernel/domain/money';
import type { DeadlineConsequence, OrdinalBasis } from '@care-graph/kernel/domain/vocabulary';
import { type Deadline, isInTime } from '@care-graph/kernel/domain/deadline';
import { type DeadlineRule, type LocalDays, startDeadline, waiveDeadline } from './deadline';

type QuoteLineKind =
  | 'SERVICE_FEE'
  | 'MISSING_COMPONENT'
  | 'REPAIR_LABOR'
  | 'REPAIR_PARTS'
  | 'REPAIR_DISCOUNT'
  | 'CROSS_BORDER_COST'
  | 'GOODWILL';

/** The remedy that was chosen, the fee that Express asks for first, parts that did not come along, or a border. */
export type QuotePurpose = 'SERVICE' | 'PREPAYMENT' | 'SURCHARGE' | 'SHIPPING';

/** One line of what is to be paid, with why. */
export interface QuoteLine {
  readonly kind: QuoteLineKind;
  readonly text: string;
  readonly amount: Money;
  readonly componentCode: string | null;
  /** Which replacement of the contract it is, from 1; null on lines that are not a service fee. */
  readonly ordinal: number | null;
  readonly ordinalBasis: OrdinalBasis | null;
  readonly basis: readonly DecisionBasis[];
}

type QuoteStatus = 'OPEN' | 'PAID' | 'EXPIRED' | 'WITHDRAWN';

/** What is to be paid, until when, and why. */
export interface FeeQuote {
  readonly id: string;
  readonly purpose: QuotePurpose;
  readonly status: QuoteStatus;
  readonly lines: readonly QuoteLine[];
  readonly total: Money;
  /** True when the maker may change it with the exchange rate until it is paid (R-FEE-04, A-09). */
  readonly isIndicative: boolean;
  readonly quotedAt: Date;
  readonly deadline: Deadline;
  readonly basis: readonly DecisionBasis[];
}

/** What a remedy costs, before anybody has chosen it. */
export interface Price {
  readonly lines: readonly QuoteLine[];
  readonly total: Money;
  readonly isIndicative: boolean;
  readonly basis: readonly DecisionBasis[];
}

/** The price of lines in one currency; nothing for no lines or for mixed currencies. */
export const priceOf = (lines: readonly QuoteLine[], isIndicative: boolean): Price | undefined => {
  const total = sumOf(lines.map(({ amount }) => amount));
  return total && { lines, total, isIndicative, basis: lines.flatMap(({ basis }) => basis) };
};

/** How a line says that the sum for discounts cut it. */
const cutPhrase = /, cut to the .*$/;

const spoken = (amount: Money): string => `${decimalOf(amount)} ${amount.currency}`;

/** A discount that takes off no more than that; its line says what it was before, and what was left (R-FEE-05, R-QTA-09). */
export const cutTo = (line: QuoteLine, left: Money): QuoteLine => {
  const full = money(-line.amount.minor, line.amount.currency);
  if (left.minor >= full.minor) return line;
  const uncut = cutPhrase.test(line.text) ? line.text : `${line.text}, ${spoken(full)}`;
  const cut = `, cut to the ${spoken(left)} that were left for discounts`;
  return {
    ...line,
    text: `${uncut.replace(cutPhrase, '')}${cut}`,
    amount: money(-left.minor, left.currency),
  };
};

/** The price once coverage holds the discount: where the sum for it was cut meanwhile, no more than what is held comes off (R-QTA-09). */
export const priceHolding = (price: Price, held: Money | null): Price => {
  if (!held) return price;
  const lines = price.lines.map((line) =>
    line.kind === 'REPAIR_DISCOUNT' ? cutTo(line, held) : line,
  );
  return priceOf(lines, price.isIndicative) ?? price;
};

/** From when and until when a quote can be paid, and where days are counted. */
interface Payable {
  readonly rule: DeadlineRule;
  readonly where: LocalDays;
  readonly now: Date;
}

/** What is paid beside the service does not take the claim with it: parts that nobody pays for are a reason to refuse it (R-FEE-09). */
const missedBeside: Readonly<Partial<Record<QuotePurpose, DeadlineConsequence>>> = {
  SURCHARGE: 'REFUSABLE',
  SHIPPING: 'FLAG',
};

/** The deadline as the pinned terms set it, with what missing it brings for this purpose. */
export const payableUntil = (purpose: QuotePurpose, deadline: Deadline): Deadline => ({
  ...deadline,
  onMiss: missedBeside[purpose] ?? deadline.onMiss,
});

/** A quote that can be paid until the allowance of the pinned terms is over. */
export const openQuote = (
  { id, purpose }: Pick<FeeQuote, 'id' | 'purpose'>,
  { lines, total, isIndicative, basis }: Price,
  { rule, where, now }: Payable,
): FeeQuote => ({
  id,
  purpose,
  status: 'OPEN',
  lines,
  total,
  isIndicative,
  basis,
  quotedAt: now,
  deadline: payableUntil(purpose, startDeadline(rule, now, where)),
});

/** The open quote with the time to pay it begun anew. */
export const payableAnew = (quote: FeeQuote, { rule, where, now }: Payable): FeeQuote =>
  quote.status === 'OPEN'
    ? { ...quote, deadline: payableUntil(quote.purpose, startDeadline(rule, now, where)) }
    : quote;

/** The quote's status as the clock has it: an open one is expired from the instant after it was due. */
export const quoteStatusAt = ({ status, deadline }: FeeQuote, now: Date): QuoteStatus =>
  status === 'OPEN' && !isInTime(deadline, now) ? 'EXPIRED' : status;

export const withdrawQuote = (quote: FeeQuote, at: Date): FeeQuote =>
  quote.status === 'OPEN'
    ? { ...quote, status: 'WITHDRAWN', deadline: waiveDeadline(quote.deadline, at) }
    : quote;
