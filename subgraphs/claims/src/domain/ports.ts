import type { ApprovalStatus } from '@care-graph/kernel/domain/approval';
import type { EvidenceRepository } from '@care-graph/kernel/domain/evidence';
import type { IdempotencyStore } from '@care-graph/kernel/domain/idempotency';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { SentNotice } from '@care-graph/kernel/domain/mail';
import type { Money } from '@care-graph/kernel/domain/money';
import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { Claim, Incident } from './claim';
import type { ClaimFile, ClaimFiles } from './claim-files';
import type { ElectionAttempt } from './election-attempt';
import type { HistoryRepository, NoticeOutbox } from './notice';
import type { OutboxMessage } from './outbox';
import type { Payment } from './payment';
import type { Refund, RefundStatus } from './refund';
import type { Visibility } from './visibility';

/** Behind which instant something is due, up to which, and how many claims to look at. */
export interface DueSoon {
  readonly now: Date;
  readonly until: Date;
  readonly limit: number;
}

/** Claims on record; what is looked up for a change is locked until the transaction ends. What may not be seen is not there. */
export interface ClaimRepository {
  nextNumber(year: number): Promise<string>;
  lock(id: string, visibility: Visibility): Promise<Claim | undefined>;
  lockByQuote(quoteId: string, visibility: Visibility): Promise<Claim | undefined>;
  lockByPayment(paymentId: string, visibility: Visibility): Promise<Claim | undefined>;
  lockByRefund(refundId: string, visibility: Visibility): Promise<Claim | undefined>;
  lockByGoodwill(goodwillId: string, visibility: Visibility): Promise<Claim | undefined>;
  lockByShipment(shipmentId: string, visibility: Visibility): Promise<Claim | undefined>;
  /** By the carrier's number of one of its parcels: of an open claim's that is under way, else of the one that was sent last. */
  lockByTracking(trackingNumber: string, visibility: Visibility): Promise<Claim | undefined>;
  /** Waits until no other transaction opens a claim under the contract, or about a unit with one of the numbers. */
  lockOpening(contractId: string, serialNumbers: readonly string[]): Promise<void>;
  /** True when a claim about the contract, or about a unit with one of the numbers, has not ended. */
  hasOpenClaim(contractId: string, serialNumbers: readonly string[]): Promise<boolean>;
  incident(id: string): Promise<Incident | undefined>;
  /** Those that ended without their service while that unit was at the centre, from where it has still to go back. */
  lockToReturn(deviceId: string): Promise<readonly Claim[]>;
  /** Those that ended without their service, and whose parcel is on record as under way to the customer with that unit. */
  lockSentBack(deviceId: string): Promise<readonly Claim[]>;
  /** Claims that wait for a unit which is overdue by now, and that are not on record as such. */
  overdueReturns(now: Date, limit: number): Promise<readonly string[]>;
  /** Claims that nobody paid for in time by now, and that are not on record as cancelled; the first to lapse first. */
  unpaid(now: Date, limit: number): Promise<readonly string[]>;
  /** The same of one contract. */
  unpaidUnder(contractId: string, now: Date): Promise<readonly string[]>;
  /** Lets open claims whose quote lapsed be found by what is due after that; gives how many there were. */
  passLapsed(now: Date, limit: number): Promise<number>;
  /** Open claims that have something due behind now, up to an instant, and whose holders were not reminded of that. */
  dueSoon(soon: DueSoon): Promise<readonly string[]>;
  /** Keeps that whatever of the claim is due next was looked at, and its holder reminded where need was. */
  noteReminded(id: string): Promise<void>;
  add(claim: Claim): Promise<void>;
  /** Saves over the version that was read, or fails with a conflict if somebody saved meanwhile; gives the next version. */
  save(claim: Claim): Promise<Claim>;
  /** Keeps a carrier's number for the claim until its parcel has ended; false, and nothing done, while another claim has it. */
  track(claimId: string, trackingNumber: string): Promise<boolean>;
  /** Sets serial numbers aside for a claim's replacement; false, and nothing done, when another claim has one of them. */
  setAside(claimId: string, serialNumbers: readonly string[]): Promise<boolean>;
  /** Lets serial numbers go that were set aside for the claim. */
  release(claimId: string, serialNumbers: readonly string[]): Promise<void>;
}

export interface Outbox {
  /** Keeps the message and has it delivered once the transaction has ended well. */
  add(message: OutboxMessage): Promise<void>;
  /** Those on their way, in order; they are numbered without those that were refused, which coverage did not count. */
  undelivered(claimId: string): Promise<readonly OutboxMessage[]>;
  /** The claims under a contract that have a message on its way. */
  claimsWithUndelivered(contractId: string): Promise<readonly string[]>;
  markDelivered(messageId: string, at: Date): Promise<void>;
  /** Keeps why coverage will never apply the message; false, and nothing done, when it was applied or refused before. */
  markRefused(messageId: string, code: string): Promise<boolean>;
}

/** Tells those who run the programme of what has to be put right by hand. */
export interface Alarm {
  /** Coverage will never apply the message. */
  messageRefused(message: Pick<OutboxMessage, 'id' | 'claimId' | 'contractId'>, why: string): void;
  /** The payment provider will never send a refund that was granted. */
  refundDeclined(refund: Pick<Refund, 'id' | 'paymentId'>, why: string): void;
  /** The payment provider promised or took another amount than the quote's. */
  amountDiffers(payment: Pick<Payment, 'id' | 'amount'>, told: Money): void;
}

export interface ElectionAttempts {
  /** Keeps the attempt and has it carried on later, should the process die. */
  add(attempt: ElectionAttempt): Promise<void>;
  /** The attempt, locked until the transaction ends. */
  lock(id: string): Promise<ElectionAttempt | undefined>;
  /** The first that was made for the claim. */
  firstOf(claimId: string): Promise<ElectionAttempt | undefined>;
  /** The attempt of the claim that is still on its way. */
  pendingOf(claimId: string): Promise<ElectionAttempt | undefined>;
  /** True while the refusal of a claim about the contract, or about a unit with one of the numbers, is being taken back. */
  isTakingBack(contractId: string, serialNumbers: readonly string[]): Promise<boolean>;
  save(attempt: ElectionAttempt): Promise<void>;
}

export interface PaymentJobs {
  /** Has the payment looked up at the provider in a while, should no answer have come by then. */
  reconcileLater(paymentId: string, soonestInMs?: number): Promise<void>;
  /** Has a granted refund sent in a while, should it not be by then. */
  refundLater(refundId: string): Promise<void>;
}

/** Everything that one transaction of this subgraph reads and writes. */
export interface ClaimStores {
  readonly claims: ClaimRepository;
  readonly history: HistoryRepository;
  readonly notices: NoticeOutbox;
  readonly outbox: Outbox;
  readonly attempts: ElectionAttempts;
  readonly paymentJobs: PaymentJobs;
  readonly evidence: EvidenceRepository;
  readonly claimFiles: ClaimFiles;
  readonly idempotency: IdempotencyStore;
}

interface ClaimFilter {
  readonly statuses?: readonly string[] | null | undefined;
  readonly serviceTypes?: readonly ServiceType[] | null | undefined;
  readonly serviceCenterCode?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly flagged?: boolean | null | undefined;
  readonly unitMissing?: boolean | null | undefined;
  readonly unitToReturn?: boolean | null | undefined;
  readonly openedFrom?: Date | null | undefined;
  readonly openedUntil?: Date | null | undefined;
}

export type ClaimOrder = 'LATEST_FIRST' | 'DUE_FIRST';

/** What claims can be listed under. */
export type ClaimParent = 'contract' | 'device' | 'customer' | 'partner' | 'serviceCenter';

/** A list of claims: whose, which, in what order, as of when. */
export interface ClaimListQuery {
  readonly visibility: Visibility;
  readonly filter: ClaimFilter;
  readonly order: ClaimOrder;
  readonly now: Date;
}

/**
 * Reads for the graph; each takes the same number of statements whatever the number of rows, and the same statements for
 * what may not be seen as for what is not there.
 */
export interface ClaimReads extends MoneyReads {
  /** In the order of the ids, undefined where there is none. */
  byIds(ids: readonly string[], visibility: Visibility): Promise<readonly (Claim | undefined)[]>;
  idOfNumber(claimNumber: string, visibility: Visibility): Promise<string | undefined>;
  /** The ids of the claims for each incident, latest first. */
  idsOfIncidents(incidentIds: readonly string[]): Promise<readonly (readonly string[])[]>;
  page(query: ClaimListQuery, request: PageRequest): Promise<Page<ClaimPlace>>;
  count(query: ClaimListQuery): Promise<number>;
  /** A page of claims for each parent. */
  pagesUnder(
    parent: ClaimParent,
    parentIds: readonly string[],
    query: ClaimListQuery,
    request: PageRequest,
  ): Promise<readonly Page<ClaimPlace>[]>;
  countsUnder(
    parent: ClaimParent,
    parentIds: readonly string[],
    query: ClaimListQuery,
  ): Promise<readonly number[]>;
  /** The files of all of the claims, those of each oldest first. */
  filesOf(claimIds: readonly string[]): Promise<readonly ClaimFile[]>;
  /** A page of messages for each claim, latest first. */
  noticesOf(
    claimIds: readonly string[],
    request: PageRequest,
  ): Promise<readonly Page<SentNotice>[]>;
  /** A page of history for each claim, oldest first. */
  historyOf(
    claimIds: readonly string[],
    request: PageRequest,
  ): Promise<readonly Page<HistoryEvent>[]>;
}

/** What waits for a person, by its status; what is listed belongs to claims that may be seen. */
export interface PartListQuery<Status extends string = string> {
  readonly visibility: Visibility;
  readonly status: Status;
}

/** Something of a claim in a list of its own, in the order in which ids were made. */
export interface PartPlace {
  readonly id: string;
  readonly claimId: string;
}

/** The lists of what a second person has to decide on. */
export interface MoneyReads {
  refundPage(query: PartListQuery<RefundStatus>, request: PageRequest): Promise<Page<PartPlace>>;
  countRefunds(query: PartListQuery<RefundStatus>): Promise<number>;
  goodwillPage(
    query: PartListQuery<ApprovalStatus>,
    request: PageRequest,
  ): Promise<Page<PartPlace>>;
  countGoodwill(query: PartListQuery<ApprovalStatus>): Promise<number>;
}

/** A claim's place in a list. */
export interface ClaimPlace {
  readonly id: string;
  readonly sortKey: string;
}
