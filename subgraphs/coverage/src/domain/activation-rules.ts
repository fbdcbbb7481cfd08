import { looksLikeSerial, serialForm } from '@care-graph/kernel/domain/serial';
import { type DecisionBasis, ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import { addHours } from '@care-graph/kernel/domain/period';
import type { Consent } from './contract';
import type { Device, Serial } from './device';
import { type LineageFacts, lineageRefusal, unitRefusal } from './lineage-rules';
import type { ActivationWindow, Plan } from './plan';
import { isSameRegion } from './unit-ties';

export type ActivationRefusalCode =
  | 'CODE_NOT_USABLE'
  | 'PLAN_NOT_FOUND'
  | 'SKU_PRODUCT_MISMATCH'
  | 'FEE_NOT_KNOWN'
  | 'SERIAL_MISSING'
  | 'SERIAL_UNKNOWN'
  | 'DEVICE_ALREADY_COVERED'
  | 'DEVICE_LOCKED'
  | 'ACTIVATION_WINDOW_CLOSED'
  | 'REGION_MISMATCH'
  | 'TERMS_NOT_ACCEPTED'
  | 'CONSENT_REQUIRED'
  | 'PARTNER_NOT_ACTIVE';

export type ActivationRefusal = Refusal<ActivationRefusalCode>;

/** What decides whether cover may begin; it is asked again of a plan that was held until a video was approved. */
export interface CoverFacts extends LineageFacts {
  readonly plan: Plan;
  /** What of the enrollment names the plan. */
  readonly planField: 'code' | 'planSkuId';
}

/** All that decides whether a plan may be activated on a device now. */
export interface ActivationFacts extends CoverFacts {
  readonly serials: readonly Serial[];
  /** True for numbers that are, as far as is on record, not those of one unit. */
  readonly isAtOdds: boolean;
  /** The unit as it is on record; undefined for one that nobody has reported. */
  readonly device: Unit | undefined;
  /** Where it was bought: the region and the group it belongs to; undefined when that is not known. */
  readonly purchaseRegionCodes: readonly string[] | undefined;
  /** The product that the caller says it is; undefined when it says none. */
  readonly namedProductCode: string | undefined;
  /** Undefined for whoever only tries an activation out and leaves them for later. */
  readonly consents: readonly Pick<Consent, 'kind' | 'documentVersion'>[] | undefined;
  /** True when somebody else than the holder asks. */
  readonly isOnBehalf: boolean;
  readonly now: Date;
}

/** A unit as the rules of activation read it. */
type Unit = Pick<Device, 'productCode' | 'firstStartedAt' | 'lock' | 'supersededById'>;

/** One condition of activation: it names its refusal, or says nothing. It reads no clock and no database. */
type ActivationRule = (facts: ActivationFacts) => ActivationRefusal | undefined;

export type CoverRefusalCode = 'FEE_NOT_KNOWN' | 'DEVICE_ALREADY_COVERED' | 'DEVICE_LOCKED';

type CoverRule = (facts: CoverFacts) => Refusal<CoverRefusalCode> | undefined;

const inTerms = (plan: Plan, ...ruleIds: readonly string[]): readonly DecisionBasis[] =>
  underTerms(plan.terms, ...ruleIds);

const planIsForProduct: ActivationRule = ({ plan, planField, device, namedProductCode }) => {
  const product = device?.productCode ?? namedProductCode;
  return product === undefined || product === plan.productCode
    ? undefined
    : refusal(
        'SKU_PRODUCT_MISMATCH',
        ['enrollment', planField],
        inTerms(plan, 'R-PRG-05'),
        'ASK_SELLER',
      );
};

/** A contract pins its fees, so that it cannot begin where none is known. */
const feeIsKnown: CoverRule = ({ plan, planField }) =>
  plan.feeScheduleId === undefined
    ? refusal(
        'FEE_NOT_KNOWN',
        ['enrollment', planField],
        inTerms(plan, 'R-FEE-11'),
        'CONTACT_SUPPORT',
      )
    : undefined;

/** Cover is for one unit, so it has to be named, even under terms that do not say by which serial. */
const requiredSerialsAreGiven: ActivationRule = ({ plan, serials }) => {
  const { components, basis } = plan.requiredSerials;
  const given = new Set(serials.map(({ component }) => component));
  const missing = components.filter((component) => !given.has(component));
  if (missing.length === 0 && given.size > 0) return undefined;
  const found = refusal('SERIAL_MISSING', ['enrollment', 'serials'], [basis], 'ADD_SERIAL');
  return saying(found, missing.length > 0 ? missing.join(', ') : 'one that names the unit');
};

const serialsHaveTheirForm: ActivationRule = ({ serials }) => {
  const wrong = serials.findIndex(({ value }) => !looksLikeSerial(value));
  if (wrong < 0) return undefined;
  const path = ['enrollment', 'serials', String(wrong), 'value'];
  return saying(refusal('SERIAL_UNKNOWN', path, ruleOnly('R-PRD-03')), serialForm);
};

/** The first of the serials whose part the product does not have; undefined where nobody says which it has. */
export const foreignPart = (
  { serialParts }: Pick<Plan, 'serialParts'>,
  serials: readonly Serial[],
): number | undefined => {
  const wrong = serials.findIndex(({ component }) => !serialParts.includes(component));
  return wrong < 0 || serialParts.length === 0 ? undefined : wrong;
};

const partsAreOfProduct: ActivationRule = ({ plan, serials }) => {
  const wrong = foreignPart(plan, serials);
  if (wrong === undefined) return undefined;
  const path = ['enrollment', 'serials', String(wrong), 'component'];
  const found = refusal('SERIAL_UNKNOWN', path, inTerms(plan, 'R-PRD-03'));
  return saying(found, `the product has numbers of ${plan.serialParts.join(', ')}`);
};

const inSerials = ['enrollment', 'serials'];

/** What is said of numbers that somebody else may have brought before (R-SN-06). */
export const ofDifferentUnits = 'these numbers are of different units';

const numbersAreOfOneUnit: ActivationRule = ({ isAtOdds }) =>
  isAtOdds
    ? saying(
        refusal('SERIAL_UNKNOWN', inSerials, ruleOnly('R-SN-02'), 'CONTACT_SUPPORT'),
        ofDifferentUnits,
      )
    : undefined;

const lineageIsFree: CoverRule = (facts) => lineageRefusal(facts, inSerials);

const unitIsUsable: CoverRule = (facts) => unitRefusal(facts, inSerials);

/** Plan and unit are bought in one region; where the unit was bought counts only when it is known. */
const regionIsSame: ActivationRule = ({ plan, planField, purchaseRegionCodes }) =>
  !purchaseRegionCodes || isSameRegion(purchaseRegionCodes, plan.regionCodes)
    ? undefined
    : refusal(
        'REGION_MISMATCH',
        ['enrollment', planField],
        inTerms(plan, 'R-RGN-02'),
        'ASK_SELLER',
      );

/** The last instant in which a device may be covered without a video; undefined when no window applies. */
export const windowClosesAt = (
  firstStartedAt: Date | null | undefined,
  window: ActivationWindow | undefined,
): Date | undefined =>
  firstStartedAt && window ? addHours(firstStartedAt, window.hours) : undefined;

const windowIsOpen: ActivationRule = ({ plan: { window }, device, now }) => {
  const closesAt = windowClosesAt(device?.firstStartedAt, window);
  if (!window || !closesAt || now.getTime() <= closesAt.getTime()) return undefined;
  const nextStep = window.allowsVideo ? 'VIDEO_VERIFICATION' : undefined;
  return refusal('ACTIVATION_WINDOW_CLOSED', ['enrollment', 'serials'], [window.basis], nextStep);
};

/** Accepted are the terms that the contract will pin, and no other version of them. */
const termsAreAccepted: ActivationRule = ({ plan, consents }) => {
  if (!consents) return undefined;
  const { code } = plan.terms;
  if (consents.some(({ kind, documentVersion }) => kind === 'TERMS' && documentVersion === code))
    return undefined;
  const basis = inTerms(plan, 'R-PRG-06');
  const found = refusal('TERMS_NOT_ACCEPTED', ['enrollment', 'consents'], basis, 'GIVE_CONSENT');
  return saying(found, `TERMS of version ${code}`);
};

const holderConsents: ActivationRule = ({ isOnBehalf, consents }) =>
  isOnBehalf && consents && !consents.some(({ kind }) => kind === 'ACT_ON_BEHALF')
    ? refusal('CONSENT_REQUIRED', ['enrollment', 'consents'], ruleOnly('R-PRV-01'), 'GIVE_CONSENT')
    : undefined;

const activationRules = [
  planIsForProduct,
  feeIsKnown,
  requiredSerialsAreGiven,
  serialsHaveTheirForm,
  partsAreOfProduct,
  numbersAreOfOneUnit,
  lineageIsFree,
  unitIsUsable,
  windowIsOpen,
  regionIsSame,
  termsAreAccepted,
  holderConsents,
] as const;

/** Every reason not to activate, in the order a customer should read them. */
export const activationRefusals = (facts: ActivationFacts): readonly ActivationRefusal[] =>
  activationRules.flatMap((rule) => rule(facts) ?? []);

/** What is asked again of a plan whose video is approved: all else was settled when it was held. */
const coverRules = [feeIsKnown, lineageIsFree, unitIsUsable] as const;

/** Every reason not to begin the cover of a plan whose video is approved. */
export const coverRefusals = (facts: CoverFacts): readonly Refusal<CoverRefusalCode>[] =>
  coverRules.flatMap((rule) => rule(facts) ?? []);

/** The one answer for codes that are unknown, somebody else's, blocked, expired or used. */
export const codeNotUsable = (): ActivationRefusal =>
  refusal('CODE_NOT_USABLE', ['enrollment', 'code'], ruleOnly('R-ACT-11'), 'ASK_SELLER');
