import type { IdempotencyStore } from '@care-graph/kernel/domain/idempotency';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { NoticeKind } from '@care-graph/kernel/domain/vocabulary';
import type { ActivationCode } from './activation-code';
import type { CodeBatch, Job } from './batch';
import type { Consent, Customer, DeviceBinding, Partner, ServiceContract, Store } from './contract';
import type { atOdds, Device, DeviceSerial, Serial } from './device';
import type { QuotaEntry } from './ledger';

/** Codes on record; what is looked up for a change is locked until the transaction ends. */
export interface CodeRepository {
  lockBySecret(secretHash: string): Promise<ActivationCode | undefined>;
  findBySecret(secretHash: string): Promise<ActivationCode | undefined>;
  find(id: string): Promise<ActivationCode | undefined>;
  findSale(partnerId: string, saleReference: string): Promise<ActivationCode | undefined>;
  /** One e-code of the partner and plan that can be sold now, and that no other transaction is about to sell. */
  lockNextInStock(
    partnerId: string,
    planSkuId: string,
    now: Date,
  ): Promise<ActivationCode | undefined>;
  add(codes: readonly (ActivationCode & { readonly secretHash: string })[]): Promise<void>;
  countOfBatch(batchId: string): Promise<number>;
  /** Hands so many codes of a batch to a partner; gives back how many there were. */
  allocate(batchId: string, partnerId: string, count: number): Promise<number>;
  save(code: ActivationCode): Promise<ActivationCode>;
}

export interface BatchRepository {
  add(batch: CodeBatch, job: Job): Promise<void>;
  find(id: string): Promise<CodeBatch | undefined>;
  lock(id: string): Promise<CodeBatch | undefined>;
  saveJob(job: Job): Promise<void>;
  findJob(id: string): Promise<Job | undefined>;
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
  /** Puts those of the numbers on record that a device of which some were known did not have. */
  addMissingSerials(serials: readonly DeviceSerial[]): Promise<void>;
  save(device: Device): Promise<Device>;
}

export interface ContractRepository {
  nextNumber(year: number): Promise<string>;
  find(id: string): Promise<ServiceContract | undefined>;
  /** The contract with its row locked, so that its ledger has one writer at a time. */
  lock(id: string): Promise<ServiceContract | undefined>;
  /** Contracts of a lineage that were neither terminated nor returned. */
  inForceOfLineage(rootId: string): Promise<readonly ServiceContract[]>;
  add(
    contract: ServiceContract,
    binding: DeviceBinding,
    consents: readonly Consent[],
  ): Promise<void>;
  activeBindingOf(contractId: string): Promise<DeviceBinding | undefined>;
  supersede(old: DeviceBinding, next: DeviceBinding): Promise<void>;
}

export interface LedgerRepository {
  of(contractId: string): Promise<readonly QuotaEntry[]>;
  append(entries: readonly QuotaEntry[]): Promise<void>;
}

export interface PeopleRepository {
  /** The customer who signs in as this subject; made or filled when new. */
  customerOfSubject(customer: Customer & { readonly subject: string }): Promise<Customer>;
  /** The customer with this e-mail address who has not signed in yet; made when new. */
  customerOfEmail(customer: Customer): Promise<Customer>;
  partner(id: string): Promise<Partner | undefined>;
  addPartner(partner: Partner, stores: readonly Store[]): Promise<void>;
  storesOf(partnerId: string): Promise<readonly Store[]>;
}

export interface HistoryRepository {
  record(events: readonly HistoryEvent[]): Promise<void>;
}

/** A message to a person, written in the transaction of what it tells about and sent later. */
export interface Notice {
  readonly id: string;
  readonly contractId: string;
  readonly kind: NoticeKind;
  readonly medium: 'EMAIL';
  readonly createdAt: Date;
}

export interface NoticeOutbox {
  add(notice: Notice): Promise<void>;
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
  /** Destroys the copy of a code's secret after so many hours of the machine's clock, as for every credential. */
  forgetSecret(codeId: string, afterHours: number): Promise<void>;
}

/** Everything that one transaction of this subgraph reads and writes. */
export interface CoverageStores {
  readonly codes: CodeRepository;
  readonly batches: BatchRepository;
  readonly devices: DeviceRepository;
  readonly contracts: ContractRepository;
  readonly ledger: LedgerRepository;
  readonly people: PeopleRepository;
  readonly history: HistoryRepository;
  readonly notices: NoticeOutbox;
  readonly inbox: Inbox;
  readonly jobs: JobQueue;
  readonly idempotency: IdempotencyStore;
}

/** Makes, hashes, seals and opens the secrets of codes. */
export interface CodeSecrets {
  make(): string;
  hashOf(code: string): string;
  seal(code: string): Buffer;
  open(sealed: Buffer): string;
}
