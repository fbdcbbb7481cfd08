import { looksLikeSerial, serialForm } from '@care-graph/kernel/domain/serial';
import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import { addHours, overlaps, type Period } from '@care-graph/kernel/domain/period';
import type { Consent, ServiceContract } from './contract';
import type { Device, Serial } from './device';
import type { ActivationWindow, Plan } from './plan';

export type ActivationRefusalCode =
  | 'CODE_NOT_USABLE'
  | 'PLAN_NOT_FOUND'
  | 'SKU_PRODUCT_MISMATCH'
  | 'FEE_NOT_KNOWN'
  | 'SERIAL_MISSING'
  | 'SERIAL_UNKNOWN'
  | 'DEVICE_ALREADY_COVERED'
  | 'ACTIVATION_WINDOW_CLOSED'
  | 'TERMS_NOT_ACCEPTED'
  | 'CONSENT_REQUIRED';

export type ActivationRefusal = Refusal<ActivationRefusalCode>;

/** All that decides whether a plan may be activated on a device now. */
export interface ActivationFacts {
  readonly plan: Plan;
  readonly serials: readonly Serial[];
  /** The unit as it is on record; undefined for one that nobody has reported. */
  readonly device: Pick<Device, 'productCode' | 'firstStartedAt'> | undefined;
  /** The product that the caller says it is; undefined when it says none. */
  readonly namedProductCode: string | undefined;
  /** Contracts of the lineage that were neither terminated nor returned. */
  readonly contractsOfLineage: readonly Pick<ServiceContract, 'period'>[];
  /** The cover that activation would give. */
  readonly period: Period;
  readonly consents: readonly Pick<Consent, 'kind' | 'documentVersion'>[];
  /** True when somebody else than the holder asks. */
  readonly isOnBehalf: boolean;
  readonly now: Date;
}

/** One condition of activation: it names its refusal, or says nothing. It reads no clock and no database. */
type ActivationRule = (facts: ActivationFacts) => ActivationRefusal | undefined;

const inTerms = (plan: Plan, ...ruleIds: readonly string[]): readonly DecisionBasis[] =>
  ruleIds.map((ruleId) => ({ ruleId, terms: plan.terms }));

const planIsForProduct: ActivationRule = ({ plan, device, namedProductCode }) => {
  const product = device?.productCode ?? namedProductCode;
  return product === undefined || product === plan.productCode
    ? undefined
    : refusal(
        'SKU_PRODUCT_MISMATCH',
        ['enrollment', 'code'],
        inTerms(plan, 'R-PRG-05'),
        'ASK_SELLER',
      );
};

/** A contract pins its fees, so that it cannot begin where none is known. */
const feeIsKnown: ActivationRule = ({ plan }) =>
  plan.feeScheduleId === undefined
    ? refusal('FEE_NOT_KNOWN', ['enrollment', 'code'], inTerms(plan, 'R-FEE-11'), 'CONTACT_SUPPORT')
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

/** A replacement counts as the original, so the whole lineage has to be free. */
const lineageIsFree: ActivationRule = ({ plan, contractsOfLineage, period }) =>
  contractsOfLineage.some((contract) => overlaps(contract.period, period))
    ? refusal(
        'DEVICE_ALREADY_COVERED',
        ['enrollment', 'serials'],
        inTerms(plan, 'R-OPP-01', 'R-OPP-02'),
      )
    : undefined;

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
  const { code } = plan.terms;
  if (consents.some(({ kind, documentVersion }) => kind === 'TERMS' && documentVersion === code))
    return undefined;
  const basis = inTerms(plan, 'R-PRG-06');
  const found = refusal('TERMS_NOT_ACCEPTED', ['enrollment', 'consents'], basis, 'GIVE_CONSENT');
  return saying(found, `TERMS of version ${code}`);
};

const holderConsents: ActivationRule = ({ isOnBehalf, consents }) =>
  isOnBehalf && !consents.some(({ kind }) => kind === 'ACT_ON_BEHALF')
    ? refusal('CONSENT_REQUIRED', ['enrollment', 'consents'], ruleOnly('R-PRV-01'), 'GIVE_CONSENT')
    : undefined;

const activationRules = [
  planIsForProduct,
  feeIsKnown,
  requiredSerialsAreGiven,
  serialsHaveTheirForm,
  lineageIsFree,
  windowIsOpen,
  termsAreAccepted,
  holderConsents,
] as const;

/** Every reason not to activate, in the order a customer should read them. */
export const activationRefusals = (facts: ActivationFacts): readonly ActivationRefusal[] =>
  activationRules.flatMap((rule) => rule(facts) ?? []);

/** The one answer for codes that are unknown, somebody else's, blocked, expired or used. */
export const codeNotUsable = (): ActivationRefusal =>
  refusal('CODE_NOT_USABLE', ['enrollment', 'code'], ruleOnly('R-ACT-11'), 'ASK_SELLER');
