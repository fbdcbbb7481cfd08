import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { NextStep } from '@care-graph/kernel/domain/outcome';
import type { ClaimStatus } from './claim-status';

/** Why cover is denied for a claim, with the rule behind it (rule book §3); an exclusion has that of its clause. */
export const refusalRules = {
  OUT_OF_PERIOD: ['R-RFS-04'],
  REGION_NOT_COVERED: ['R-RFS-03', 'R-RGN-08'],
  NOT_OFFICIAL_CHANNEL: ['R-RFS-01'],
  REGION_MISMATCH: ['R-RFS-02', 'R-RGN-02'],
  PROOF_OF_PURCHASE_MISSING: ['R-RFS-01', 'R-RGN-06'],
  QUOTA_EXHAUSTED: ['R-TRM-02'],
  FLYAWAY_SUBLIMIT_REACHED: ['R-QTA-02'],
  FLYAWAY_NOT_INCLUDED: ['R-FLY-10'],
  ACCOUNT_NOT_LINKED: ['R-BND-02', 'R-EXC-R2'],
  CONTROLLER_NOT_BOUND: ['R-BND-02', 'R-EXC-R2'],
  FLIGHT_RECORDS_MISSING: ['R-FLY-03'],
  VERIFICATION_INCOMPLETE: ['R-FLY-03'],
  RETURN_OVERDUE: ['R-RFS-05'],
  COMPONENTS_MISSING: ['R-FEE-09'],
  SERIAL_NOT_IN_LINEAGE: ['R-SN-04'],
  EXCLUDED_CAUSE: [],
  MODEL_SWAP_NOT_ALLOWED: ['R-SN-05'],
  CROSS_BORDER_CONSENT_REQUIRED: ['R-RFS-06', 'R-SHP-02'],
  DISCOUNT_CAP_REACHED: ['R-QTA-09'],
  NOT_ENTITLED_MAINTENANCE: ['R-MNT-03'],
} as const satisfies Record<string, readonly string[]>;

export type ClaimRefusalCode = keyof typeof refusalRules;

/** The reasons that leave no choice: they are worded as "no entitlement" (rule book §1.17). */
const mandatory: ReadonlySet<ClaimRefusalCode> = new Set<ClaimRefusalCode>([
  'QUOTA_EXHAUSTED',
  'FLYAWAY_SUBLIMIT_REACHED',
  'FLYAWAY_NOT_INCLUDED',
  'ACCOUNT_NOT_LINKED',
  'CONTROLLER_NOT_BOUND',
  'FLIGHT_RECORDS_MISSING',
  'VERIFICATION_INCOMPLETE',
  'COMPONENTS_MISSING',
]);

export type RefusalKind = 'MANDATORY' | 'DISCRETIONARY';

export const refusalKindOf = (code: ClaimRefusalCode): RefusalKind =>
  mandatory.has(code) ? 'MANDATORY' : 'DISCRETIONARY';

/** What a customer can do about a reason; for the others a person has to be asked. */
const nextSteps: Readonly<Partial<Record<ClaimRefusalCode, NextStep>>> = {
  PROOF_OF_PURCHASE_MISSING: 'PROVE_PURCHASE',
  ACCOUNT_NOT_LINKED: 'LINK_ACCOUNT',
  CONTROLLER_NOT_BOUND: 'BIND_CONTROLLER',
  FLIGHT_RECORDS_MISSING: 'UPLOAD_FLIGHT_RECORDS',
  COMPONENTS_MISSING: 'SEND_COMPONENTS',
  CROSS_BORDER_CONSENT_REQUIRED: 'ASK_PRIOR_CONSENT',
  NOT_ENTITLED_MAINTENANCE: 'OPEN_OTHER_SERVICE',
};

export const nextStepAfter = (code: ClaimRefusalCode): NextStep =>
  nextSteps[code] ?? 'CONTACT_SUPPORT';

/** Clauses of which kinds bear a reason; any does where nothing is said. */
const bearers: Readonly<Partial<Record<ClaimRefusalCode, readonly string[]>>> = {
  REGION_NOT_COVERED: ['TERRITORY'],
  NOT_OFFICIAL_CHANNEL: ['TERRITORY'],
  REGION_MISMATCH: ['TERRITORY'],
  PROOF_OF_PURCHASE_MISSING: ['TERRITORY'],
  QUOTA_EXHAUSTED: ['QUOTA'],
  FLYAWAY_SUBLIMIT_REACHED: ['QUOTA'],
  DISCOUNT_CAP_REACHED: ['QUOTA'],
  FLYAWAY_NOT_INCLUDED: ['QUOTA', 'SERVICE_AVAILABILITY'],
  NOT_ENTITLED_MAINTENANCE: ['QUOTA', 'SERVICE_AVAILABILITY'],
  ACCOUNT_NOT_LINKED: ['BINDING', 'EXCLUSION'],
  CONTROLLER_NOT_BOUND: ['BINDING', 'EXCLUSION'],
  RETURN_OVERDUE: ['DEADLINE'],
  COMPONENTS_MISSING: ['COMPONENT_COVER'],
  EXCLUDED_CAUSE: ['EXCLUSION'],
  CROSS_BORDER_CONSENT_REQUIRED: ['SHIPPING'],
};

/** A clause of the pinned terms, as a decision rests on it. */
export interface Clause {
  readonly id: string;
  readonly kind: string;
  readonly basis: DecisionBasis;
}

export const bears = (code: ClaimRefusalCode, { kind }: Clause): boolean =>
  bearers[code]?.includes(kind) ?? true;

/** An exclusion is named by its clause; the other reasons are whole without one. */
export const needsClause = (code: ClaimRefusalCode): boolean => code === 'EXCLUDED_CAUSE';

/** One decision on a claim, never altered afterwards. */
export interface Adjudication {
  readonly id: string;
  readonly outcome: 'ACCEPTED' | 'ACCEPTED_LATE' | 'REFUSED';
  /** Why it was refused; null when it was not. */
  readonly refusalCode: ClaimRefusalCode | null;
  /** The reason in words for the customer. */
  readonly reason: string;
  readonly decidedAt: Date;
  readonly decidedBy: Actor;
  readonly basis: readonly DecisionBasis[];
  /** Where the claim stood when it was decided. */
  readonly decidedIn: ClaimStatus;
  /** The refusal that it takes back; null when none. */
  readonly reversesId: string | null;
}

/** True where a person said that cover is given; to take a refusal back only puts the claim where it stood. */
export const isAcceptance = ({ outcome, reversesId }: Adjudication): boolean =>
  outcome === 'ACCEPTED' && reversesId === null;
