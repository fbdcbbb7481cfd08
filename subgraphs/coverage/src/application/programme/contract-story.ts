import { type Actor, system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { NoticeKind } from '@care-graph/kernel/domain/vocabulary';
import { isEarned } from '../../domain/bonus';
import type { ContractStatus, ServiceContract } from '../../domain/contract';
import type { Plan } from '../../domain/plan';
import type { ShelfPlan } from '../../domain/programme';
import type { Records } from '../../domain/programme-records';
import { type Cover, day } from './calendar';
import { type EarlyEnd, earlyEndOf, moveByTime, tellEarlyEnd } from './end-story';
import { type HeldUnit, spanOfUses, tellClaims } from './claims-story';
import { LedgerStory, type Use } from './ledger-story';
import type { Opened, Stop } from './opening';
import { claimsActor, type Buying, type Telling } from './telling';
import type { Unit } from './unit';

/** A contract whose cover is set, and all that is told of it. */
export interface Course {
  readonly opened: Opened & { readonly startsAt: number };
  readonly buying: Buying;
  readonly unit: Unit;
  readonly stop: Stop | undefined;
  /** Who is followed with this one. */
  readonly isLast: boolean;
}

/** What follows a contract. */
export interface Following {
  readonly contract: ServiceContract;
  readonly shelfPlan: ShelfPlan;
  readonly at: number;
  /** When its cover begins. */
  readonly startsAt: number;
}

export const noticeTo = (
  telling: Telling,
  contractId: string,
  kind: NoticeKind,
  at: number,
): void => {
  telling.records.notices.push({
    id: telling.newId('ntc', at), contractId, kind, medium: 'EMAIL', createdAt: new Date(at),
  }); // prettier-ignore
};

/** True where the contracts that were told, this one and the next come to no more than its terms allow one unit. */
const isWithinLimits = (
  { contracts }: Records,
  { plan, endTerms: { renewal } }: ShelfPlan,
  next: ShelfPlan,
): boolean => {
  const { maxTotalMonths = null, maxContracts = null } = renewal ?? {};
  const before = contracts.reduce((sum, { termMonths }) => sum + termMonths, 0);
  const months = before + plan.termMonths + next.plan.termMonths;
  return months <= (maxTotalMonths ?? months) && contracts.length + 2 <= (maxContracts ?? Infinity);
};

/** When and with what the contract is followed; undefined where nobody does. */
const followingOf = (
  { chance, world, records }: Telling,
  { buying: { shelfPlan }, isLast }: Course,
  cover: Cover,
): { readonly at: number; readonly shelfPlan: ShelfPlan } | undefined => {
  const renewal = shelfPlan.endTerms.renewal;
  if (isLast || !renewal?.isOffered || !chance.isIn(0.35)) return undefined;
  const latest = Math.max(cover.endsAt, cover.closesAt - day);
  const at = chance.between(cover.endsAt - 25 * day, latest);
  if (at >= world.now) return undefined;
  const next = world.shelf.renewalAt(at, shelfPlan);
  return next && isWithinLimits(records, shelfPlan, next) ? { at, shelfPlan: next } : undefined;
};

/** The contract's tie to its unit, and to each that came in its place; gives the units, each with since when it was that one. */
const bind = (
  telling: Telling,
  { contract, unit, since }: { contract: ServiceContract; unit: Unit; since: number },
  { uses, releasedAt }: { uses: readonly Use[]; releasedAt: number | null },
): readonly HeldUnit[] => {
  const { bindings } = telling.records;
  const units = [{ since: 0, ...unit.named }];
  const { id: contractId, partnerId } = contract;
  let boundAt = since;
  let id = telling.newId('bnd', boundAt);
  let deviceId = unit.id;
  for (const { at, loss } of uses.filter(({ isReplacement }) => isReplacement)) {
    const next = telling.newId('bnd', at);
    const ended = { endedAt: new Date(at), supersededById: next };
    bindings.push({ id, contractId, deviceId, status: 'SUPERSEDED', boundAt: new Date(boundAt), ...ended });
    [id, boundAt, deviceId] = [next, at, unit.replace(at, loss)];
    units.push({ since: at, ...unit.named });
    telling.event({ subjectId: contractId, partnerId, at, action: 'supersedeSerial', by: claimsActor });
  }
  const status = releasedAt === null ? 'ACTIVE' : 'RELEASED';
  const endedAt = releasedAt === null ? null : new Date(releasedAt);
  bindings.push({ id, contractId, deviceId, status, boundAt: new Date(boundAt), endedAt, supersededById: null }); // prettier-ignore
  return units;
}; // prettier-ignore

/** The uses of the contract, as far as nothing ends or follows it before. */
const tellUses = (
  telling: Telling,
  ledger: LedgerStory,
  { cover, early, followedAt, needsUnused }: Bounds,
): readonly Use[] => {
  if (early?.isReturn || (followedAt !== undefined && needsUnused)) return [];
  const { from, until, mayStayOpen } = spanOfUses({ cover, early, followedAt });
  return ledger.use(from, until, mayStayOpen);
};

interface Bounds {
  readonly cover: Cover;
  readonly early: EarlyEnd | undefined;
  readonly followedAt: number | undefined;
  /** True where nobody follows a contract of which a replacement was used. */
  readonly needsUnused: boolean;
}

/** What came of a bonus when the contract's period was over. */
const tellBonus = (
  telling: Telling,
  contract: ServiceContract,
  { endTerms: { bonus } }: ShelfPlan,
  { entries }: LedgerStory,
): void => {
  if (!isEarned(bonus, contract.productCode, entries) || !contract.period) return;
  const at = contract.period.endsAt.getTime() + 60_000;
  if (!telling.isPast(at)) return;
  const { disqualifyingLines, basis } = bonus;
  const granted = { grantedAt: new Date(at), revokedAt: null, disqualifyingLines };
  telling.records.bonuses.push({ contractId: contract.id, ...granted });
  const { id: subjectId, partnerId } = contract;
  telling.event({ subjectId, partnerId, at, action: 'grantBonus', by: system, basis: [basis] });
  noticeTo(telling, contract.id, 'BONUS_GRANTED', at);
};

const pinned = ({ contract, plan }: Opened, cover: Cover): ServiceContract => ({
  ...contract, feeScheduleId: plan.feeScheduleId ?? '', closesAt: new Date(cover.closesAt),
  period: { startsAt: new Date(cover.startsAt), endsAt: new Date(cover.endsAt) },
}); // prettier-ignore

const consent = (
  telling: Telling,
  { id, createdAt }: ServiceContract,
  by: Actor,
  plan: Plan,
): void => {
  const of = { contractId: id, givenAt: createdAt, givenBy: by };
  telling.records.consents.push(
    { ...of, kind: 'TERMS', documentVersion: plan.terms.code },
    { ...of, kind: 'PRIVACY_POLICY', documentVersion: '2026-01' },
  );
};

/** A contract that covers nothing yet: it goes on record as it stands. */
export const tellUncovered = (telling: Telling, { contract, plan }: Opened, by: Actor): void => {
  consent(telling, contract, by, plan);
  const noted = { bonusCheckedAt: null, expiryNoticedAt: null, quotasExpiredAt: null };
  telling.records.contracts.push({ ...contract, ...noted });
};

/** What timers have noted of a contract by now. */
const notedBy = (now: number, cover: Cover, isOverEarly: boolean) => {
  const isOver = cover.endsAt <= now;
  const over = isOver ? new Date(cover.endsAt) : null;
  const noticeAt = Math.max(cover.endsAt - 30 * day, cover.startsAt);
  return {
    bonusCheckedAt: isOverEarly ? null : over,
    quotasExpiredAt: over,
    expiryNoticedAt: noticeAt < now && !isOverEarly ? new Date(noticeAt) : null,
  };
};

/** What timers told of a contract, and what they took of its ledger, which ends with it. */
const tellTimers = (
  telling: Telling,
  contract: ServiceContract,
  { ledger, noted, bounds, shelfPlan }: Timed,
): void => {
  const { cover, early, followedAt } = bounds;
  const adjustedAt = cover.startsAt + day;
  const mayChange = !early && telling.isPast(adjustedAt + day);
  if (mayChange && telling.chance.isIn(0.004)) ledger.adjust(adjustedAt);
  if (noted.quotasExpiredAt) ledger.expire(cover.endsAt);
  if (noted.expiryNoticedAt && followedAt === undefined)
    tellExpiry(telling, contract, shelfPlan, noted.expiryNoticedAt);
  if (noted.bonusCheckedAt) tellBonus(telling, contract, shelfPlan, ledger);
  ledger.close();
};

interface Timed {
  readonly ledger: LedgerStory;
  readonly noted: ReturnType<typeof notedBy>;
  readonly bounds: Bounds;
  readonly shelfPlan: ShelfPlan;
}

const needsUnused = ({ endTerms: { renewal } }: ShelfPlan): boolean =>
  renewal?.requiresUnusedReplacement === true;

const goingOn = (status: ContractStatus) => ({ status, releasedAt: null });

/** Tells a contract from its cover's beginning to its end, or to this day; answers what follows it. */
export const tellCourse = (telling: Telling, course: Course): Following | undefined => {
  const { world, records } = telling;
  const { opened, unit, buying, stop } = course;
  const { plan, startsAt, pinnedAt } = opened;
  const cover = world.calendar.coverOf(plan, startsAt);
  const contract = pinned(opened, cover);
  const early = earlyEndOf(telling, cover, stop);
  const next = early ? undefined : followingOf(telling, course, cover);
  const ledger = new LedgerStory(telling, contract, plan.grants);
  ledger.grant(pinnedAt, buying.by);
  consent(telling, contract, buying.by, plan);
  noticeTo(telling, contract.id, 'CONTRACT_CONFIRMED', pinnedAt);
  const begun = moveByTime(telling, contract, { reached: contract.status, which: 'beginning' });
  const bounds = { cover, early, followedAt: next?.at, needsUnused: needsUnused(buying.shelfPlan) };
  const uses = tellUses(telling, ledger, bounds);
  const ended = early ? tellEarlyEnd(telling, contract, early, buying) : goingOn(begun);
  const { releasedAt } = ended;
  const units = bind(telling, { contract, unit, since: pinnedAt }, { uses, releasedAt });
  tellClaims(telling, { contract, buying, units, held: ledger.claims, span: spanOfUses(bounds) });
  const status = moveByTime(telling, contract, { reached: ended.status, which: 'end' });
  const noted = notedBy(world.now, cover, releasedAt !== null);
  tellTimers(telling, contract, { ledger, noted, bounds, shelfPlan: buying.shelfPlan });
  const version = contract.version + (status === contract.status ? 0 : 1);
  records.contracts.push({ ...contract, status, ...noted, version });
  return next && { ...next, contract, startsAt: Math.max(next.at, cover.endsAt) };
};

const tellExpiry = (
  telling: Telling,
  { id }: ServiceContract,
  { endTerms }: ShelfPlan,
  at: Date,
): void => {
  noticeTo(telling, id, 'DEADLINE_NEAR', at.getTime());
  if (endTerms.renewal?.isOffered) noticeTo(telling, id, 'RENEWAL_OPEN', at.getTime());
};

/** What a contract that follows is said to be, on both. */
export const followedBy = (telling: Telling, { contract: old, at }: Following, by: Actor): void => {
  const { id: subjectId, partnerId } = old;
  const basis = ruleOnly('R-RNW-01');
  telling.event({ subjectId, partnerId, at, action: 'renewContract', by, basis });
};
