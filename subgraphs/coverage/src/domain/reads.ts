import type { Addressee } from '@care-graph/kernel/domain/letter';
import type { SentNotice } from '@care-graph/kernel/domain/mail';
import type { ApprovalStatus } from '@care-graph/kernel/domain/approval';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { ActivationCode, CodeStatus } from './activation-code';
import type { CodeBatch } from './batch';
import type {
  Consent,
  ContractStatus,
  Customer,
  DeviceBinding,
  Partner,
  ServiceContract,
  Store,
} from './contract';
import type { Device, DeviceSerial } from './device';
import type { Evidence } from '@care-graph/kernel/domain/evidence';
import type { JobOnRecord, JobRow, RowOutcome } from './job';
import type { QuotaEntry } from './ledger';
import type { QuotaAdjustment } from './quota-adjustment';
import type { VideoStatus, VideoVerification } from './video';
import type { AccountLink, ControllerBinding, Purchase } from './unit-ties';
import type { ContractEndReads } from './contract-end-reads';
import type { ContractRequestKind } from './contract-request';
import type { Visibility } from './visibility';

/** How many codes of one plan and region a partner has in one status. */
export interface StockRow {
  readonly partnerId: string;
  readonly planSkuId: string;
  readonly regionCode: string;
  readonly status: CodeStatus;
  readonly count: number;
}

export interface CodeFilter {
  readonly statuses?: readonly CodeStatus[] | null;
  readonly planSkuId?: string | null;
  readonly storeId?: string | null;
  readonly saleReference?: string | null;
  readonly soldFrom?: Date | null;
  readonly soldUntil?: Date | null;
}

export interface ContractFilter {
  readonly statuses?: readonly ContractStatus[] | null;
  readonly productCode?: string | null;
  readonly regionCode?: string | null;
  /** Only the contract from this sale of a code or from this order. */
  readonly saleReference?: string | null;
  /** Only contracts that end at or after this instant. */
  readonly endsFrom?: Date | null;
  /** Only contracts that end before this instant. */
  readonly endsUntil?: Date | null;
  /** Only contracts with such a request open. */
  readonly awaitsDecisionOn?: ContractRequestKind | null;
}

/** Which contracts of a list are asked for, as of when. */
export interface ContractList {
  readonly filter?: ContractFilter | null | undefined;
  readonly now: Date;
}

/** Which codes of a list are asked for, as of when. */
export interface CodeList {
  readonly filter: CodeFilter;
  readonly now: Date;
}

/** Which part of a stock is counted, as of when. */
export interface StockQuery {
  readonly planSkuId: string | null;
  readonly storeId: string | null;
  readonly now: Date;
}

/** What one page is read for: the same arguments for each of several parents, answered by one statement. */
export interface PagesOf {
  readonly parentIds: readonly string[];
  readonly page: PageRequest;
}

/** A holder as far as a letter to them needs. */
export interface HolderToWriteTo extends Addressee {
  /** The region of the postal address; null when none was given. */
  readonly regionCode: string | null;
}

/** A record of a person that became that of a customer who signed in. */
export interface HolderChange {
  readonly formerId: string;
  readonly holderId: string;
  /** Null for a customer who was erased. */
  readonly subject: string | null;
  readonly at: Date;
}

/** How many of them are told at once. */
export const holderChangesAtOnce = 500;

/** Batched reads behind the graph; each answers in one statement, whatever the number of keys. */
/** What is new about somebody who is there now. */
export interface VisitNews {
  /** Somebody has put them on record by the address, who have not signed in yet. */
  readonly isAwaited: boolean;
  /** They have a record, on which another address or none is noted as proved. */
  readonly isToBeNoted: boolean;
}

export interface CoverageReads extends ContractEndReads {
  contracts(ids: readonly string[], visible: Visibility): Promise<readonly ServiceContract[]>;
  contractByNumber(
    contractNumber: string,
    visible: Visibility,
  ): Promise<ServiceContract | undefined>;
  contractsOfRoots(
    rootIds: readonly string[],
    visible: Visibility,
  ): Promise<readonly ServiceContract[]>;
  contractList(
    list: ContractList,
    page: PageRequest,
    visible: Visibility,
  ): Promise<Page<ServiceContract>>;
  bindingsOf(contractIds: readonly string[]): Promise<readonly DeviceBinding[]>;
  bindingsOfDevices(
    deviceIds: readonly string[],
    visible: Visibility,
  ): Promise<readonly DeviceBinding[]>;
  ledgerOf(contractIds: readonly string[]): Promise<readonly QuotaEntry[]>;
  ledgerEntries(ids: readonly string[]): Promise<readonly QuotaEntry[]>;
  ledgerPages(of: PagesOf, line: ServiceLine | null): Promise<readonly Page<QuotaEntry>[]>;
  /** Proposed changes of the contracts' quotas, each contract's latest first. */
  adjustmentsOf(contractIds: readonly string[]): Promise<readonly QuotaAdjustment[]>;
  adjustmentPage(status: ApprovalStatus, page: PageRequest): Promise<Page<QuotaAdjustment>>;
  /** The events that gave the subjects another status, each subject's oldest first. */
  statusChangesOf(subjectIds: readonly string[]): Promise<readonly HistoryEvent[]>;
  historyPages(of: PagesOf): Promise<readonly Page<HistoryEvent>[]>;
  /** Of units, only what happened while they were under a contract that the caller may see. */
  deviceHistoryPages(of: PagesOf, visible: Visibility): Promise<readonly Page<HistoryEvent>[]>;
  noticePages(of: PagesOf): Promise<readonly Page<SentNotice>[]>;
  consentsOf(contractIds: readonly string[]): Promise<readonly Consent[]>;
  devices(ids: readonly string[], visible: Visibility): Promise<readonly Device[]>;
  deviceBySerial(serial: string, visible: Visibility): Promise<Device | undefined>;
  devicesOfRoots(rootIds: readonly string[], visible: Visibility): Promise<readonly Device[]>;
  devicePages(of: PagesOf): Promise<readonly Page<Device>[]>;
  /** The contracts of each holder, or of each partner. */
  contractPages(
    of: PagesOf & { readonly parent: 'holder' | 'partner' },
    list: ContractList,
    visible: Visibility,
  ): Promise<readonly Page<ServiceContract>[]>;
  /** Of units, only the numbers that they had while they were under a contract that the caller may see, or before. */
  serialsOf(deviceIds: readonly string[], visible: Visibility): Promise<readonly DeviceSerial[]>;
  /** How many contracts are in force under each of these terms; terms without any are left out. */
  pinnedCounts(
    termsIds: readonly string[],
    now: Date,
    visible: Visibility,
  ): Promise<readonly { readonly termsId: string; readonly count: number }[]>;
  /** How many contracts are in force for each of these products; products without any are left out. */
  activeCounts(
    productCodes: readonly string[],
    now: Date,
    visible: Visibility,
  ): Promise<readonly { readonly productCode: string; readonly count: number }[]>;
  customers(ids: readonly string[], visible: Visibility): Promise<readonly Customer[]>;
  customerOfSubject(subject: string): Promise<Customer | undefined>;
  /** What a visit of somebody with a proved address brings. */
  visit(subject: string, email: string): Promise<VisitNews>;
  /** Whoever has the id, or had it before their record became another one. */
  holderToWriteTo(customerId: string): Promise<HolderToWriteTo | undefined>;
  /** The next records that became a signed-in customer's, from that instant on and behind that former id. */
  holderChanges(since: Date, after: string): Promise<readonly HolderChange[]>;
  /** Of several with the address the one who has proved it, else the one whom somebody else put on record. */
  customerOfEmail(email: string): Promise<Customer | undefined>;
  /** The links that held at that instant; at most one of each unit. */
  linksAt(
    deviceIds: readonly string[],
    at: Date,
    visible: Visibility,
  ): Promise<readonly AccountLink[]>;
  linkPages(of: PagesOf, visible: Visibility): Promise<readonly Page<AccountLink>[]>;
  /** The ties to a controller that held at that instant; at most one of each unit. */
  controllersAt(
    deviceIds: readonly string[],
    at: Date,
    visible: Visibility,
  ): Promise<readonly ControllerBinding[]>;
  controllerPages(of: PagesOf, visible: Visibility): Promise<readonly Page<ControllerBinding>[]>;
  purchasesOf(lineageRootIds: readonly string[], visible: Visibility): Promise<readonly Purchase[]>;
  partners(ids: readonly string[], visible: Visibility): Promise<readonly Partner[]>;
  storesOf(partnerIds: readonly string[]): Promise<readonly Store[]>;
  /** All partners, in order of name. */
  partnerPage(page: PageRequest): Promise<Page<Partner>>;
  /** What happened to each partner's codes and to contracts from its sales, oldest first. */
  partnerEventPages(of: PagesOf): Promise<readonly Page<HistoryEvent>[]>;
  codes(ids: readonly string[], visible: Visibility): Promise<readonly ActivationCode[]>;
  codeBySecret(secretHash: string, visible: Visibility): Promise<ActivationCode | undefined>;
  /** The codes of each partner, or of each batch. */
  codePages(
    of: PagesOf & { readonly parent: 'partner' | 'batch' },
    list: CodeList,
    visible: Visibility,
  ): Promise<readonly Page<ActivationCode>[]>;
  stockOf(partnerIds: readonly string[], query: StockQuery): Promise<readonly StockRow[]>;
  batches(ids: readonly string[], visible: Visibility): Promise<readonly CodeBatch[]>;
  batchPage(planSkuId: string | null, page: PageRequest): Promise<Page<CodeBatch>>;
  /** The batches that each partner holds codes of. */
  batchPages(of: PagesOf): Promise<readonly Page<CodeBatch>[]>;
  /** How many codes of each batch can still be handed out. */
  unallocatedOf(
    batchIds: readonly string[],
    now: Date,
  ): Promise<readonly { readonly batchId: string; readonly count: number }[]>;
  jobs(ids: readonly string[], visible: Visibility): Promise<readonly JobOnRecord[]>;
  /** The jobs of each partner, latest first. */
  jobPages(of: PagesOf): Promise<readonly Page<JobOnRecord>[]>;
  /** The rows of each job in the order of its document; all, or those with one outcome. */
  jobRowPages(of: PagesOf, outcome: RowOutcome | null): Promise<readonly Page<JobRow>[]>;
  /** Files by their ids, for whoever sees what names them. */
  evidence(ids: readonly string[]): Promise<readonly Evidence[]>;
  videoPages(of: PagesOf): Promise<readonly Page<VideoVerification>[]>;
  /** Videos of all contracts, the one that has waited longest first. */
  videoQueue(
    of: { readonly status: VideoStatus | null; readonly now: Date },
    page: PageRequest,
  ): Promise<Page<VideoVerification>>;
}
