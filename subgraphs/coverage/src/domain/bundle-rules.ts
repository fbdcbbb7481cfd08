import { type DecisionBasis, ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import { addHours } from '@care-graph/kernel/domain/period';
import { foreignPart, ofDifferentUnits } from './activation-rules';
import type { Consent, Partner, Store } from './contract';
import type { Device, Serial } from './device';
import { type LineageFacts, lineageRefusal, unitRefusal } from './lineage-rules';
import type { BundleDelay, Plan } from './plan';

export type OrderBundleRefusalCode =
  'PLAN_NOT_ON_SALE' | 'REGION_MISMATCH' | 'TERMS_NOT_ACCEPTED' | 'PARTNER_NOT_ACTIVE';

export type ReportBundleShipmentRefusalCode =
  | 'NOT_FOUND'
  | 'NOT_PENDING_SHIPMENT'
  | 'SERIAL_MISSING'
  | 'SERIAL_UNKNOWN'
  | 'SKU_PRODUCT_MISMATCH'
  | 'DEVICE_ALREADY_COVERED'
  | 'DEVICE_LOCKED'
  | 'DEVICE_ALREADY_STARTED'
  | 'SHIPPED_IN_FUTURE'
  | 'SHIPPED_BEFORE_ORDER'
  | 'PARTNER_NOT_ACTIVE';

type OrderRefusal = Refusal<OrderBundleRefusalCode>;
type ShipmentRefusal = Refusal<ReportBundleShipmentRefusalCode>;

/** A plan that a contract can be made of without anybody activating it: fees and beginning are known. */
export type BundledPlan = Plan & {
  readonly feeScheduleId: string;
  readonly bundleDelay: BundleDelay;
};

/** The plan with the fees that its order pinned, or would pin; undefined where one of the two is unknown. */
export const bundled = (
  plan: Plan | undefined,
  feeScheduleId: string | null | undefined,
): BundledPlan | undefined =>
  plan?.bundleDelay && feeScheduleId
    ? { ...plan, bundleDelay: plan.bundleDelay, feeScheduleId }
    : undefined;

/** The plan if it can be ordered in one order with its device today. */
export const orderable = (plan: Plan | undefined): BundledPlan | undefined =>
  plan?.isOnSale ? bundled(plan, plan.feeScheduleId) : undefined;

/** All that decides whether a partner's order of device and plan opens a contract. */
export interface BundleOrderFacts {
  readonly partner: Partner | undefined;
  /** The shop that takes the order; undefined for a partner without any. */
  readonly shop: Pick<Store, 'regionCode'> | undefined;
  readonly plan: Plan | undefined;
  /** The region of the order and the group it belongs to; empty for an unknown one. */
  readonly regions: readonly string[];
  readonly consents: readonly Pick<Consent, 'kind' | 'documentVersion'>[];
}

type OrderRule = (facts: BundleOrderFacts) => OrderRefusal | undefined;

const partnerMayTrade: OrderRule = ({ partner }) =>
  partner?.status === 'ACTIVE' ? undefined : refusal('PARTNER_NOT_ACTIVE', null, []);

const planIsOnSale: OrderRule = ({ plan }) =>
  orderable(plan) ? undefined : refusal('PLAN_NOT_ON_SALE', ['planSkuId'], ruleOnly('R-ACT-01'));

const isOf = (shop: BundleOrderFacts['shop'], regions: readonly string[]): boolean =>
  !shop?.regionCode || regions.includes(shop.regionCode);

/** Device and plan are of one order, so of one region, which has to be one of the partner's and the shop's (R-RGN-02). */
const partnerSellsThere: OrderRule = ({ partner, shop, regions }) =>
  !partner || (partner.regionCodes.some((code) => regions.includes(code)) && isOf(shop, regions))
    ? undefined
    : refusal('REGION_MISMATCH', ['regionCode'], ruleOnly('R-RGN-01', 'R-RGN-02'));

const termsAreAccepted: OrderRule = ({ plan, consents }) => {
  if (!plan) return undefined;
  const { terms } = plan;
  const isAccepted = consents.some(
    ({ kind, documentVersion }) => kind === 'TERMS' && documentVersion === terms.code,
  );
  if (isAccepted) return undefined;
  const basis = underTerms(terms, 'R-PRG-06');
  const found = refusal('TERMS_NOT_ACCEPTED' as const, ['consents'], basis, 'GIVE_CONSENT');
  return saying(found, `TERMS of version ${terms.code}`);
};

const orderRules = [partnerMayTrade, planIsOnSale, partnerSellsThere, termsAreAccepted] as const;

/** Every reason not to take the order, in the order in which a partner should read them. */
export const bundleOrderRefusals = (facts: BundleOrderFacts): readonly OrderRefusal[] =>
  orderRules.flatMap((rule) => rule(facts) ?? []);

/** When the cover of a bundle begins: so long after its device was shipped as the terms say (R-PLN-03). */
export const bundleBegins = (shippedAt: Date, { hours }: BundleDelay): Date =>
  addHours(shippedAt, hours);

/** All that decides whether a shipment sets the cover of a bundle. */
export interface BundleShipmentFacts extends LineageFacts {
  readonly plan: BundledPlan;
  /** When device and plan were ordered. */
  readonly orderedAt: Date;
  readonly shippedAt: Date;
  readonly serials: readonly Serial[];
  /** True for numbers that are, as far as is on record, not those of one unit. */
  readonly isAtOdds: boolean;
  /** The unit as it is on record; undefined for one that nobody has reported. */
  readonly device:
    Pick<Device, 'productCode' | 'firstStartedAt' | 'lock' | 'supersededById'> | undefined;
  readonly now: Date;
}

type ShipmentRule = (facts: BundleShipmentFacts) => ShipmentRefusal | undefined;

const inTerms = ({ terms }: Plan, ...ruleIds: readonly string[]): readonly DecisionBasis[] =>
  underTerms(terms, ...ruleIds);

const hasLeft: ShipmentRule = ({ plan, shippedAt, now }) =>
  shippedAt > now
    ? refusal('SHIPPED_IN_FUTURE', ['shippedAt'], [plan.bundleDelay.basis])
    : undefined;

/** Device and plan are of one order, which comes before its shipment: nobody orders cover for what has happened. */
const wasOrdered: ShipmentRule = ({ shippedAt, orderedAt }) =>
  shippedAt < orderedAt
    ? refusal('SHIPPED_BEFORE_ORDER', ['shippedAt'], ruleOnly('R-ACT-01'))
    : undefined;

/** What was in use before it left was not sold with the plan; it comes under cover by its window, or by a video. */
const unitIsNew: ShipmentRule = ({ plan, device, shippedAt }) => {
  if (!device?.firstStartedAt || device.firstStartedAt >= shippedAt) return undefined;
  const basis = [...inTerms(plan, 'R-ACT-01'), ...(plan.window ? [plan.window.basis] : [])];
  return refusal('DEVICE_ALREADY_STARTED', ['serials'], basis, 'CONTACT_SUPPORT');
};

const requiredSerialsAreGiven: ShipmentRule = ({ plan: { requiredSerials }, serials }) => {
  const given = new Set(serials.map(({ component }) => component));
  const missing = requiredSerials.components.filter((component) => !given.has(component));
  if (missing.length === 0 && given.size > 0) return undefined;
  const basis = [requiredSerials.basis];
  const found = refusal('SERIAL_MISSING' as const, ['serials'], basis, 'ADD_SERIAL');
  return saying(found, missing.length > 0 ? missing.join(', ') : 'one that names the unit');
};

const partsAreOfProduct: ShipmentRule = ({ plan, serials }) => {
  const wrong = foreignPart(plan, serials);
  if (wrong === undefined) return undefined;
  const path = ['serials', String(wrong), 'component'];
  const found = refusal('SERIAL_UNKNOWN' as const, path, inTerms(plan, 'R-PRD-03'));
  return saying(found, `the product has numbers of ${plan.serialParts.join(', ')}`);
};

const numbersAreOfOneUnit: ShipmentRule = ({ isAtOdds }) => {
  if (!isAtOdds) return undefined;
  const basis = ruleOnly('R-SN-02');
  const found = refusal('SERIAL_UNKNOWN' as const, ['serials'], basis, 'CONTACT_SUPPORT');
  return saying(found, ofDifferentUnits);
};

const planIsForProduct: ShipmentRule = ({ plan, device }) =>
  !device || device.productCode === plan.productCode
    ? undefined
    : refusal('SKU_PRODUCT_MISMATCH', ['serials'], inTerms(plan, 'R-PRG-05'), 'CONTACT_SUPPORT');

const unitIsUsable: ShipmentRule = (facts) => unitRefusal(facts, ['serials']);

const lineageIsFree: ShipmentRule = (facts) => lineageRefusal(facts, ['serials']);

const shipmentRules = [
  hasLeft,
  wasOrdered,
  requiredSerialsAreGiven,
  partsAreOfProduct,
  numbersAreOfOneUnit,
  planIsForProduct,
  unitIsNew,
  lineageIsFree,
  unitIsUsable,
] as const;

/** Every reason not to set the cover, in the order in which a partner should read them. */
export const bundleShipmentRefusals = (facts: BundleShipmentFacts): readonly ShipmentRefusal[] =>
  shipmentRules.flatMap((rule) => rule(facts) ?? []);
