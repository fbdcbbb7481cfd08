import { EvidenceRow } from '@care-graph/kernel/runtime/evidence-table';
import { AdjustmentRow } from './adjustments.row';
import { BatchRow, CodeRow, SaleRow } from './codes.row';
import { BonusGrantRow, ContractRequestRow } from './contract-end.row';
import { BindingRow, ConsentRow, ContractRow, NoticeRow } from './contracts.row';
import { DeviceRow, SerialRow } from './devices.row';
import { JobRecord, JobRowRecord } from './jobs.row';
import { CreateCoverage1763700000000 } from './migrations/1763700000000-create-coverage';
import { GuardCover1763800000000 } from './migrations/1763800000000-guard-cover';
import { ForgetPeople1764000000000 } from './migrations/1764000000000-forget-people';
import { CountContractsOfTerms1764200000000 } from './migrations/1764200000000-count-contracts-of-terms';
import { ContractsBeforeCover1764700000000 } from './migrations/1764700000000-contracts-before-cover';
import { EvidenceAndVideo1764720000000 } from './migrations/1764720000000-evidence-and-video';
import { DevicesAndPeople1764730000000 } from './migrations/1764730000000-devices-and-people';
import { CodesAndPartners1764710000000 } from './migrations/1764710000000-codes-and-partners';
import { ContractsEnd1764740000000 } from './migrations/1764740000000-contracts-end';
import { LedgerWhole1764750000000 } from './migrations/1764750000000-ledger-whole';
import { Jobs1764760000000 } from './migrations/1764760000000-jobs';
import { ForgetSecrets1764770000000 } from './migrations/1764770000000-forget-secrets';
import { HoldsAndSales1764780000000 } from './migrations/1764780000000-holds-and-sales';
import { ContractsByStatus1764790000000 } from './migrations/1764790000000-contracts-by-status';
import { RowsWait1764801000000 } from './migrations/1764801000000-rows-wait';
import { MailNotices1764802000000 } from './migrations/1764802000000-mail-notices';
import { ScanFiles1764810000000 } from './migrations/1764810000000-scan-files';
import { CasesClose1764820000000 } from './migrations/1764820000000-cases-close';
import { ProvedAddresses1764830000000 } from './migrations/1764830000000-proved-addresses';
import { HoldersTold1764801100000 } from './migrations/1764801100000-holders-told';
import { UnusedFiles1764920000002 } from './migrations/1764920000002-unused-files';
import { ReplacedProofs1764801200000 } from './migrations/1764801200000-replaced-proofs';
import { CustomerRow, PartnerRow, StoreRow } from './people.row';
import { HistoryRow, InboxRow, LedgerRow } from './records.row';
import { VideoRow } from './video.row';
import { AccountLinkRow, ControllerBindingRow, PurchaseRow } from './units.row';

/** Every table of the subgraph as TypeORM sees it. */
export const rows = [
  AdjustmentRow, BatchRow, BindingRow, CodeRow, ConsentRow, ContractRow, CustomerRow, DeviceRow, HistoryRow, InboxRow, JobRecord, JobRowRecord,
  LedgerRow, NoticeRow, PartnerRow, SaleRow, SerialRow, StoreRow, EvidenceRow, VideoRow,
  AccountLinkRow, ControllerBindingRow, PurchaseRow, ContractRequestRow, BonusGrantRow,
]; // prettier-ignore

/** How the tables came about, in order. */
export const migrations = [
  CreateCoverage1763700000000,
  GuardCover1763800000000,
  ForgetPeople1764000000000,
  CountContractsOfTerms1764200000000,
  ContractsBeforeCover1764700000000,
  CodesAndPartners1764710000000,
  EvidenceAndVideo1764720000000,
  DevicesAndPeople1764730000000,
  ContractsEnd1764740000000,
  LedgerWhole1764750000000,
  Jobs1764760000000,
  ForgetSecrets1764770000000,
  HoldsAndSales1764780000000,
  ContractsByStatus1764790000000,
  RowsWait1764801000000,
  HoldersTold1764801100000,
  ReplacedProofs1764801200000,
  MailNotices1764802000000,
  ScanFiles1764810000000,
  CasesClose1764820000000,
  ProvedAddresses1764830000000,
  UnusedFiles1764920000002,
];
