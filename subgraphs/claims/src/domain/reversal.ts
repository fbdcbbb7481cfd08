import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Deadline, isInTime } from '@care-graph/kernel/domain/deadline';
import { money, type Money } from '@care-graph/kernel/domain/money';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import { type Adjudication, refusalKindOf } from './adjudication';
import { type Claim, withQuote } from './claim';
import { type DeadlineRule, type LocalDays, startDeadline } from './deadline';
import { heldOn } from './hold';
import { type FeeQuote, openQuote } from './quote';

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

/** The line on which the claim held a use until it was refused; undefined where it held none. */
export const lineToHoldAgain = ({ hold }: Claim): ServiceLine | undefined =>
  hold?.state === 'FREED' ? hold.line : undefined;

/** The quote that fell away with the refusal; undefined where none was open. */
export const withdrawnQuote = ({ quotes }: Claim, refusedAt: Date): FeeQuote | undefined =>
  quotes.find(
    ({ status, deadline }) => status === 'WITHDRAWN' && isSame(deadline.settledAt, refusedAt),
  );

/** What of the sum for discounts the quote drew on; null for one without a discount. */
export const discountIn = (quote: FeeQuote | undefined): Money | null => {
  const line = quote?.lines.find(({ kind }) => kind === 'REPAIR_DISCOUNT');
  return line ? money(-line.amount.minor, line.amount.currency) : null;
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
interface Resumption {
  readonly decision: Adjudication;
  /** Known where a quote fell away. */
  readonly payBy: DeadlineRule | undefined;
  readonly where: LocalDays;
  readonly quoteId: string;
  readonly now: Date;
}

const requoted = (claim: Claim, refusedAt: Date, again: Resumption): Claim => {
  const before = withdrawnQuote(claim, refusedAt);
  if (!before || !again.payBy) return claim;
  const { quoteId: id, payBy: rule, where, now } = again;
  const quote = openQuote({ id, purpose: before.purpose }, before, { rule, where, now });
  const { election } = claim;
  const chosen = election?.quoteId === before.id ? { ...election, quoteId: id } : election;
  return withQuote({ ...claim, election: chosen }, quote);
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
    ...requoted(claim, decidedAt, again),
    status: decidedIn,
    closedAt: null,
    hold: line ? heldOn(line) : claim.hold,
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
