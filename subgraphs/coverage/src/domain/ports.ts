import type { IdempotencyStore } from '@care-graph/kernel/domain/idempotency';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { ActivationCode } from './activation-code';
import type { CodeBatch } from './batch';
import type { CodeTryRepository } from './code-tries';
import type { TimedContracts } from './contract-clock';
import type { ContractEndRepository, DueContracts } from './contract-end-ports';
import type { Consent, Customer, DeviceBinding, Partner, ServiceContract, Store } from './contract';
import type { atOdds, Device, DeviceSerial, Serial } from './device';
import type { EvidenceRepository } from '@care-graph/kernel/domain/evidence';
import type { Job, JobOrder } from './job';
import type { BatchSecrets, JobRepository, SaleRepository } from './job-ports';
import type { QuotaEntry } from './ledger';
import type { NoticeOutbox } from './notice';
import type { OfferRepository, PartnerRepository } from './partner-ports';
import type { AdjustmentRepository } from './quota-adjustment';
import type { UnitRepository } from './unit-ports';
import type { VideoRepository } from './video';
import type { Visibility } from './visibility';

/** What a partner has of a plan to sell. */
export interface Stock {
  readonly partnerId: string;
  readonly planSkuId: string;
  /** The regions that the codes may be for; undefined for those of any. */
  readonly regionCodes: readonly string[] | undefined;
}

/** Codes on record; what is looked up for a change is locked until the transaction ends. */
export interface CodeRepository {
  lockBySecret(secretHash: string): Promise<ActivationCode | undefined>;
  findBySecret(secretHash: string): Promise<ActivationCode | undefined>;
  find(id: string): Promise<ActivationCode | undefined>;
  lock(id: string): Promise<ActivationCode | undefined>;
  findSale(partnerId: string, saleReference: string): Promise<EarlierSale | undefined>;
  /** One e-code of the stock that can be sold now, and that no other transaction is about to sell. */
  lockNextInStock(stock: Stock, now: Date): Promise<ActivationCode | undefined>;
  add(codes: readonly (ActivationCode & { readonly secretHash: string })[]): Promise<void>;
  countOfBatch(batchId: string): Promise<number>;
  /** Hands so many codes of a batch that can still be redeemed to a partner, and says which; none when there are fewer. */
  allocate(of: Handing): Promise<readonly string[]>;
  save(code: ActivationCode): Promise<ActivationCode>;
}

/** What a partner's sale reference names for ever, and what was told of the sale; its code may have come back since. */
export interface EarlierSale extends Pick<ActivationCode, 'storeId' | 'soldAt' | 'salePrice'> {
  readonly code: ActivationCode;
}

/** Whom so many codes of a batch are handed to, and when. */
export interface Handing {
  readonly batchId: string;
  readonly partnerId: string;
  readonly count: number;
  readonly now: Date;
}

export interface BatchRepository extends BatchSecrets {
  add(batch: CodeBatch, job: Job & Partial<JobOrder>): Promise<void>;
  find(id: string): Promise<CodeBatch | undefined>;
  lock(id: string): Promise<CodeBatch | undefined>;
  ofJob(jobId: string): Promise<CodeBatch | undefined>;
}

export interface DeviceRepository {
  /** The device whose serial numbers these are; at odds when they cannot be those of one unit. */
  findBySerials(serials: readonly Serial[]): Promise<Device | typeof atOdds | undefined>;
  find(id: string): Promise<Device | undefined>;
  serialsOf(deviceIds: readonly string[]): Promise<readonly DeviceSerial[]>;
  /**
   * Those of the values whose device has a contract in its lineage's history, or replaces or was replaced;
   * a device that was only reported as started is nobody's yet.
   */
  takenSerials(values: readonly string[]): Promise<readonly string[]>;
  /**
   * The device with these serial numbers, made when nobody had one of them, with its lineage locked:
   * of two callers at once one makes it and the other waits. Nothing is made of numbers that are at odds.
   */
  lockOrAdd(device: Device, serials: readonly DeviceSerial[]): Promise<Device | typeof atOdds>;
  /** Locks the unit's lineage until the transaction ends, so that nobody else covers one of its units meanwhile. */
  lockLineageOf(device: Pick<Device, 'id' | 'rootId'>): Promise<void>;
  /** Takes serial numbers, so that nobody else brings them until the transaction ends; before a lineage is locked. */
  reserveSerials(serials: readonly Pick<DeviceSerial, 'value'>[]): Promise<void>;
  /** Puts those of the numbers on record that a device of which some were known did not have. */
  addMissingSerials(serials: readonly DeviceSerial[]): Promise<void>;
  save(device: Device): Promise<Device>;
}

export interface ContractRepository {
  nextNumber(year: number): Promise<string>;
  find(id: string): Promise<ServiceContract | undefined>;
  /** The contract with its row locked, so that its ledger has one writer at a time. */
  lock(id: string): Promise<ServiceContract | undefined>;
  /** The same for a contract among those that a caller may see: a foreign one is found as little as a missing one. */
  lockVisible(id: string, visible: Visibility): Promise<ServiceContract | undefined>;
  /** The contract that came from an order of the partner; whoever else asks for the same order waits until the transaction ends. */
  lockOrder(partnerId: string, orderReference: string): Promise<ServiceContract | undefined>;
  /** A contract without a unit has no binding yet. */
  add(
    contract: ServiceContract,
    binding: DeviceBinding | undefined,
    consents: readonly Consent[],
  ): Promise<void>;
  /** Saves over the version that was read, or fails if somebody saved meanwhile. */
  save(contract: ServiceContract): Promise<ServiceContract>;
  bind(binding: DeviceBinding): Promise<void>;
  activeBindingOf(contractId: string): Promise<DeviceBinding | undefined>;
  supersede(old: DeviceBinding, next: DeviceBinding): Promise<void>;
}

export interface LedgerRepository {
  of(contractId: string): Promise<readonly QuotaEntry[]>;
  append(entries: readonly QuotaEntry[]): Promise<void>;
}

/** Contracts whose period is over, and of which it is still to be looked what is left. */
export interface QuotaExpiry {
  /** Up to so many of them, longest over first and locked; those that somebody else has locked are left out. */
  lockDue(now: Date, limit: number): Promise<readonly ServiceContract[]>;
  /** All entries of these contracts, each contract's oldest first. */
  entriesOf(contractIds: readonly string[]): Promise<readonly QuotaEntry[]>;
  markExpired(contractIds: readonly string[], at: Date): Promise<void>;
}

export interface PeopleRepository {
  /** The customer who signs in as this subject; made or filled when new. */
  customerOfSubject(customer: Customer & { readonly subject: string }): Promise<Customer>;
  /** The customer with this e-mail address who has not signed in yet; made when new. */
  customerOfEmail(customer: Customer): Promise<Customer>;
  /** Gives what was put on record under an address, before its person signed in, to the subject whose address it is. */
  adopt(subject: string, email: string): Promise<void>;
  /** Notes that the address was proved to be this subject's, and nobody else's any more. */
  noteProved(subject: string, email: string): Promise<void>;
  findCustomer(id: string): Promise<Customer | undefined>;
  /** Saves over the version that was read, or fails if somebody saved meanwhile. */
  saveCustomer(customer: Customer): Promise<Customer>;
  partner(id: string): Promise<Partner | undefined>;
  addPartner(partner: Partner, stores: readonly Store[]): Promise<void>;
  storesOf(partnerId: string): Promise<readonly Store[]>;
}

/** The id of an event, and what it happened to. */
export type EventPlace = Pick<HistoryEvent, 'id' | 'subjectId'>;

export interface HistoryRepository {
  record(events: readonly HistoryEvent[]): Promise<void>;
  /** Puts the same on record of many things that it happened to at once, in their order. */
  recordEach(
    event: Omit<HistoryEvent, 'id' | 'subjectId'>,
    of: readonly EventPlace[],
  ): Promise<void>;
}

export interface InboxMessage {
  readonly messageId: string;
  readonly claimId: string;
  readonly sequence: number;
  readonly action: string;
  readonly appliedAt: Date;
}

/** Messages of other parts that were applied, kept for ever so that none is applied twice. */
export interface Inbox {
  /** Whether a message with this id was applied, and whether it said the same. */
  appliedBefore(
    messageId: string,
    content: unknown,
  ): Promise<{ readonly sameContent: boolean } | undefined>;
  lastSequenceOf(claimId: string): Promise<number>;
  add(message: InboxMessage, content: unknown): Promise<void>;
}

export interface JobQueue {
  generateCodes(batchId: string): Promise<void>;
  /**
   * Has the next portion of a partner's job done, at once or after so many seconds; the jobs of one partner wait for
   * each other while they run.
   */
  workOff(job: Pick<Job, 'id' | 'partnerId'>, afterSeconds?: number): Promise<void>;
}

/** Everything that one transaction of this subgraph reads and writes. */
export interface CoverageStores {
  readonly codes: CodeRepository;
  readonly tries: CodeTryRepository;
  readonly batches: BatchRepository;
  readonly devices: DeviceRepository;
  readonly units: UnitRepository;
  readonly contracts: ContractRepository;
  readonly contractEnds: ContractEndRepository;
  readonly dueContracts: DueContracts;
  readonly timedContracts: TimedContracts;
  readonly ledger: LedgerRepository;
  readonly expiry: QuotaExpiry;
  readonly adjustments: AdjustmentRepository;
  readonly people: PeopleRepository;
  readonly partners: PartnerRepository;
  readonly offers: OfferRepository;
  readonly history: HistoryRepository;
  readonly notices: NoticeOutbox;
  readonly inbox: Inbox;
  readonly jobs: JobQueue;
  readonly jobsOnRecord: JobRepository;
  readonly sales: SaleRepository;
  readonly idempotency: IdempotencyStore;
  readonly evidence: EvidenceRepository;
  readonly videos: VideoRepository;
}

/** Makes, hashes, seals and opens the secrets of codes. */
export interface CodeSecrets {
  make(): string;
  hashOf(code: string): string;
  seal(code: string): Buffer;
  open(sealed: Buffer): string;
}
