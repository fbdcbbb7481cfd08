import type { Approval } from '@care-graph/kernel/domain/approval';
import type { Actor } from '@care-graph/kernel/domain/actor';
import type {
  ActivationChannel,
  CauseOfLoss,
  ConsentKind,
  ServiceChannel,
  ServiceLine,
  ServiceType,
} from '@care-graph/kernel/domain/vocabulary';
import type { Assessment, ComponentCheck } from './assessment';
import type { Adjudication } from './adjudication';
import type { PostalAddress } from '@care-graph/kernel/domain/postal-address';
import type { Borders } from './borders';
import { type ClaimStatus, isFinal, mayBecome } from './claim-status';
import { type Deadline, deadlineAt } from '@care-graph/kernel/domain/deadline';
import { waiveDeadline } from './deadline';
import type { Flyaway } from './flyaway';
import type { Doubt } from './doubt';
import type { GoodwillAdjustment } from './goodwill';
import type { Hold } from './hold';
import type { Payment } from './payment';
import { isServicePromised } from './promised-money';
import type { Shipment } from './parcel';
import { type FeeQuote, withdrawQuote } from './quote';
import type { Refund } from './refund';
import type { Remedy } from './remedy';
import type { Replacement } from './replacement';

/** What happened to the unit, whatever is claimed for it. */
export interface Incident {
  readonly id: string;
  readonly contractId: string;
  readonly occurredAt: Date;
  readonly reportedAt: Date;
  readonly cause: CauseOfLoss;
  readonly description: string | null;
  readonly place: string | null;
}

/** The contract as it stood when the claim was opened; none of it changes during a claim. */
export interface ClaimedContract {
  readonly id: string;
  readonly number: string;
  readonly holderId: string;
  readonly holderSubject: string | null;
  readonly partnerId: string | null;
  readonly productCode: string;
  readonly termMonths: number;
  /** The region that it is tied to. */
  readonly regionCode: string;
  /** How the plan reached its device; null for a claim from before claims knew of it. */
  readonly channel: ActivationChannel | null;
  readonly terms: { readonly id: string; readonly code: string };
  /** The seller's offer that it was bought under, whose exclusions count too; null where none is on record. */
  readonly offerId: string | null;
  readonly feeScheduleId: string;
}

/** Where service is asked for; its days and holidays count (R-RGN-06). */
export interface AskedPlace {
  readonly regionCode: string;
  readonly timeZone: string;
}

interface Consent {
  readonly kind: ConsentKind;
  readonly documentVersion: string;
  readonly givenAt: Date;
  readonly givenBy: Actor;
}

/** A part that has to be sent in. */
export interface ExpectedComponent {
  readonly code: string;
  readonly quantity: number;
}

/** The permission to send the unit in. */
interface ReturnAuthorization {
  /** The number to be put on the parcel. */
  readonly number: string;
  readonly components: readonly ExpectedComponent[];
  /** True when the remote controller has to come too (R-MNT-01). */
  readonly needsController: boolean;
  readonly handedOverAt: Date | null;
}

/** What arrived at the centre. */
interface UnitReceipt {
  readonly receivedAt: Date;
  readonly serialNumber: string;
  readonly checks: readonly ComponentCheck[];
  readonly hasController: boolean;
  /** False when the centre had to untie it (R-BND-03). */
  readonly wasControllerUnbound: boolean;
  readonly note: string | null;
  /** When the unit, which was to go back, was taken in or made good by another claim; left out where it was not. */
  readonly passedOnAt?: Date;
}

/** The remedy that was chosen. */
interface Election {
  readonly remedy: Remedy;
  readonly electedAt: Date;
  readonly electedBy: Actor;
  /** Null when nothing is to be paid. */
  readonly quoteId: string | null;
}

/** A customer's request for one service after one incident. */
export interface Claim {
  readonly id: string;
  readonly version: number;
  readonly claimNumber: string;
  readonly serviceType: ServiceType;
  readonly status: ClaimStatus;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly openedBy: Actor;
  readonly contract: ClaimedContract;
  /** The warranty that it was opened under when the plan was over; null under the plan itself. */
  readonly warrantyLine: ServiceLine | null;
  /** The unit it is about, and its main serial number. */
  readonly deviceId: string;
  readonly serialNumber: string;
  readonly askedIn: AskedPlace;
  readonly serviceCenterCode: string;
  readonly channel: ServiceChannel;
  /** Which of its parcels cross a border. */
  readonly borders: Borders;
  /** The provider's consent to that; null where none is needed. */
  readonly crossBorder: Approval | null;
  /** Where the unit goes back to; null means the customer's own address. */
  readonly shipTo: PostalAddress | null;
  readonly incident: Incident;
  /** On what an adjudicator may refuse it. */
  readonly doubts: readonly Doubt[];
  /** Those of the claim itself; a quote's own stands with the quote. */
  readonly deadlines: readonly Deadline[];
  readonly consents: readonly Consent[];
  /** Null for a flyaway, which has nothing to send in. */
  readonly returnAuthorization: ReturnAuthorization | null;
  readonly receipt: UnitReceipt | null;
  readonly assessment: Assessment | null;
  /** The verification of the loss; null for other services than flyaway. */
  readonly flyaway: Flyaway | null;
  /** What adjudicators decided, oldest first. */
  readonly decisions: readonly Adjudication[];
  readonly election: Election | null;
  /** What it has of the plan's uses; null while it has asked for none. */
  readonly hold: Hold | null;
  readonly quotes: readonly FeeQuote[];
  readonly payments: readonly Payment[];
  /** What was asked back or given back, oldest first. */
  readonly refunds: readonly Refund[];
  /** Kindnesses that were proposed for it, oldest first. */
  readonly goodwill: readonly GoodwillAdjustment[];
  readonly replacement: Replacement | null;
  readonly shipments: readonly Shipment[];
  /** The maintenance claim that it came from, and the repair claim that it was turned into (R-MNT-02). */
  readonly convertedFromId: string | null;
  readonly convertedToId: string | null;
  /** How many messages it has sent to coverage; they are numbered from 1. */
  readonly messageCount: number;
}

/** The claim in its next status; a step that the table does not know is a bug, never an answer. */
export const inStatus = (claim: Claim, to: ClaimStatus, at: Date): Claim => {
  if (!mayBecome(claim.serviceType, claim.status, to)) {
    throw new Error(`A claim that is ${claim.status} cannot become ${to}.`);
  }
  return { ...claim, status: to, closedAt: isFinal(claim.serviceType, to) ? at : null };
};

/** True while the customer can take the claim back: no money was promised for its service (rule book §2.5, §2.6). */
export const mayCancel = (claim: Claim): boolean =>
  mayBecome(claim.serviceType, claim.status, 'CANCELLED') && !isServicePromised(claim);

/** Where a claim ends without its service, so that a unit which came goes back as it came. */
export const endedUnserved: readonly ClaimStatus[] = ['CANCELLED', 'REFUSED'];

/** True while the unit that was taken in for it is at the centre: no other claim has it, and no parcel. */
export const isAtCenter = ({ receipt, shipments }: Claim): boolean =>
  receipt !== null &&
  receipt.passedOnAt === undefined &&
  shipments.every(({ direction }) => direction !== 'TO_CUSTOMER');

/** True while the unit of a claim that ended without its service is at the centre (R-SHP-01). */
export const isToReturn = (claim: Claim): boolean =>
  endedUnserved.includes(claim.status) && isAtCenter(claim);

/** What a border costs that the unit has still to cross on its way back stays to be paid (R-SHP-02). */
const outlivesEnd = (claim: Claim, { purpose }: FeeQuote): boolean =>
  purpose === 'SHIPPING' && isToReturn(claim);

/** Everything that is or was due, as the clock has it, soonest first. */
export const deadlinesAt = (claim: Claim, now: Date): readonly Deadline[] =>
  [...claim.deadlines, ...claim.quotes.map(({ deadline }) => deadline)]
    .map((deadline) => deadlineAt(deadline, now))
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());

/** The claim that ended, with whatever still ran or was open let go. */
export const withNothingDue = (claim: Claim, at: Date): Claim => ({
  ...claim,
  deadlines: claim.deadlines.map((deadline) => waiveDeadline(deadline, at)),
  quotes: claim.quotes.map((quote) =>
    outlivesEnd(claim, quote) ? quote : withdrawQuote(quote, at),
  ),
});

export const withQuote = (claim: Claim, quote: FeeQuote): Claim => ({
  ...claim,
  quotes: [...claim.quotes.filter(({ id }) => id !== quote.id), quote],
});

/** The claim with another quote in place of one; the choice follows its quote, while that of missing parts is none's. */
export const requotedClaim = (claim: Claim, before: FeeQuote, next: FeeQuote): Claim => {
  const requoted = withQuote(withQuote(claim, before), next);
  return claim.election?.quoteId === before.id
    ? { ...requoted, election: { ...claim.election, quoteId: next.id } }
    : requoted;
};

export const withPayment = (claim: Claim, payment: Payment): Claim => ({
  ...claim,
  payments: [...claim.payments.filter(({ id }) => id !== payment.id), payment],
});

export const withShipment = (claim: Claim, shipment: Shipment): Claim => ({
  ...claim,
  shipments: claim.shipments.some(({ id }) => id === shipment.id)
    ? claim.shipments.map((one) => (one.id === shipment.id ? shipment : one))
    : [...claim.shipments, shipment],
});
