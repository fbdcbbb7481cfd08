import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { type Money, money } from '@care-graph/kernel/domain/money';
import type { IncidentType, ServiceLine } from '@care-graph/kernel/domain/vocabulary';

export type QuotaEntryKind = 'GRANT' | 'RESERVE' | 'COMMIT' | 'RELEASE' | 'EXPIRE' | 'ADJUST';

/** One line of the ledger, over uses or over money; lines are added and never changed (rule book §2.4). */
export interface QuotaEntry {
  readonly id: string;
  readonly contractId: string;
  readonly kind: QuotaEntryKind;
  readonly line: ServiceLine;
  /** FLYAWAY on what counts against the flyaway limit too; a GRANT or EXPIRE with it is of that limit alone. */
  readonly incidentType: IncidentType | null;
  /** The uses; null for money. Negative for an ADJUST that takes, and for an EXPIRE that gives back. */
  readonly count: number | null;
  /** The sum; null for uses. Signed as the count is. */
  readonly money: Money | null;
  /** The reserve that a commit or release settles. */
  readonly settlesId: string | null;
  readonly claimId: string | null;
  readonly claimNumber: string | null;
  /** What two people decided; null unless it is an ADJUST. */
  readonly adjustmentId: string | null;
  readonly at: Date;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly basis: readonly DecisionBasis[];
}

/** How uses, or a sum, stand: remaining = granted − committed − reserved − expired. */
interface Standing<Amount> {
  /** Adjustments included. */
  readonly granted: Amount;
  readonly committed: Amount;
  readonly reserved: Amount;
  /** What was left when the period ended, without what claims in time got back of it. */
  readonly expired: Amount;
  readonly remaining: Amount;
}

/** How a count of uses stands. */
export type Balance = Standing<number>;

/** How a sum stands, all of it in one currency. */
export type MoneyBalance = Standing<Money>;

/** The uses, or the minor units, that an entry is about. */
const amountOf = ({ count, money: sum }: QuotaEntry): bigint =>
  sum ? sum.minor : BigInt(count ?? 0);

/** What an entry changes of what is left: a commit only settles its reserve. */
export const changeOf = (entry: QuotaEntry): bigint => {
  switch (entry.kind) {
    case 'GRANT':
    case 'RELEASE':
    case 'ADJUST':
      return amountOf(entry);
    case 'RESERVE':
    case 'EXPIRE':
      return -amountOf(entry);
    case 'COMMIT':
      return 0n;
  }
};

const standingOf = (entries: readonly QuotaEntry[]): Standing<bigint> => {
  const settled = new Set(entries.map(({ settlesId }) => settlesId));
  const sumOf = (isMeant: (entry: QuotaEntry) => boolean): bigint =>
    entries.filter(isMeant).reduce((total, entry) => total + amountOf(entry), 0n);
  const granted = sumOf(({ kind }) => kind === 'GRANT' || kind === 'ADJUST');
  const committed = sumOf(({ kind }) => kind === 'COMMIT');
  const reserved = sumOf(({ id, kind }) => kind === 'RESERVE' && !settled.has(id));
  const expired = sumOf(({ kind }) => kind === 'EXPIRE');
  const remaining = granted - committed - reserved - expired;
  return { granted, committed, reserved, expired, remaining };
};

const inUnits = <Amount>(
  { granted, committed, reserved, expired, remaining }: Standing<bigint>,
  unitOf: (amount: bigint) => Amount,
): Standing<Amount> => ({
  granted: unitOf(granted),
  committed: unitOf(committed),
  reserved: unitOf(reserved),
  expired: unitOf(expired),
  remaining: unitOf(remaining),
});

const countsOf = (entries: readonly QuotaEntry[]): Balance => inUnits(standingOf(entries), Number);

const isOfTheLimit = ({ incidentType }: QuotaEntry): boolean => incidentType === 'FLYAWAY';

/** A flyaway counts in the pool too; only what sets or ends the limit inside it does not. */
const isOfThePool = (entry: QuotaEntry): boolean =>
  !isOfTheLimit(entry) || (entry.kind !== 'GRANT' && entry.kind !== 'EXPIRE');

const flyawaysIn = (counts: readonly QuotaEntry[]): Balance | undefined => {
  const ofLimit = counts.filter(isOfTheLimit);
  return ofLimit.some(({ kind }) => kind === 'GRANT') ? countsOf(ofLimit) : undefined;
};

const moneyIn = (entries: readonly QuotaEntry[]): MoneyBalance | undefined => {
  const sums = entries.filter((entry) => entry.money !== null);
  const currency = sums.at(0)?.money?.currency;
  return currency === undefined
    ? undefined
    : inUnits(standingOf(sums), (minor) => money(minor, currency));
};

/** What a claim in time may hold: what is left, and what expired while it ran on. */
export const leftInTime = ({ remaining, expired }: Balance): number => remaining + expired;

export const sumLeftInTime = ({ remaining, expired }: MoneyBalance): Money =>
  money(remaining.minor + expired.minor, remaining.currency);

export interface LineBalance {
  readonly line: ServiceLine;
  /** The pool of all uses. */
  readonly uses: Balance;
  /** The flyaways inside the pool; undefined where the plan has none (R-QTA-02). */
  readonly flyaways: Balance | undefined;
  /** The sum that discounts draw on; undefined where the terms set none (R-QTA-09). */
  readonly money: MoneyBalance | undefined;
  /** What the right rests on: the clauses behind its grants, each once; empty where nothing was granted. */
  readonly basis: readonly DecisionBasis[];
}

const eachOnce = (all: readonly DecisionBasis[]): readonly DecisionBasis[] => [
  ...new Map(all.map((basis) => [`${basis.ruleId} ${basis.clause?.id ?? ''}`, basis])).values(),
];

/** How one service line stands after the entries, by replaying them. */
export const lineBalance = (entries: readonly QuotaEntry[], line: ServiceLine): LineBalance => {
  const own = entries.filter((entry) => entry.line === line);
  const counts = own.filter(({ count }) => count !== null);
  const grants = own.filter(({ kind }) => kind === 'GRANT');
  return {
    line,
    uses: countsOf(counts.filter(isOfThePool)),
    flyaways: flyawaysIn(counts),
    money: moneyIn(own),
    basis: eachOnce(grants.flatMap(({ basis }) => basis)),
  };
};

/** Every line that was ever granted, in the order of the grants. */
export const balancesOf = (entries: readonly QuotaEntry[]): readonly LineBalance[] =>
  [...new Set(entries.filter(({ kind }) => kind === 'GRANT').map(({ line }) => line))].map((line) =>
    lineBalance(entries, line),
  );

/** The ledger as it stood at an instant, that instant's entries included. */
export const asOf = (entries: readonly QuotaEntry[], instant: Date): readonly QuotaEntry[] =>
  entries.filter(({ at }) => at.getTime() <= instant.getTime());

/** What a claim holds, or took, on a line, its use before its sum: reserves that were not released. */
export const standingReserves = (
  entries: readonly QuotaEntry[],
  claimId: string,
  line: ServiceLine,
): readonly QuotaEntry[] => {
  const released = new Set(
    entries.filter(({ kind }) => kind === 'RELEASE').map(({ settlesId }) => settlesId),
  );
  return entries.filter(
    (entry) =>
      entry.kind === 'RESERVE' &&
      entry.claimId === claimId &&
      entry.line === line &&
      !released.has(entry.id),
  );
};

/** What a claim holds on a line, its use before its sum: reserves that are neither committed nor released yet. */
export const openReserves = (
  entries: readonly QuotaEntry[],
  claimId: string,
  line: ServiceLine,
): readonly QuotaEntry[] => {
  const settled = new Set(entries.map(({ settlesId }) => settlesId));
  return standingReserves(entries, claimId, line).filter(({ id }) => !settled.has(id));
};
