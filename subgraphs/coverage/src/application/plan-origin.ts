import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ActivationCode, isRedeemable } from '../domain/activation-code';
import { type ActivationRefusal, codeNotUsable } from '../domain/activation-rules';
import { type ServiceContract, statusAt } from '../domain/contract';
import type { Plan } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { type Enrollment, typedHash, usableCode } from './enrollment';
import { placeOfOrder } from './order-place';
import { mayUseCodeOf, rowsVisibleTo } from './row-rules';
import { awaitsVideo, closeCase } from './video-work';

/** Where a plan comes from: a code, or an order that a partner took. */
export interface PlanOrigin {
  readonly planSkuId: string;
  readonly code: ActivationCode | undefined;
  /** The contract that waits for a video, and is given up for this use of its code. */
  readonly givenUp?: ServiceContract | undefined;
  readonly orderReference: string | null;
  readonly partnerId: string | null;
  readonly storeId: string | null;
  /** The region of the sale, to which the contract is tied. */
  readonly regionCode: string;
}

/** Who enrolls what. */
export interface Enrolling {
  readonly enrollment: Enrollment;
  readonly principal: Principal;
}

/** The code as the place where its plan comes from. */
export const originOfCode = (code: ActivationCode, givenUp?: ServiceContract): PlanOrigin => ({
  planSkuId: code.planSkuId,
  code,
  givenUp,
  orderReference: null,
  partnerId: code.partnerId,
  storeId: null,
  regionCode: code.regionCode,
});

/** What names an order: only a partner has one to name, since nobody else knows that it was paid. */
const orderOf = ({
  enrollment: { planSkuId, orderReference },
  principal: { kind, partnerId },
}: Enrolling) =>
  kind === 'partner' && partnerId && planSkuId && orderReference
    ? { partnerId, planSkuId, orderReference }
    : undefined;

/** The order as the place where its plan comes from; it opens one contract (R-ACT-11). */
const originOfOrder = async (
  stores: CoverageStores,
  enrolling: Enrolling,
): Promise<PlanOrigin | undefined> => {
  const order = orderOf(enrolling);
  const partner = order && (await stores.people.partner(order.partnerId));
  if (!order || !partner) return undefined;
  const earlier = await stores.contracts.lockOrder(order.partnerId, order.orderReference);
  if (earlier) return undefined;
  const place = await placeOfOrder(stores, partner, enrolling.enrollment);
  return place && { ...order, ...place, code: undefined };
};

const isByCode = ({ channel }: Pick<Enrollment, 'channel'>): boolean => channel === 'CODE';

/** Where the plan comes from as it stands at an instant; undefined when nothing usable names one. Nothing is locked. */
export const findOrigin = async (
  stores: CoverageStores,
  work: CoverageWork,
  enrolling: Enrolling,
  at = work.clock.now(),
): Promise<PlanOrigin | undefined> => {
  const { enrollment, principal } = enrolling;
  if (!isByCode(enrollment)) return originOfOrder(stores, enrolling);
  const found = await stores.codes.findBySecret(typedHash(work, enrollment));
  // Asked of every code, so that no statement tells which exist (R-ACT-11).
  const visible = rowsVisibleTo(principal);
  const holding = await stores.contractEnds.findVisible(found?.contractId ?? '', visible);
  return originGivingUp(found, holding, { principal, now: at });
};

/** What a code opens for its caller; a plan that still waits for a video to be sent is given up for it (R-ACT-09). */
const originGivingUp = (
  found: ActivationCode | undefined,
  holding: ServiceContract | undefined,
  { principal, now }: { readonly principal: Principal; readonly now: Date },
): PlanOrigin | undefined => {
  const givenUp = holding && awaitsVideo(holding, now) ? holding : undefined;
  const code = usableCode(found, { principal, now, givenUp });
  return code && originOfCode(code, givenUp);
};

/** The same, locked until the transaction ends: of two who come with one code or order the second waits. */
export const lockOrigin = async (
  stores: CoverageStores,
  work: CoverageWork,
  enrolling: Enrolling,
): Promise<PlanOrigin | undefined> => {
  const { enrollment, principal } = enrolling;
  if (!isByCode(enrollment)) return originOfOrder(stores, enrolling);
  const secretHash = typedHash(work, enrollment);
  // A contract is locked before its code everywhere.
  const holds = (await stores.codes.findBySecret(secretHash))?.contractId ?? '';
  const holding = await stores.contracts.lockVisible(holds, rowsVisibleTo(principal));
  const locked = await stores.codes.lockBySecret(secretHash);
  return originGivingUp(locked, holding, { principal, now: work.clock.now() });
};

/** Closes the plan that its code is taken away from; what it waited for has no use any more. */
export const giveUp = async (
  stores: CoverageStores,
  work: CoverageWork,
  { givenUp }: PlanOrigin,
  by: Principal,
): Promise<void> => {
  const step = { action: 'giveUpVideoVerification', by, basis: ruleOnly('R-ACT-09', 'R-ACT-11') };
  if (givenUp) await closeCase(work, stores, givenUp, step);
};

/**
 * The contract for which the code is held, once the video of its unit is approved; undefined for whoever may not see
 * it, and for every other code. What it opens is opened by completing the activation, up to the approval's last instant.
 */
export const approvedHolding = async (
  stores: CoverageStores,
  work: CoverageWork,
  { enrollment, principal }: Enrolling,
  now: Date,
): Promise<ServiceContract | undefined> => {
  const code = await stores.codes.findBySecret(typedHash(work, enrollment));
  if (!code?.contractId || !isRedeemable(code, now)) return undefined;
  if (!mayUseCodeOf(principal, code.partnerId)) return undefined;
  const visible = rowsVisibleTo(principal);
  const contract = await stores.contractEnds.findVisible(code.contractId, visible);
  return contract && statusAt(contract, now) === 'AWAITING_ACTIVATION' ? contract : undefined;
};

/** The plan as the catalog has it; undefined without an origin, and for an order of a plan that is not sold there. */
export const planOfOrigin = async (
  { terms, clock }: CoverageWork,
  { channel }: Pick<Enrollment, 'channel'>,
  origin: PlanOrigin | undefined,
): Promise<Plan | undefined> => {
  if (!origin) return undefined;
  const { planSkuId: skuId, regionCode, code, partnerId } = origin;
  const seller = partnerId ? { partnerId, soldAt: code?.soldAt ?? clock.now() } : undefined;
  const plan = await terms.planFor({ skuId, regionCode, channel, seller });
  return code || plan?.isOnSale ? plan : undefined;
};

/** The one answer for orders that are somebody else's or used, and for plans that are unknown or not sold there. */
const planNotFound = ({ kind }: Principal): ActivationRefusal => {
  const basis = ruleOnly('R-ACT-02', 'R-ACT-04');
  const nextStep = kind === 'partner' ? undefined : 'ASK_SELLER';
  return refusal('PLAN_NOT_FOUND', ['enrollment', 'planSkuId'], basis, nextStep);
};

/** Why nothing can be activated: what the enrollment brings names no plan. */
export const namesNoPlan = ({ enrollment, principal }: Enrolling): ActivationRefusal =>
  isByCode(enrollment) ? codeNotUsable() : planNotFound(principal);

/** What a shop is told whose order could be of one region or another. */
const sayWhere =
  'your shops are in several regions and the purchase of the unit is not on record, so sell a code in the shop that took the order and activate with that';

/** The same where nothing is known to come from anywhere; a shop is told when only the region is missing. */
export const comesFromNowhere = async (
  stores: CoverageStores,
  enrolling: Enrolling,
): Promise<ActivationRefusal> => {
  const found = namesNoPlan(enrolling);
  const order = isByCode(enrolling.enrollment) ? undefined : orderOf(enrolling);
  const partner = order && (await stores.people.partner(order.partnerId));
  if (!partner || (await placeOfOrder(stores, partner, enrolling.enrollment))) return found;
  return saying(found, sayWhere);
};
