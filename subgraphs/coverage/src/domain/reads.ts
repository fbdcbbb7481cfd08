import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { Page, PageRequest } from '@care-graph/kernel/domain/page';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { ActivationCode, CodeStatus } from './activation-code';
import type { CodeBatch, Job } from './batch';
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
import type { QuotaEntry } from './ledger';
import type { Visibility } from './visibility';

/** A message to a person as the record shows it. */
export interface SentNotice {
  readonly id: string;
  readonly contractId: string;
  readonly kind: string;
  readonly medium: string;
  readonly sentAt: Date | null;
  readonly deliveredAt: Date | null;
}

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
}

/** Which contracts of a list are asked for, as of when. */
export interface ContractList {
  readonly filter?: ContractFilter | null | undefined;
  readonly now: Date;
}

/** What one page is read for: the same arguments for each of several parents, answered by one statement. */
export interface PagesOf {
  readonly parentIds: readonly string[];
  readonly page: PageRequest;
}

/** Batched reads behind the graph; each answers in one statement, whatever the number of keys. */
export interface CoverageReads {
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
  customers(ids: readonly string[], visible: Visibility): Promise<readonly Customer[]>;
  customerOfSubject(subject: string): Promise<Customer | undefined>;
  partners(ids: readonly string[], visible: Visibility): Promise<readonly Partner[]>;
  storesOf(partnerIds: readonly string[]): Promise<readonly Store[]>;
  codes(ids: readonly string[], visible: Visibility): Promise<readonly ActivationCode[]>;
  codeBySecret(secretHash: string, visible: Visibility): Promise<ActivationCode | undefined>;
  /** The codes of each partner. */
  codePages(of: PagesOf, filter: CodeFilter): Promise<readonly Page<ActivationCode>[]>;
  stockOf(partnerIds: readonly string[], planSkuId: string | null): Promise<readonly StockRow[]>;
  batches(ids: readonly string[], visible: Visibility): Promise<readonly CodeBatch[]>;
  batchPage(planSkuId: string | null, page: PageRequest): Promise<Page<CodeBatch>>;
  /** The batches that each partner holds codes of. */
  batchPages(of: PagesOf): Promise<readonly Page<CodeBatch>[]>;
  unallocatedOf(
    batchIds: readonly string[],
  ): Promise<readonly { readonly batchId: string; readonly count: number }[]>;
  jobs(ids: readonly string[], visible: Visibility): Promise<readonly Job[]>;
}
