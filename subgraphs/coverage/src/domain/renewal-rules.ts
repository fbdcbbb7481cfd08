import { type DecisionBasis, ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import { type Period, periodOfMonths } from '@care-graph/kernel/domain/period';
import type { Consent, ContractStatus, ServiceContract } from './contract';
import { closingOf } from './cover';
import { type ContractOfLineage as CountedContract, limitPassed } from './lineage-rules';
import type { Plan, RenewalTerms } from './plan';
import { isSameRegion } from './unit-ties';

export type RenewalRefusalCode =
  | 'CODE_NOT_USABLE'
  | 'PLAN_NOT_FOUND'
  | 'SKU_PRODUCT_MISMATCH'
  | 'REGION_MISMATCH'
  | 'FEE_NOT_KNOWN'
  | 'RENEWAL_NOT_OFFERED'
  | 'RENEWAL_WINDOW_CLOSED'
  | 'RENEWAL_PLAN_NOT_ANNUAL'
  | 'MAX_TERM_EXCEEDED'
  | 'NO_REPLACEMENT_LEFT'
  | 'ALREADY_RENEWED'
  | 'TERMS_NOT_ACCEPTED'
  | 'CONSENT_REQUIRED'
  | 'PARTNER_NOT_ACTIVE';

export type RenewalRefusal = Refusal<RenewalRefusalCode>;

/** A contract of the lineage, as the limits count it, and what it follows. */
export type ContractOfLineage = CountedContract &
  Pick<ServiceContract, 'id' | 'renewsId' | 'createdAt'>;

/** The plan that is to follow. */
export type RenewalPlan = Pick<
  Plan,
  | 'productCode'
  | 'termMonths'
  | 'terms'
  | 'timeZone'
  | 'feeScheduleId'
  | 'isPublished'
  | 'regionCodes'
>;

/** All that decides whether a contract may be followed now. */
export interface RenewalFacts {
  readonly contract: Pick<ServiceContract, 'id' | 'productCode' | 'timeZone' | 'termsCode'> & {
    readonly termsVersionId: string;
    /** Null for one that covers nothing yet. */
    readonly period: Period | null;
    /** As the clock has it. */
    readonly status: ContractStatus;
  };
  readonly renewal: RenewalTerms | undefined;
  /** Undefined when nothing names a plan that is sold. */
  readonly plan: RenewalPlan | undefined;
  /** The terms in force for that plan's product and length; undefined when there are none. */
  readonly inForce: Plan['terms'] | undefined;
  /** The field that names the plan. */
  readonly planField: 'code' | 'planSkuId';
  /** Where the lineage was bought; undefined when nobody has told. */
  readonly purchaseRegionCodes: readonly string[] | undefined;
  /** Every contract of the lineage that was not given back. */
  readonly ofLineage: readonly ContractOfLineage[];
  /** Replacements left while the contract ran. */
  readonly replacementsLeft: number;
  /** Undefined where renewal is only tried out. */
  readonly consents: readonly Pick<Consent, 'kind' | 'documentVersion'>[] | undefined;
  /** True when somebody else than the holder asks. */
  readonly isOnBehalf: boolean;
  readonly now: Date;
}

/** One condition of renewal: it names its refusal, or says nothing. */
type RenewalRule = (facts: RenewalFacts) => RenewalRefusal | undefined;

const inTerms = (
  { termsVersionId: id, termsCode: code }: RenewalFacts['contract'],
  ruleId: string,
): readonly DecisionBasis[] => underTerms({ id, code }, ruleId);

const inClause = (renewal: RenewalTerms, ruleId: string): readonly DecisionBasis[] => [
  { ...renewal.basis, ruleId },
];

/** The terms' clause where it offers renewal: what it does not offer has no conditions. */
const offeredIn = ({ renewal }: RenewalFacts): RenewalTerms | undefined =>
  renewal?.isOffered === true ? renewal : undefined;

/** Statuses from which a contract is followed; a closed one was, and its window is over. */
const followed: readonly ContractStatus[] = ['ACTIVE', 'EXPIRED', 'CLOSED'];

const renewalIsOffered: RenewalRule = (facts) => {
  const { contract, renewal } = facts;
  const basis = renewal ? [renewal.basis] : inTerms(contract, 'R-RNW-02');
  const found = refusal('RENEWAL_NOT_OFFERED', ['contractId'], basis);
  if (!offeredIn(facts)) return found;
  if (followed.includes(contract.status)) return undefined;
  return saying(found, `a contract that is ${contract.status} is not followed`);
};

const windowIsOpen: RenewalRule = (facts) => {
  const { contract, now } = facts;
  const renewal = offeredIn(facts);
  if (!renewal || !contract.period) return undefined;
  if (now < closingOf(contract.period, renewal, contract.timeZone)) return undefined;
  return refusal('RENEWAL_WINDOW_CLOSED', ['contractId'], [renewal.basis]);
};

const runsLonger = (one: Pick<ServiceContract, 'period'>, other: Pick<ServiceContract, 'period'>) =>
  one.period !== null && other.period !== null && one.period.endsAt > other.period.endsAt;

const nobodyFollows: RenewalRule = ({ contract, ofLineage }) =>
  ofLineage.some(
    (other) =>
      other.status !== 'TERMINATED' &&
      other.id !== contract.id &&
      (other.renewsId === contract.id || runsLonger(other, contract)),
  )
    ? refusal('ALREADY_RENEWED', ['contractId'], inTerms(contract, 'C-02'))
    : undefined;

/** A plan has to be under the terms in force; a code that names none has a refusal of its own. */
const planIsSold: RenewalRule = (facts) => {
  const { contract, plan, inForce, planField } = facts;
  const found = refusal('PLAN_NOT_FOUND', [planField], inTerms(contract, 'C-01'), 'ASK_SELLER');
  if (!plan) return planField === 'planSkuId' && offeredIn(facts) ? found : undefined;
  if (plan.isPublished && plan.terms.id === inForce?.id) return undefined;
  return inForce ? saying(found, `it has to be under ${inForce.code}, which is in force`) : found;
};

const planIsForProduct: RenewalRule = ({ contract, plan, planField }) =>
  !plan || plan.productCode === contract.productCode
    ? undefined
    : refusal(
        'SKU_PRODUCT_MISMATCH',
        [planField],
        underTerms(plan.terms, 'R-PRG-05'),
        'ASK_SELLER',
      );

/** A plan that follows is bought where the product was, as the first one is; that counts only when it is known. */
const regionIsSame: RenewalRule = ({ plan, planField, purchaseRegionCodes }) =>
  !plan || !purchaseRegionCodes || isSameRegion(purchaseRegionCodes, plan.regionCodes)
    ? undefined
    : refusal('REGION_MISMATCH', [planField], underTerms(plan.terms, 'R-RGN-02'), 'ASK_SELLER');

const planHasItsLength: RenewalRule = (facts) => {
  const { plan, planField } = facts;
  const renewal = offeredIn(facts);
  if (!renewal || !plan || renewal.planMonths.includes(plan.termMonths)) return undefined;
  const found = refusal('RENEWAL_PLAN_NOT_ANNUAL', [planField], [renewal.basis], 'BUY_ANNUAL_PLAN');
  return saying(found, `it has to be of ${renewal.planMonths.join(' or ')} months`);
};

const feeIsKnown: RenewalRule = ({ plan, planField }) =>
  plan && plan.feeScheduleId === undefined
    ? refusal('FEE_NOT_KNOWN', [planField], underTerms(plan.terms, 'R-FEE-11'), 'CONTACT_SUPPORT')
    : undefined;

const limitIsKept: RenewalRule = (facts) => {
  const renewal = offeredIn(facts);
  if (!renewal) return undefined;
  const months = facts.plan?.termMonths ?? Math.min(...renewal.planMonths);
  const passed = limitPassed(renewal, facts.ofLineage, months);
  if (passed === undefined) return undefined;
  const basis = inClause(renewal, 'R-RNW-04');
  return saying(refusal('MAX_TERM_EXCEEDED', ['contractId'], basis), passed.said);
};

const replacementIsLeft: RenewalRule = (facts) => {
  const renewal = offeredIn(facts);
  if (!renewal?.requiresUnusedReplacement || facts.replacementsLeft >= 1) return undefined;
  return refusal('NO_REPLACEMENT_LEFT', ['contractId'], [renewal.basis]);
};

/** Accepted are the terms that the contract that follows will pin, and no other version of them. */
const termsAreAccepted: RenewalRule = ({ plan, consents }) => {
  if (!plan || !consents) return undefined;
  const { code } = plan.terms;
  if (consents.some(({ kind, documentVersion }) => kind === 'TERMS' && documentVersion === code))
    return undefined;
  const basis = underTerms(plan.terms, 'R-PRG-06');
  const found = refusal('TERMS_NOT_ACCEPTED', ['consents'], basis, 'GIVE_CONSENT');
  return saying(found, `TERMS of version ${code}`);
};

/** Who renews for somebody else has been asked to, as at an activation. */
const holderConsents: RenewalRule = ({ isOnBehalf, consents }) =>
  isOnBehalf && consents && !consents.some(({ kind }) => kind === 'ACT_ON_BEHALF')
    ? refusal('CONSENT_REQUIRED', ['consents'], ruleOnly('R-PRV-01'), 'GIVE_CONSENT')
    : undefined;

const renewalRules = [
  renewalIsOffered,
  windowIsOpen,
  nobodyFollows,
  limitIsKept,
  replacementIsLeft,
  planIsSold,
  planIsForProduct,
  regionIsSame,
  planHasItsLength,
  feeIsKnown,
  termsAreAccepted,
  holderConsents,
] as const;

/** Every reason not to renew, in the order a customer should read them. */
export const renewalRefusals = (facts: RenewalFacts): readonly RenewalRefusal[] =>
  renewalRules.flatMap((rule) => rule(facts) ?? []);

/** When the contract that follows runs, and the time without cover before it. */
export interface Succession {
  readonly period: Period;
  readonly gap: Period | undefined;
}

/** Bought in time it begins where the old cover ends, bought afterwards at once; what lies between is uncovered. */
export const successionOf = (
  { endsAt }: Period,
  { termMonths, timeZone }: Pick<RenewalPlan, 'termMonths' | 'timeZone'>,
  now: Date,
): Succession => {
  const startsAt = now > endsAt ? now : endsAt;
  return {
    period: periodOfMonths(startsAt, termMonths, timeZone),
    gap: startsAt > endsAt ? { startsAt: endsAt, endsAt: startsAt } : undefined,
  };
};
