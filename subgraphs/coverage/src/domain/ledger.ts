import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { IncidentType, ServiceLine } from '@care-graph/kernel/domain/vocabulary';

export type QuotaEntryKind = 'GRANT' | 'RESERVE' | 'COMMIT' | 'RELEASE';

/** One line of the ledger; lines are added and never changed (rule book §2.4). */
export interface QuotaEntry {
  readonly id: string;
  readonly contractId: string;
  readonly kind: QuotaEntryKind;
  readonly line: ServiceLine;
  /** FLYAWAY on what counts against the flyaway limit too; a GRANT with it is that limit. */
  readonly incidentType: IncidentType | null;
  readonly count: number;
  /** The reserve that a commit or release settles. */
  readonly settlesId: string | null;
  readonly claimId: string | null;
  readonly claimNumber: string | null;
  readonly at: Date;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly basis: readonly DecisionBasis[];
}

/** How a count of uses stands: remaining = granted − committed − reserved. */
export interface Balance {
  readonly granted: number;
  readonly committed: number;
  readonly reserved: number;
  readonly remaining: number;
}

const sum = (entries: readonly QuotaEntry[]): number =>
  entries.reduce((total, { count }) => total + count, 0);

const balanceOver = (grants: readonly QuotaEntry[], uses: readonly QuotaEntry[]): Balance => {
  const settled = new Set(uses.map(({ settlesId }) => settlesId));
  const granted = sum(grants);
  const committed = sum(uses.filter(({ kind }) => kind === 'COMMIT'));
  const reserved = sum(uses.filter(({ id, kind }) => kind === 'RESERVE' && !settled.has(id)));
  return { granted, committed, reserved, remaining: granted - committed - reserved };
};

export interface LineBalance {
  readonly line: ServiceLine;
  /** The pool of all uses. */
  readonly uses: Balance;
  /** The flyaways inside the pool; undefined where the plan has none (R-QTA-02). */
  readonly flyaways: Balance | undefined;
  /** What the right rests on: the clauses behind its grants. */
  readonly basis: readonly DecisionBasis[];
}

/** How one service line stands after the entries, by replaying them. */
export const lineBalance = (entries: readonly QuotaEntry[], line: ServiceLine): LineBalance => {
  const own = entries.filter((entry) => entry.line === line);
  const grants = own.filter(({ kind }) => kind === 'GRANT');
  const uses = own.filter(({ kind }) => kind !== 'GRANT');
  const flyawayGrants = grants.filter(({ incidentType }) => incidentType === 'FLYAWAY');
  const flyawayUses = uses.filter(({ incidentType }) => incidentType === 'FLYAWAY');
  return {
    line,
    uses: balanceOver(
      grants.filter(({ incidentType }) => incidentType !== 'FLYAWAY'),
      uses,
    ),
    flyaways: flyawayGrants.length > 0 ? balanceOver(flyawayGrants, flyawayUses) : undefined,
    basis: grants.flatMap(({ basis }) => basis),
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

/** The reserve of a claim on a line that is neither committed nor released yet. */
export const openReserve = (
  entries: readonly QuotaEntry[],
  claimId: string,
  line: ServiceLine,
): QuotaEntry | undefined => {
  const settled = new Set(entries.map(({ settlesId }) => settlesId));
  return entries.find(
    (entry) =>
      entry.kind === 'RESERVE' &&
      entry.claimId === claimId &&
      entry.line === line &&
      !settled.has(entry.id),
  );
};
