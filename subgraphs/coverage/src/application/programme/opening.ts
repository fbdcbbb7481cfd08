import { type DecisionBasis, ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import type { ServiceContract } from '../../domain/contract';
import { nothingPinned } from '../../domain/cover';
import type { Plan } from '../../domain/plan';
import type { KeptCode } from '../../domain/programme-records';
import { takesVideo } from '../../domain/video';
import { pinnedTermsOf } from '../activation-record';
import { day, hour } from './calendar';
import { codeSold } from './code-works';
import { type Buying, customerActor, partnerActor, type Telling } from './telling';
import type { Unit } from './unit';
import { tellVideos, type VideoEnd } from './video-story';

/** Where a story is to stop because its day has come; undefined for one that goes on. */
export type Stop =
  | 'PENDING_SHIPMENT'
  | 'SCHEDULED'
  | 'AWAITING_VIDEO'
  | 'VIDEO_REVIEW'
  | 'AWAITING_ACTIVATION'
  | 'TERMINATION_REQUESTED';

/** A contract on its way to its cover. */
export interface Opened {
  readonly contract: ServiceContract;
  readonly plan: Plan;
  /** When cover begins; null while that is unknown. */
  readonly startsAt: number | null;
  /** When the contract learned of it. */
  readonly pinnedAt: number;
}

interface Draft {
  readonly plan: Plan;
  readonly at: number;
  readonly unit: Unit | undefined;
}

/** The contract as it goes on record, before its cover is known. */
export const draftOf = (
  telling: Telling,
  { customer, shelfPlan, seller }: Buying,
  { plan, at, unit }: Draft,
): ServiceContract => ({
  id: telling.newId('ctr', at), contractNumber: '', status: 'ACTIVE', channel: 'CODE', holderId: customer.id,
  ...pinnedTermsOf(plan), regionCode: shelfPlan.regionCode, ...nothingPinned, lineageRootId: unit?.rootId ?? null,
  activationCodeId: null, partnerId: seller.partner.id, storeId: null, price: null, orderReference: null,
  shippedAt: null, offerId: plan.offerId, renewsId: null, activateBy: null, createdAt: new Date(at), version: 1,
}); // prettier-ignore

/** Notes what a contract's opening means for its code and for its unit. */
const redeem = (
  telling: Telling,
  code: KeptCode,
  { contract, at, action }: { contract: ServiceContract; at: number; action: string },
): void => {
  const { id: subjectId, partnerId } = code;
  const by = customerActor({ subject: contract.holderId });
  telling.records.codes.push({
    ...code, status: 'REDEEMED', redeemedAt: new Date(at), contractId: contract.id, version: 4,
  }); // prettier-ignore
  const change = { action, from: 'SOLD', to: 'REDEEMED' };
  telling.event({ subjectId, partnerId, at, by, ...change });
};

interface Begun {
  readonly action: string;
  readonly basis: readonly DecisionBasis[];
}

/** A contract that covers from the instant in which it was made, by a code or by a shop's order. */
export const openAtOnce = (
  telling: Telling,
  buying: Buying,
  { plan, at, unit }: Draft,
  { action, basis }: Begun,
): Opened => {
  const { chance } = telling;
  const { seller, by, shelfPlan } = buying;
  const draft = draftOf(telling, buying, { plan, at, unit });
  const isByCode = chance.isIn(0.85);
  const soldAt = Math.max(
    at - chance.between(0, 20 * day),
    at - (at - shelfPlan.soldFrom.getTime()),
  );
  const code = isByCode ? codeSold(telling, { shelfPlan, seller, soldAt }) : undefined;
  const order = {
    channel: chance.isIn(0.5) ? 'STORE_SEPARATE' : 'IN_STORE',
    orderReference: `O-${draft.id.slice(-14)}`, storeId: seller.store.id, price: shelfPlan.price,
  } as const; // prettier-ignore
  const contract: ServiceContract = { ...draft, ...(code ? { activationCodeId: code.id } : order) };
  if (code) redeem(telling, code, { contract, at, action });
  const actor = code ? by : partnerActor(seller.partner);
  const { id: subjectId, partnerId } = contract;
  telling.event({ subjectId, partnerId, at, action, by: actor, to: 'ACTIVE', basis });
  return { contract, plan, startsAt: at, pinnedAt: at };
};

/** A bundle: ordered, shipped, and covering so many hours later. */
export const openBundle = (
  telling: Telling,
  buying: Buying,
  unitAt: (at: number) => Unit,
  { plan, at, stop }: { plan: Plan; at: number; stop: Stop | undefined },
): Opened & { readonly unit: Unit | undefined } => {
  const { chance, world } = telling;
  const { seller, shelfPlan } = buying;
  const draft: ServiceContract = {
    ...draftOf(telling, buying, { plan, at, unit: undefined }), channel: 'BUNDLED', storeId: seller.store.id,
    price: shelfPlan.price, orderReference: `B-${telling.place}`, feeScheduleId: plan.feeScheduleId ?? null,
  }; // prettier-ignore
  const by = partnerActor(seller.partner);
  const of = { subjectId: draft.id, partnerId: seller.partner.id, by };
  const ordered = { action: 'orderBundle', to: 'PENDING_SHIPMENT' };
  telling.event({ ...of, at, ...ordered, basis: underTerms(plan.terms, 'R-ACT-01') });
  const shippedAt = stop === 'SCHEDULED' ? world.now - hour : at + chance.between(day, 6 * day);
  const { bundleDelay } = plan;
  if (stop === 'PENDING_SHIPMENT' || !bundleDelay || !telling.isPast(shippedAt))
    return { contract: { ...draft, status: 'PENDING_SHIPMENT' }, plan, startsAt: null, pinnedAt: at, unit: undefined }; // prettier-ignore
  const unit = unitAt(shippedAt);
  const shipped = { action: 'reportBundleShipment', from: 'PENDING_SHIPMENT', to: 'SCHEDULED' };
  telling.event({ ...of, at: shippedAt, ...shipped, basis: [bundleDelay.basis] });
  const startsAt = shippedAt + bundleDelay.hours * hour;
  const contract: ServiceContract = {
    ...draft, status: 'SCHEDULED', lineageRootId: unit.rootId, shippedAt: new Date(shippedAt), version: 2,
  }; // prettier-ignore
  return { contract, plan, startsAt, pinnedAt: shippedAt, unit };
};

const videoEnds: Readonly<Partial<Record<Stop, VideoEnd>>> = {
  AWAITING_VIDEO: 'AWAITED',
  VIDEO_REVIEW: 'IN_REVIEW',
  AWAITING_ACTIVATION: 'APPROVED',
};

/** A contract that came too late for its window: it covers once a video of its unit was approved. */
export const openByVideo = (
  telling: Telling,
  buying: Buying,
  { plan, at, unit }: Draft & { readonly unit: Unit },
  stop: Stop | undefined,
): Opened => {
  const { by, shelfPlan, seller } = buying;
  const code = codeSold(telling, { shelfPlan, seller, soldAt: at - hour });
  const draft = { ...draftOf(telling, buying, { plan, at, unit }), activationCodeId: code.id };
  const basis = underTerms(plan.terms, 'R-ACT-09');
  const opened = { action: 'openVideoVerification', to: 'AWAITING_VIDEO', by, basis };
  const { partnerId } = draft;
  telling.event({ subjectId: draft.id, partnerId, at, ...opened });
  unit.note(at, opened.action, by);
  const { window } = plan;
  if (!takesVideo(window)) throw new Error(`${plan.skuId} takes no video`);
  const end = (stop && videoEnds[stop]) ?? 'USED';
  const found = tellVideos(telling, { contract: draft, window, at, by, end });
  const contract = { ...draft, ...found.change };
  if (found.usedAt === null) {
    telling.records.codes.push({ ...code, contractId: contract.id });
    return { contract, plan, startsAt: null, pinnedAt: at };
  }
  const { usedAt } = found;
  const used = { action: 'completeActivation', from: 'AWAITING_ACTIVATION', to: 'ACTIVE', by };
  telling.event({
    subjectId: contract.id,
    partnerId,
    at: usedAt,
    ...used,
    basis: ruleOnly('R-ACT-10'),
  });
  redeem(telling, code, { contract, at: usedAt, action: used.action });
  return { contract, plan, startsAt: usedAt, pinnedAt: usedAt };
};
