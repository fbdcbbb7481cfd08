import type { Customer } from '../../domain/contract';
import type { ShelfPlan } from '../../domain/programme';
import { takesVideo } from '../../domain/video';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { day, hour } from './calendar';
import { codeInStock } from './code-works';
import { type Following, followedBy, tellCourse, tellUncovered } from './contract-story';
import { openAtOnce, openBundle, openByVideo, type Opened, type Stop } from './opening';
import { type Buying, customerActor, type Telling } from './telling';
import { Unit } from './unit';
import { longestVideoPath } from './video-story';

/** How many contracts one unit has at most. */
const mostContracts = 3;

export interface LineageWish {
  readonly at: number;
  readonly customer: Customer;
  readonly stop: Stop | undefined;
  /** How many contracts are left to tell. */
  readonly left: number;
}

const videoStops: readonly (Stop | undefined)[] = [
  'AWAITING_VIDEO',
  'VIDEO_REVIEW',
  'AWAITING_ACTIVATION',
];
const bundleStops: readonly (Stop | undefined)[] = ['PENDING_SHIPMENT', 'SCHEDULED'];

const fits = (stop: Stop | undefined) => (plan: ShelfPlan) =>
  (!videoStops.includes(stop) || takesVideo(plan.plan.window)) &&
  (!bundleStops.includes(stop) || plan.bundled !== undefined);

interface Begin {
  readonly telling: Telling;
  readonly buying: Buying;
  readonly wish: LineageWish;
}

const activated = ({ plan }: ShelfPlan) => ({
  action: 'activatePlan',
  basis: [{ ruleId: 'R-ACT-12', terms: plan.terms }, ...(plan.window ? [plan.window.basis] : [])],
});

type Opening = Opened & { readonly unit: Unit | undefined };

/** True for the first of those whose story is to stop on that way, and for a share of all others. */
const goes = (
  { telling: { chance }, wish: { stop } }: Begin,
  ofThese: readonly (Stop | undefined)[],
  share: number,
): boolean => ofThese.includes(stop) || (stop === undefined && chance.isIn(share));

/** How many of those who buy a plan that takes a video come too late for its window. */
const lateShare = ({ telling, buying, wish: { at } }: Begin): number => {
  const { window } = buying.shelfPlan.plan;
  if (!takesVideo(window)) return 0;
  return telling.isPast(at + longestVideoPath(window.approvalHours)) ? 0.04 : 0;
};

/** In which way the unit's first contract comes about. */
const openFirst = (begin: Begin): Opening => {
  const { telling, buying, wish } = begin;
  const { at, customer, stop } = wish;
  const { chance } = telling;
  const { shelfPlan } = buying;
  const { plan, bundled } = shelfPlan;
  const unitOf = (made: number, startedAt: number | null) =>
    new Unit(telling, shelfPlan, { customer, at: made }, startedAt);
  if (bundled && goes(begin, bundleStops, 0.15))
    return openBundle(telling, buying, (made) => unitOf(made, null), { plan: bundled, at, stop });
  const hours = plan.window?.hours ?? 48;
  if (goes(begin, videoStops, lateShare(begin))) {
    const unit = unitOf(at, at - (hours + 24) * hour);
    return { ...openByVideo(telling, buying, { plan, at, unit }, stop), unit };
  }
  const unit = unitOf(at, chance.isIn(0.8) ? at - chance.between(hour, hours * hour) : null);
  unit.note(at, 'activatePlan', buying.by);
  return { ...openAtOnce(telling, buying, { plan, at, unit }, activated(shelfPlan)), unit };
};

/** The contract that follows: of the same holder and unit, and all else pinned anew. */
const openNext = ({ telling, buying }: Begin, following: Following, unit: Unit): Opening => {
  const { shelfPlan, at, startsAt, contract: old } = following;
  followedBy(telling, following, buying.by);
  const renewal = { action: 'renewContract', basis: ruleOnly('R-RNW-01') };
  const { plan } = shelfPlan;
  const events = telling.records.events.length;
  const opened = openAtOnce(telling, { ...buying, shelfPlan }, { plan, at, unit }, renewal);
  const status = startsAt > at ? 'SCHEDULED' : 'ACTIVE';
  const { id } = opened.contract;
  telling.records.events.slice(events).forEach((event, place) => {
    if (event.subjectId === id)
      telling.records.events[events + place] = { ...event, toStatus: status };
  });
  const contract = { ...opened.contract, status, renewsId: old.id } as const;
  return { ...opened, contract, startsAt, unit };
};

const offer = (telling: Telling, { shelfPlan, seller }: Buying, at: number): void => {
  const { plan } = shelfPlan;
  telling.records.offers.push({
    partnerId: seller.partner.id, reference: `F-${telling.place}`, productCode: plan.productCode,
    planSkuId: plan.skuId, outcome: telling.chance.oneOf(['SHOWN', 'TAKEN', 'DECLINED'] as const),
    storeId: seller.store.id, at: new Date(at - 5 * 60_000),
  }); // prettier-ignore
};

const buyingOf = (telling: Telling, { at, customer, stop }: LineageWish): Buying | undefined => {
  const { world, chance } = telling;
  const shelfPlan = world.shelf.planAt(at, chance, fits(stop));
  if (!shelfPlan) return undefined;
  const seller = chance.oneOf(world.sellersIn(shelfPlan.regionCode));
  return { customer, by: customerActor(customer), shelfPlan, seller };
};

/** The contracts of one unit, each as long as there is cover to tell of. */
const tellCourses = (begin: Begin, first: Opening, unit: Unit): void => {
  const { telling, buying, wish } = begin;
  let [opened, last] = [first, buying];
  while (opened.startsAt !== null) {
    const told = telling.records.contracts.length + 1;
    const isLast = told >= Math.min(mostContracts, wish.left);
    const begun = { ...opened, startsAt: opened.startsAt };
    const course = { opened: begun, buying: last, unit, stop: wish.stop, isLast };
    const following = tellCourse(telling, course);
    if (!following) return;
    last = { ...buying, shelfPlan: following.shelfPlan };
    opened = openNext(begin, following, unit);
  }
};

/** Tells a unit's life under its contracts, one after the other; false where nothing fits the wish. */
export const tellLineage = (telling: Telling, wish: LineageWish): boolean => {
  const { chance, records } = telling;
  const buying = buyingOf(telling, wish);
  if (!buying) return false;
  const begin = { telling, buying, wish };
  const opened = openFirst(begin);
  const { unit } = opened;
  if (unit) tellCourses(begin, opened, unit);
  if (opened.startsAt === null) tellUncovered(telling, opened, buying.by);
  unit?.close();
  const { shelfPlan, seller } = buying;
  if (chance.isIn(0.15)) offer(telling, buying, wish.at);
  const soldAt = wish.at - chance.between(0, 3 * day);
  if (chance.isIn(0.3)) records.codes.push(codeInStock(telling, { shelfPlan, seller, soldAt }));
  return true;
};
