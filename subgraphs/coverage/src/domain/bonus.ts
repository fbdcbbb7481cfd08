import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { type Period, periodOfMonths } from '@care-graph/kernel/domain/period';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { CoveringContract } from './contract';
import type { BonusTerms } from './end-terms';
import type { QuotaEntry } from './ledger';

export type BonusStatus = 'ON_TRACK' | 'GRANTED' | 'FORFEITED' | 'REVOKED' | 'NOT_ELIGIBLE';

/** What is kept once a contract's end has been looked at; what was used before then needs no record. */
export interface BonusGrant {
  readonly contractId: string;
  readonly grantedAt: Date;
  readonly revokedAt: Date | null;
  /** The lines of which a use that commits later revokes it. */
  readonly disqualifyingLines: readonly ServiceLine[];
}

export interface Bonus {
  readonly status: BonusStatus;
  /** Null when it was lost, and while the end of what it follows is unknown. */
  readonly period: Period | null;
  readonly decidedAt: Date | null;
  readonly basis: readonly DecisionBasis[];
}

/** All that decides where a bonus stands. */
export interface BonusFacts {
  readonly contract: Pick<CoveringContract, 'productCode' | 'status' | 'period' | 'timeZone'>;
  readonly terms: BonusTerms;
  readonly entries: readonly Pick<QuotaEntry, 'kind' | 'line' | 'at'>[];
  readonly grant: BonusGrant | undefined;
  /** When the maker's own warranty is over; null when unknown. */
  readonly makerWarrantyEndsAt: Date | null;
  /** When the contract was ended early; null when it was not. */
  readonly endedEarlyAt: Date | null;
}

/** True when the reward is for that product: a list names those, and without a list all have it (C-21). */
export const isEligible = ({ eligibleProducts }: BonusTerms, productCode: string): boolean =>
  eligibleProducts.length === 0 || eligibleProducts.includes(productCode);

/** The first use that costs the reward; those on other lines, and holds, cost nothing (R-BON-01, R-BON-06). */
export const spoiledAt = (
  entries: BonusFacts['entries'],
  lines: readonly ServiceLine[],
): Date | undefined =>
  entries
    .filter(({ kind, line }) => kind === 'COMMIT' && lines.includes(line))
    .map(({ at }) => at)
    .sort((one, other) => one.getTime() - other.getTime())
    .at(0);

/** When the further time runs: it follows what the terms name, for each length of plan (R-PLN-04, C-14). */
const bonusPeriod = ({ contract, terms, makerWarrantyEndsAt }: BonusFacts): Period | null => {
  const from =
    terms.startsAfter === 'MAKER_WARRANTY' ? makerWarrantyEndsAt : contract.period.endsAt;
  return from === null || terms.months === null
    ? null
    : periodOfMonths(from, terms.months, contract.timeZone);
};

const lost = (status: BonusStatus, decidedAt: Date | null, { terms }: BonusFacts): Bonus => ({
  status,
  period: null,
  decidedAt,
  basis: [terms.basis],
});

/** Where a bonus that was granted stands: a use of an earlier incident that commits later takes it back. */
const granted = (facts: BonusFacts, { grantedAt, revokedAt }: BonusGrant): Bonus => {
  const { terms, entries } = facts;
  const lostAt = revokedAt ?? spoiledAt(entries, terms.disqualifyingLines);
  if (lostAt) return lost('REVOKED', lostAt, facts);
  return {
    status: 'GRANTED',
    period: bonusPeriod(facts),
    decidedAt: grantedAt,
    basis: [terms.basis],
  };
};

/** Where the bonus of a contract that runs, or whose end nobody has looked at, stands. */
const undecided = (facts: BonusFacts): Bonus => {
  const { terms, entries } = facts;
  const usedAt = spoiledAt(entries, terms.disqualifyingLines);
  if (usedAt) return lost('FORFEITED', usedAt, facts);
  const period = bonusPeriod(facts);
  return { status: 'ON_TRACK', period, decidedAt: null, basis: [terms.basis] };
};

/** Where the bonus stands; undefined when the terms have none. A contract that was ended early earns none. */
export const bonusOf = (facts: BonusFacts): Bonus | undefined => {
  const { contract, terms, grant, endedEarlyAt } = facts;
  if (!terms.isOffered) return undefined;
  if (!isEligible(terms, contract.productCode)) return lost('NOT_ELIGIBLE', null, facts);
  if (contract.status === 'TERMINATED' || contract.status === 'RETURNED')
    return lost('FORFEITED', endedEarlyAt, facts);
  return grant ? granted(facts, grant) : undecided(facts);
};

/** True when a contract whose period is over has earned the reward. */
export const isEarned = (
  terms: BonusTerms | undefined,
  productCode: string,
  entries: BonusFacts['entries'],
): terms is BonusTerms =>
  terms?.isOffered === true &&
  isEligible(terms, productCode) &&
  spoiledAt(entries, terms.disqualifyingLines) === undefined;
