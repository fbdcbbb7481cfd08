import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { type NextStep, refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import { includes, type Period } from '@care-graph/kernel/domain/period';
import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { DeadlineRule } from './deadline';
import { type ClaimTerms, type CoverFacts, deadlineRule, isOffered } from './desks';
import {
  flyawayIsIncluded,
  flyawayIsLeft,
  type FlyawayOpening,
  type FlyawayRefusalCode,
  lacksFlyaway,
  serviceFitsLoss,
  unitWasTied,
} from './flyaway-opening';
import type { MissingTie } from './flyaway-ties';
import { type GrantedWarranty, warrantyRules } from './further-warranty';
import { type IncidentRefusalCode, incidentRules, type IncidentTold } from './incident-rules';
import { type ConsentFacts, consentsAreGiven } from './opening-consents';
import type { RemedyOffer } from './remedy-facts';
import {
  isRegionCovered,
  purchaseIsProven,
  regionIsCovered,
  type TerritoryFacts,
  type TerritoryRefusalCode,
} from './territory-rules';

export type OpeningRefusalCode =
  | FlyawayRefusalCode
  | MissingTie
  | TerritoryRefusalCode
  | IncidentRefusalCode
  | 'FILE_NOT_ARRIVED'
  | 'TOO_MANY_FILES'
  | 'OUT_OF_PERIOD'
  | 'CONSENT_REQUIRED'
  | 'NOT_ENTITLED_MAINTENANCE'
  | 'DEVICE_LOCKED'
  | 'CLAIM_OPEN';

export type OpeningRefusal = Refusal<OpeningRefusalCode>;

/** All that decides whether a claim may be opened now. */
export interface OpeningFacts
  extends
    Pick<TerritoryFacts, 'home' | 'asked' | 'isProofGiven'>,
    Pick<FlyawayOpening, 'lostUnit'>,
    IncidentTold,
    ConsentFacts {
  readonly cover: CoverFacts;
  /** The number of the unit that the claim was asked for; undefined for one that names the contract alone. */
  readonly namedSerial: string | undefined;
  /** Undefined when the catalog does not know the pinned terms. */
  readonly terms: ClaimTerms | undefined;
  /** What it is asked for under instead of the plan; undefined while the plan covers, and where nothing goes on. */
  readonly warranty: GrantedWarranty | undefined;
  readonly serviceCenterCode: string | undefined;
  /** The replacement that Express begins with, and what speaks against it; undefined for other services. */
  readonly prepaid: RemedyOffer | undefined;
  readonly hasOpenClaim: boolean;
  /** What is wrong with the files that came with the claim. */
  readonly fileRefusals: readonly OpeningRefusal[];
}

/** One condition of opening a claim: it names its refusal, or says nothing. It reads no clock and no database. */
type OpeningRule = (facts: OpeningFacts) => OpeningRefusal | readonly OpeningRefusal[] | undefined;

const inTerms = (
  { cover }: OpeningFacts,
  ...ruleIds: readonly string[]
): readonly DecisionBasis[] =>
  ruleIds.map((ruleId) => ({
    ruleId,
    terms: { id: cover.termsVersionId, code: cover.termsVersionCode },
  }));

/** The rules by which maintenance is denied. */
const noMaintenance = ['R-MNT-03', 'R-MNT-04'] as const;

/** The services that claims can be opened for so far; the others come with their own steps. */
const openServices: readonly ServiceType[] = ['ONLINE_REPAIR', 'EXPRESS', 'FLYAWAY', 'MAINTENANCE'];

/** The steps of a service that take no longer than the pinned terms say. */
const timedSteps = (serviceType: ServiceType): readonly DeadlineRule['kind'][] =>
  serviceType === 'FLYAWAY'
    ? ['PAY_QUOTE', 'SEND_RECOVERED_UNIT']
    : ['HAND_OVER_UNIT', 'PAY_QUOTE'];

const notOffered = (
  facts: OpeningFacts,
  nextStep: NextStep,
  ...ruleIds: readonly string[]
): OpeningRefusal =>
  refusal('SERVICE_NOT_OFFERED', ['serviceType'], inTerms(facts, ...ruleIds), nextStep);

/** Terms that name no such service, or no time for its steps, do not offer it (R-PRG-05, C-28). */
const serviceIsOffered: OpeningRule = (facts) => {
  const { serviceType, terms } = facts;
  const isKnown =
    openServices.includes(serviceType) &&
    terms !== undefined &&
    isOffered(terms, serviceType) &&
    timedSteps(serviceType).every((kind) => deadlineRule(terms, kind, serviceType) !== undefined);
  return isKnown || lacksFlyaway(facts)
    ? undefined
    : notOffered(facts, 'OPEN_OTHER_SERVICE', 'R-PRG-05');
};

/** Where the terms give no service, it is no news that no centre gives any. */
const centreServesRegion: OpeningRule = (facts) =>
  facts.serviceCenterCode === undefined && isRegionCovered(facts)
    ? notOffered(facts, 'CONTACT_SUPPORT', 'R-RGN-09')
    : undefined;

/** A unit that flew away is locked, and not the customer's any more once another one was paid for: it cannot be claimed. */
const unitIsUsable: OpeningRule = (facts) => {
  const { cover, namedSerial } = facts;
  const { serialNumber, lockedSerialNumbers: locked } = cover;
  if (!locked.includes(namedSerial ?? serialNumber) && !locked.includes(serialNumber))
    return undefined;
  const field = [namedSerial === undefined ? 'contractId' : 'serialNumber'];
  return refusal('DEVICE_LOCKED', field, inTerms(facts, 'R-FLY-04', 'R-FLY-06'), 'CONTACT_SUPPORT');
};

const outOfPeriod = (
  facts: OpeningFacts,
  field: readonly string[] | null,
  ...ruleIds: readonly string[]
) => refusal('OUT_OF_PERIOD', field, inTerms(facts, ...ruleIds));

/** The time inside which an incident has to occur and to be registered: that of the plan, or of the warranty after it. */
const periodOf = ({ warranty, cover }: OpeningFacts): Period => warranty ?? cover;

const rulesOfPeriod = ({ warranty }: OpeningFacts): readonly string[] => [
  'R-RFS-04',
  'A-16',
  ...(warranty ? warrantyRules(warranty.line) : []),
];

/** An incident counts if it occurred inside the period and was registered inside it. */
const incidentIsInsideCover: OpeningRule = (facts) =>
  facts.incident === undefined || includes(periodOf(facts), facts.incident.occurredAt)
    ? undefined
    : outOfPeriod(facts, [...facts.incidentField, 'occurredAt'], ...rulesOfPeriod(facts));

const requestIsInsideCover: OpeningRule = (facts) =>
  includes(periodOf(facts), facts.now)
    ? undefined
    : outOfPeriod(facts, null, ...rulesOfPeriod(facts));

const inForce: readonly string[] = [
  'SCHEDULED',
  'ACTIVE',
  'TERMINATION_REQUESTED',
  'EXPIRED',
  'CLOSED',
];

/** False for a contract that was ended, or that never began. */
export const isInForce = ({ contractStatus }: CoverFacts): boolean =>
  inForce.includes(contractStatus);

/** Whether the unit is this contract's now: after it the unit may be somebody else's. */
export const coversNow = (cover: CoverFacts, now: Date): boolean =>
  isInForce(cover) && [cover, ...cover.warranties].some((period) => includes(period, now));

/** Whether a running contract's time has come is asked of its period; one that was ended or never began gives nothing. */
const contractIsInForce: OpeningRule = (facts) =>
  isInForce(facts.cover) ? undefined : outOfPeriod(facts, ['contractId'], 'R-TRM-03');

/** Express is a replacement from the start: what speaks against that speaks against the claim (R-EXP-01). */
const replacementCanBegin: OpeningRule = (facts) =>
  facts.prepaid?.refusals.map(({ code, basis }) =>
    code === 'QUOTA_EXHAUSTED'
      ? refusal('QUOTA_EXHAUSTED', ['serviceType'], basis, 'OPEN_OTHER_SERVICE')
      : refusal('SERVICE_NOT_OFFERED', ['serviceType'], basis, 'OPEN_OTHER_SERVICE'),
  );

const filesAreThere: OpeningRule = ({ fileRefusals }) => fileRefusals;

/** Maintenance is given as often as the plan says (R-MNT-03, R-MNT-04); where it has none at all, the service is not offered. */
const maintenanceIsLeft: OpeningRule = (facts) => {
  const { serviceType, terms, cover } = facts;
  if (serviceType !== 'MAINTENANCE' || !terms || !isOffered(terms, serviceType)) return undefined;
  const left = cover.lines.find(({ line }) => line === 'MAINTENANCE')?.usesRemaining ?? 0;
  return left > 0
    ? undefined
    : refusal('NOT_ENTITLED_MAINTENANCE', ['serviceType'], inTerms(facts, ...noMaintenance), 'OPEN_OTHER_SERVICE');
}; // prettier-ignore

/** One unit is at one place: a second claim waits until the first has ended. */
const noOtherClaimIsOpen: OpeningRule = (facts) =>
  facts.hasOpenClaim ? refusal('CLAIM_OPEN', null, inTerms(facts, 'R-ORR-01')) : undefined;

const openingRules = [
  ...incidentRules,
  contractIsInForce,
  incidentIsInsideCover,
  requestIsInsideCover,
  serviceIsOffered,
  replacementCanBegin,
  maintenanceIsLeft,
  flyawayIsIncluded,
  flyawayIsLeft,
  serviceFitsLoss,
  unitWasTied,
  unitIsUsable,
  regionIsCovered,
  purchaseIsProven,
  centreServesRegion,
  filesAreThere,
  consentsAreGiven,
  noOtherClaimIsOpen,
] as const;

/** Every reason not to open the claim, in the order a customer should read them. */
export const openingRefusals = (facts: OpeningFacts): readonly OpeningRefusal[] =>
  openingRules.flatMap((rule) => rule(facts) ?? []);
