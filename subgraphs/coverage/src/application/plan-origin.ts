import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ActivationCode, isRedeemable } from '../domain/activation-code';
import { type ActivationRefusal, codeNotUsable } from '../domain/activation-rules';
import { type Partner, type ServiceContract, statusAt } from '../domain/contract';
import type { Plan } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { type Enrollment, typedHash, usableCode } from './enrollment';
import { mayUseCodeOf, rowsVisibleTo } from './row-rules';
import { sellingShop } from './selling-shop';

/** Where a plan comes from: a code, or an order that a partner took. */
export interface PlanOrigin {
  readonly planSkuId: string;
  readonly code: ActivationCode | undefined;
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
export const originOfCode = (code: ActivationCode): PlanOrigin => ({
  planSkuId: code.planSkuId,
  code,
  orderReference: null,
  partnerId: code.partnerId,
  storeId: null,
  regionCode: code.regionCode,
});

/**
 * The shop that took an order, where its partner has one only, and the region in which it was taken: that of all its
 * shops, else the only one of the partner. Undefined where that may be one or another.
 */
export const shopAndRegionOf = async (
  { people }: Pick<CoverageStores, 'people'>,
  { id, regionCodes }: Partner,
): Promise<{ readonly storeId: string | null; readonly regionCode: string } | undefined> => {
  const shops = await people.storesOf(id);
  const told = shops.flatMap((shop) => shop.regionCode ?? []);
  const [regionCode, ...others] = new Set(told.length > 0 ? told : regionCodes);
  if (regionCode === undefined || others.length > 0) return undefined;
  return { storeId: sellingShop(shops, null)?.id ?? null, regionCode };
};

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
  { people, contracts }: CoverageStores,
  enrolling: Enrolling,
): Promise<PlanOrigin | undefined> => {
  const order = orderOf(enrolling);
  const partner = order && (await people.partner(order.partnerId));
  if (!order || !partner) return undefined;
  const earlier = await contracts.lockOrder(order.partnerId, order.orderReference);
  if (earlier) return undefined;
  const place = await shopAndRegionOf({ people }, partner);
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
  const code = usableCode(found, principal, at);
  return code && originOfCode(code);
};

/** The same, locked until the transaction ends: of two who come with one code or order the second waits. */
export const lockOrigin = async (
  stores: CoverageStores,
  work: CoverageWork,
  enrolling: Enrolling,
): Promise<PlanOrigin | undefined> => {
  const { enrollment, principal } = enrolling;
  if (!isByCode(enrollment)) return originOfOrder(stores, enrolling);
  const locked = await stores.codes.lockBySecret(typedHash(work, enrollment));
  const code = usableCode(locked, principal, work.clock.now());
  return code && originOfCode(code);
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
const planNotFound = (): ActivationRefusal =>
  refusal(
    'PLAN_NOT_FOUND',
    ['enrollment', 'planSkuId'],
    ruleOnly('R-ACT-02', 'R-ACT-04'),
    'ASK_SELLER',
  );

/** Why nothing can be activated: what the enrollment brings names no plan. */
export const namesNoPlan = (enrollment: Pick<Enrollment, 'channel'>): ActivationRefusal =>
  isByCode(enrollment) ? codeNotUsable() : planNotFound();
