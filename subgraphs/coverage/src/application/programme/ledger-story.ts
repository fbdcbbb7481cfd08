import type { Actor } from '@care-graph/kernel/domain/actor';
import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { type Money, money } from '@care-graph/kernel/domain/money';
import type { ServiceContract } from '../../domain/contract';
import { lineBalance, type QuotaEntry } from '../../domain/ledger';
import type { Grant } from '../../domain/plan';
import type { ToldClaim, ToldUse } from '../../domain/programme-records';
import { expiredAt } from '../../domain/quota-expiry';
import { termsOf } from '../../domain/reserve-rules';
import { day } from './calendar';
import { adminActor, claimsActor, type Telling } from './telling';
import type { Loss } from './unit';

/** What an entry says beside whose it is. */
type Said = Pick<QuotaEntry, 'kind' | 'line' | 'basis'> & Partial<QuotaEntry>;

/** What a settled claim came to. */
export interface Use {
  readonly at: number;
  /** How the unit flew away, where it did. */
  readonly loss: Loss | null;
  readonly isReplacement: boolean;
}

/** A claim that took a use, as the ledger has it. */
export type HeldClaim = Pick<ToldClaim, 'id' | 'claimNumber' | 'at' | 'endedAt'> & {
  readonly use: ToldUse;
};

/** A quarter of what is left; null for next to nothing. */
const discountOf = (left: Money | undefined): Money | null =>
  left && left.minor >= 1000n ? money(left.minor / 4n, left.currency) : null;

/** The loss that was held for, verified on the way to when it was paid. */
const lossIn = ({ incidentType, claimId, at }: QuotaEntry, paidAt: number): Loss | null => {
  if (incidentType !== 'FLYAWAY' || claimId === null) return null;
  const heldAt = at.getTime();
  return { claimId, lockedAt: new Date(Math.floor(heldAt + (paidAt - heldAt) * 0.6)) };
};

/** The ledger of one contract as it was written. */
export class LedgerStory {
  readonly entries: QuotaEntry[] = [];
  /** The claims that held uses, one after the other. */
  readonly claims: HeldClaim[] = [];

  constructor(
    private readonly telling: Telling,
    private readonly contract: ServiceContract,
    private readonly grants: readonly Grant[],
  ) {}

  /** Every line of the plan is granted. */
  grant(at: number, actor: Actor): void {
    for (const { line, count, flyawayCount, moneyCap, basis } of this.grants) {
      const granted = { kind: 'GRANT', line, basis: [basis] } as const;
      this.add(at, actor, { ...granted, count });
      if (flyawayCount > 0)
        this.add(at, actor, { ...granted, count: flyawayCount, incidentType: 'FLYAWAY' });
      if (moneyCap) this.add(at, actor, { ...granted, money: moneyCap });
    }
  }

  /** Claims hold uses and settle them, one after the other; the last may be open still. */
  use(from: number, until: number, mayStayOpen: boolean): readonly Use[] {
    const { chance, world } = this.telling;
    const uses: Use[] = [];
    const wished = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2][chance.below(10)] ?? 0;
    for (let at = from, count = 0; count < wished; count += 1) {
      at += Math.floor(chance.next() * 150 * day) + day;
      // Sooner than terms let a quote go unpaid: a use that is held any longer would have been given back.
      const settledAt = at + chance.between(3 * day, 14 * day);
      if (at >= Math.min(until, world.now)) break;
      if (settledAt >= Math.min(until, world.now)) {
        if (mayStayOpen && until > world.now) this.hold(at);
        break;
      }
      const use = this.settle(this.hold(at), settledAt);
      if (use) uses.push(use);
      at = settledAt;
    }
    return uses;
  }

  /** Two people decide that a line gets one use more. */
  adjust(at: number): void {
    const { chance, records } = this.telling;
    const { line } = chance.oneOf(this.grants);
    const status = chance.oneOf(['OPEN', 'APPROVED', 'REJECTED'] as const);
    const id = this.telling.newId('adj', at);
    const basis = underTerms(termsOf(this.contract), 'R-QTA-06');
    const asked = { reason: 'goodwill', requestedBy: adminActor('one'), requestedAt: new Date(at) };
    const decided =
      status === 'OPEN'
        ? { decidedBy: null, decidedAt: null }
        : { decidedBy: adminActor('two'), decidedAt: new Date(at + 1000) };
    records.adjustments.push({
      id, contractId: this.contract.id, line, incidentType: null, count: 1, money: null, claimId: null,
      claimNumber: null, approval: { status, ...asked, ...decided, note: null, basis }, version: 1,
    }); // prettier-ignore
    const said = { kind: 'ADJUST', line, count: 1, adjustmentId: id, basis } as const;
    if (status === 'APPROVED') this.add(at + 1000, adminActor('two'), said);
  }

  /** What is left when the period is over is taken away. */
  expire(at: number): void {
    const basis = underTerms(termsOf(this.contract), 'R-QTA-11');
    for (const amount of expiredAt(this.contract, this.entries, new Date(at)))
      this.add(at, system, { kind: 'EXPIRE', ...amount, basis });
  }

  get isUsed(): boolean {
    return this.entries.some(({ kind }) => kind === 'COMMIT');
  }

  close(): void {
    this.telling.records.entries.push(...this.entries);
  }

  private add(at: number, actor: Actor, said: Said): QuotaEntry {
    const entry: QuotaEntry = {
      id: this.telling.newId('qle', at), contractId: this.contract.id, incidentType: null, count: null, money: null,
      settlesId: null, claimId: null, claimNumber: null, adjustmentId: null, at: new Date(at), actor, reason: null, ...said,
    }; // prettier-ignore
    this.entries.push(entry);
    return entry;
  }

  /** A claim holds one use of a line that has any left, and a discount beside it where a sum is kept. */
  private hold(at: number): readonly QuotaEntry[] {
    const { chance } = this.telling;
    const open = this.grants
      .map(({ line }) => lineBalance(this.entries, line))
      .filter(({ uses }) => uses.remaining > 0);
    const [first] = open;
    if (!first) return [];
    const { line, flyaways, money: sum } = chance.isIn(0.7) ? first : chance.oneOf(open);
    const isLost = flyaways !== undefined && flyaways.remaining > 0 && chance.isIn(0.2);
    const held = {
      kind: 'RESERVE', line, incidentType: isLost ? 'FLYAWAY' : null,
      basis: underTerms(termsOf(this.contract), 'R-QTA-06'),
      claimId: this.telling.newId('clm', at), claimNumber: this.telling.newClaimNumber(at),
    } as const; // prettier-ignore
    const use = this.add(at, claimsActor, { ...held, count: 1 });
    const discount = discountOf(sum?.remaining);
    this.keep(use, { isLost, discount });
    return discount ? [use, this.add(at, claimsActor, { ...held, money: discount })] : [use];
  }

  private keep(
    { claimId, claimNumber, at, line }: QuotaEntry,
    { isLost, discount }: { readonly isLost: boolean; readonly discount: Money | null },
  ): void {
    const ordinal =
      1 + this.claims.filter(({ use }) => use.line === line && use.state === 'SPENT').length;
    const use = { line, isLost, lockedAt: null, state: 'HELD', money: discount, ordinal } as const;
    this.claims.push({ id: claimId ?? '', claimNumber: claimNumber ?? '', at, endedAt: null, use });
  }

  private settle(held: readonly QuotaEntry[], at: number): Use | undefined {
    const [first] = held;
    if (!first) return undefined;
    const kind = this.telling.chance.isIn(0.85) ? 'COMMIT' : 'RELEASE';
    for (const { id: settlesId, line, incidentType, count, money: sum, claimId, claimNumber } of held)
      this.add(at, claimsActor, {
        kind, line, incidentType, count, money: sum, claimId, claimNumber, settlesId, basis: ruleOnly('R-QTA-06'),
      }); // prettier-ignore
    if (kind === 'RELEASE') {
      this.endLast(at, { state: 'FREED', lockedAt: null });
      return undefined;
    }
    const loss = lossIn(first, at);
    this.endLast(at, { state: 'SPENT', lockedAt: loss?.lockedAt ?? null });
    return { at, loss, isReplacement: first.line === 'REPLACEMENT' };
  }

  private endLast(at: number, became: Pick<ToldUse, 'state' | 'lockedAt'>): void {
    const last = this.claims.pop();
    if (last) this.claims.push({ ...last, endedAt: new Date(at), use: { ...last.use, ...became } });
  }
}
