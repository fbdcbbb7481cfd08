import { type Chance, chanceAt } from '@care-graph/kernel/domain/chance';
import type { ServiceContract } from '../../domain/contract';
import type { ToldClaim, ToldUnit } from '../../domain/programme-records';
import { type Cover, day, hour } from './calendar';
import type { EarlyEnd } from './end-story';
import type { HeldClaim } from './ledger-story';
import type { Buying, Telling } from './telling';

/** A unit of a contract, with since when it was that one. */
export type HeldUnit = ToldUnit & { readonly since: number };

interface Claiming {
  readonly contract: ServiceContract;
  readonly buying: Buying;
  readonly units: readonly HeldUnit[];
  /** The claims that took uses, one after the other. */
  readonly held: readonly HeldClaim[];
  readonly span: { readonly from: number; readonly until: number; readonly mayStayOpen: boolean };
}

type Plain = Pick<ToldClaim, 'id' | 'claimNumber' | 'at' | 'endedAt' | 'use'>;

/** Claims draw from a chance of their own: what else is told of the unit stays as it is without them. */
const chanceOf = ({ world, place, records }: Telling) =>
  chanceAt(world.seed ^ 0x2c9277b5, place * 4 + records.contracts.length);

const isRunning = ({ until, mayStayOpen }: Claiming['span'], now: number): boolean =>
  mayStayOpen && until > now;

/** A claim without a use; undefined where there is no time for it any more. */
const freeClaim = (telling: Telling, { span, from, chance }: Fresh): Plain | undefined => {
  const { now } = telling.world;
  const latest = Math.min(span.until, now);
  const at = from + chance.between(day, 110 * day);
  const endsAt = at + chance.between(day, 21 * day);
  const isOver = endsAt < latest;
  if (at >= latest || !(isOver || isRunning(span, now))) return undefined;
  return named(telling, at, isOver ? new Date(endsAt) : null);
};

const named = (telling: Telling, at: number, endedAt: Date | null): Plain => ({
  id: telling.newId('clm', at), claimNumber: telling.newClaimNumber(at), at: new Date(at), endedAt, use: null,
}); // prettier-ignore

/** When the claim is over, or the span begins where there is none; undefined for one that is open. */
const overAt = (claim: Pick<Plain, 'endedAt'> | undefined, begins: number): number | undefined =>
  claim ? claim.endedAt?.getTime() : begins;

/** Claims that take nothing of the plan, behind those that do; the last may be open still. */
const tellFree = (telling: Telling, { held, span }: Claiming): readonly Plain[] => {
  const begun = overAt(held.at(-1), span.from);
  if (begun === undefined) return [];
  const chance = chanceOf(telling);
  const wished = [0, 0, 0, 0, 1, 1, 1, 2][chance.below(8)] ?? 0;
  const told = tellSome(telling, { span, from: begun, chance }, wished);
  const from = overAt(told.at(-1), begun);
  return from === undefined ? told : [...told, ...tellFresh(telling, { span, from, chance })];
};

const tellSome = (telling: Telling, fresh: Fresh, wished: number): readonly Plain[] => {
  const told: Plain[] = [];
  let { from } = fresh;
  while (told.length < wished) {
    const claim = freeClaim(telling, { ...fresh, from });
    if (!claim) break;
    told.push(claim);
    if (!claim.endedAt) break;
    from = claim.endedAt.getTime();
  }
  return told;
};

/** Some of those who are covered now have made a claim of late. */
const tellFresh = (telling: Telling, { span, from, chance }: Fresh): readonly Plain[] => {
  const { now } = telling.world;
  const at = now - chance.between(hour, 16 * day);
  if (!isRunning(span, now) || at < from + day || !chance.isIn(0.04)) return [];
  return [named(telling, at, null)];
};

interface Fresh extends Pick<Claiming, 'span'> {
  /** When the claim before it was over. */
  readonly from: number;
  readonly chance: Chance;
}

/** The unit that a contract had then, and the one that came next. */
const unitsAt = (units: readonly HeldUnit[], at: number) => {
  const place = units.findLastIndex(({ since }) => since <= at);
  return { unit: units[place] ?? units[0], next: units[place + 1] };
};

/** The claims of a contract: those that took uses, and those that did not. */
export const tellClaims = (telling: Telling, claiming: Claiming): void => {
  const { contract, buying, units, held, span } = claiming;
  let since = new Date(span.from);
  for (const claim of [...held, ...tellFree(telling, claiming)]) {
    const { unit, next } = unitsAt(units, claim.at.getTime());
    if (!unit) continue;
    const isReplaced = claim.use?.state === 'SPENT' && claim.use.line === 'REPLACEMENT';
    telling.records.claims.push({
      ...claim, since, contract, holderSubject: buying.customer.subject, unit, replacedBy: isReplaced && next ? next : null,
    }); // prettier-ignore
    // A parcel may be on its way for a while after that.
    since = new Date((claim.endedAt ?? claim.at).getTime() + 20 * hour);
  }
};

interface Broken {
  readonly cover: Cover;
  readonly early: EarlyEnd | undefined;
  readonly followedAt: number | undefined;
}

/** From when until when claims are made under a contract, and whether one may be open still. */
export const spanOfUses = ({ cover, early, followedAt }: Broken): Claiming['span'] => {
  const broken = early?.askedAt ?? followedAt;
  const until = early?.isReturn ? cover.startsAt : Math.min(cover.endsAt - day, broken ?? Infinity);
  return { from: cover.startsAt, until, mayStayOpen: broken === undefined };
};
