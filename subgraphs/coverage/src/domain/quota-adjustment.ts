import type { Approval } from '@care-graph/kernel/domain/approval';
import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import type { Money } from '@care-graph/kernel/domain/money';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { ServiceContract } from './contract';
import type { Balance, LineBalance, MoneyBalance } from './ledger';

/** A change of a quota that one person proposes and another decides. */
export interface QuotaAdjustment {
  readonly id: string;
  readonly contractId: string;
  readonly line: ServiceLine;
  /** FLYAWAY where the flyaway limit changes along with the pool. */
  readonly incidentType: 'FLYAWAY' | null;
  /** Uses to add, or to take when negative; null for money. */
  readonly count: number | null;
  /** A sum to add, or to take when negative; null for uses. */
  readonly money: Money | null;
  readonly claimId: string | null;
  readonly claimNumber: string | null;
  readonly approval: Approval;
  readonly version: number;
}

/** What is to change of a line. */
export type QuotaChange = Pick<QuotaAdjustment, 'incidentType' | 'count' | 'money'>;

/** Proposed and decided changes; what is looked up for a decision is locked until the transaction ends. */
export interface AdjustmentRepository {
  add(adjustment: QuotaAdjustment): Promise<void>;
  find(id: string): Promise<QuotaAdjustment | undefined>;
  lock(id: string): Promise<QuotaAdjustment | undefined>;
  save(adjustment: QuotaAdjustment): Promise<QuotaAdjustment>;
}

/** The rules that a change of uses, of flyaways or of money rests on. */
export const rulesOf = (
  { incidentType, money }: QuotaChange,
  { termsVersionId: id, termsCode: code }: ServiceContract,
): readonly DecisionBasis[] => {
  const ruleIds = [
    money ? 'R-QTA-09' : 'R-QTA-06',
    ...(incidentType === 'FLYAWAY' ? ['R-QTA-02'] : []),
  ];
  return underTerms({ id, code }, ...ruleIds);
};

const isUnder = (balance: Balance | undefined, by: number): boolean =>
  balance !== undefined && balance.remaining + by < 0;

const isSumUnder = (balance: MoneyBalance | undefined, by: bigint): boolean =>
  balance !== undefined && balance.remaining.minor + by < 0n;

/** True for a change after which less than nothing would be left. */
export const wouldGoNegative = (
  { incidentType, count, money }: QuotaChange,
  { uses, flyaways, money: sum }: LineBalance,
): boolean =>
  isUnder(uses, count ?? 0) ||
  (incidentType === 'FLYAWAY' && isUnder(flyaways, count ?? 0)) ||
  isSumUnder(sum, money?.minor ?? 0n);

type ChangeRefusal = Refusal<'LINE_NOT_OFFERED' | 'WOULD_GO_NEGATIVE'>;

/** What the change would be made to. */
interface ChangeFacts {
  readonly change: QuotaChange;
  readonly balance: LineBalance;
  readonly basis: readonly DecisionBasis[];
}

/** The part of the line that the change asks for and the terms never granted; undefined where all of it is there. */
const fieldNotOffered = ({ change, balance }: ChangeFacts): string | undefined => {
  if (balance.basis.length === 0) return 'line';
  if (change.incidentType === 'FLYAWAY' && !balance.flyaways) return 'incidentType';
  return change.money && !balance.money ? 'money' : undefined;
};

const leftOf = ({ change, balance }: ChangeFacts): string => {
  const { uses, flyaways } = balance;
  if (change.money) return 'take at most what is left of the sum';
  const left =
    change.incidentType === 'FLYAWAY'
      ? Math.min(uses.remaining, flyaways?.remaining ?? 0)
      : uses.remaining;
  return `take at most ${left}`;
};

/** Why a line cannot be changed like this; nothing where it can. */
export const changeRefusals = (facts: ChangeFacts): readonly ChangeRefusal[] => {
  const { change, balance, basis } = facts;
  const notOffered = fieldNotOffered(facts);
  if (notOffered) return [refusal('LINE_NOT_OFFERED', [notOffered], basis)];
  if (!wouldGoNegative(change, balance)) return [];
  const field = change.money ? 'money' : 'count';
  return [saying(refusal('WOULD_GO_NEGATIVE', [field], basis), leftOf(facts))];
};
