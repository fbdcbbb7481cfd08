import type { Actor } from '@care-graph/kernel/domain/actor';
import type {
  ConsentKind,
  ServiceChannel,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import type { PostalAddress } from '@care-graph/kernel/domain/postal-address';
import type { AskedPlace, Claim, ClaimedContract, ExpectedComponent, Incident } from './claim';
import { includesController } from './service-lines';
import type { Borders } from './borders';
import { type DeadlineRule, startDeadline } from './deadline';
import type { CoverFacts } from './desks';
import type { Flyaway } from './flyaway';
import type { GrantedWarranty } from './further-warranty';
import type { Doubt } from './doubt';

/** A consent as it was handed in; one without an instant was given when the claim was opened. */
export interface GivenConsent {
  readonly kind: ConsentKind;
  readonly documentVersion: string;
  readonly givenAt?: Date | null;
}

/** What a claim keeps of its cover. */
type RegisteredCover = Pick<
  CoverFacts,
  | 'contractId' | 'contractNumber' | 'holderId' | 'holderSubject' | 'partnerId' | 'productCode' | 'termMonths'
  | 'regionCode' | 'channel' | 'termsVersionId' | 'termsVersionCode' | 'offerId' | 'feeScheduleId' | 'deviceId' | 'serialNumber'
>; // prettier-ignore

/** What a claim is made of once nothing speaks against it. */
export interface Registration {
  readonly id: string;
  readonly claimNumber: string;
  readonly openedAt: Date;
  readonly openedBy: Actor;
  readonly serviceType: ServiceType;
  readonly channel: ServiceChannel;
  readonly cover: RegisteredCover;
  /** What it is opened under instead of the plan; undefined under the plan. */
  readonly warranty: GrantedWarranty | undefined;
  readonly incident: Incident;
  readonly consents: readonly GivenConsent[];
  readonly components: readonly ExpectedComponent[];
  readonly askedIn: AskedPlace;
  /** The public holidays of the place, where business days are counted. */
  readonly holidays: readonly string[] | undefined;
  readonly serviceCenterCode: string;
  readonly borders: Borders;
  readonly crossBorder: Claim['crossBorder'];
  readonly shipTo: PostalAddress | null;
  readonly doubts: readonly Doubt[];
  /** How long the unit may take to be handed to the carrier, where that begins with the claim. */
  readonly handOver: DeadlineRule | undefined;
  /** What the review of the ties found; undefined for a service that a unit is sent in for. */
  readonly flyaway?: Flyaway | undefined;
}

const contractOf = (cover: RegisteredCover): ClaimedContract => ({
  id: cover.contractId,
  number: cover.contractNumber,
  holderId: cover.holderId,
  holderSubject: cover.holderSubject,
  partnerId: cover.partnerId,
  productCode: cover.productCode,
  termMonths: cover.termMonths,
  regionCode: cover.regionCode,
  channel: cover.channel,
  terms: { id: cover.termsVersionId, code: cover.termsVersionCode },
  offerId: cover.offerId,
  feeScheduleId: cover.feeScheduleId,
});

/** The number to be put on a parcel that belongs to the claim. */
export const returnNumberOf = ({ claimNumber }: Pick<Claim, 'claimNumber'>): string =>
  claimNumber.replace(/^CLM/, 'RMA');

/** What is lost cannot be sent in. */
const returnAuthorizationOf = (registration: Registration): Claim['returnAuthorization'] =>
  registration.flyaway
    ? null
    : {
        number: returnNumberOf(registration),
        components: registration.components,
        needsController: includesController(registration.components),
        handedOverAt: null,
      };

const consentsOf = ({ consents, openedAt, openedBy }: Registration): Claim['consents'] =>
  consents.map(({ kind, documentVersion, givenAt }) => ({
    kind,
    documentVersion,
    givenAt: givenAt ?? openedAt,
    givenBy: openedBy,
  }));

/** The time for the hand-over waits for the provider where a border is crossed (R-SHP-02). */
const deadlinesOf = ({
  handOver,
  openedAt,
  askedIn,
  holidays,
  crossBorder,
}: Registration): Claim['deadlines'] =>
  handOver && crossBorder === null
    ? [startDeadline(handOver, openedAt, { ...askedIn, holidays })]
    : [];

/** A claim as it comes on record: nothing has happened yet, and at most the time for the hand-over runs (R-ORR-02). */
export const registeredClaim = (registration: Registration): Claim => ({
  id: registration.id,
  version: 1,
  claimNumber: registration.claimNumber,
  serviceType: registration.serviceType,
  status: 'REGISTERED',
  openedAt: registration.openedAt,
  closedAt: null,
  openedBy: registration.openedBy,
  contract: contractOf(registration.cover),
  warrantyLine: registration.warranty?.line ?? null,
  deviceId: registration.cover.deviceId,
  serialNumber: registration.cover.serialNumber,
  askedIn: registration.askedIn,
  serviceCenterCode: registration.serviceCenterCode,
  channel: registration.channel,
  borders: registration.borders,
  crossBorder: registration.crossBorder,
  shipTo: registration.shipTo,
  incident: registration.incident,
  doubts: registration.doubts,
  deadlines: deadlinesOf(registration),
  consents: consentsOf(registration),
  returnAuthorization: returnAuthorizationOf(registration),
  receipt: null,
  assessment: null,
  flyaway: registration.flyaway ?? null,
  decisions: [],
  election: null,
  hold: null,
  quotes: [],
  payments: [],
  refunds: [],
  goodwill: [],
  replacement: null,
  shipments: [],
  convertedFromId: null,
  convertedToId: null,
  messageCount: 0,
});
