import { BatchRow, CodeRow, JobRow } from './codes.row';
import { BindingRow, ConsentRow, ContractRow, NoticeRow } from './contracts.row';
import { DeviceRow, SerialRow } from './devices.row';
import { CreateCoverage1763700000000 } from './migrations/1763700000000-create-coverage';
import { GuardCover1763800000000 } from './migrations/1763800000000-guard-cover';
import { ForgetPeople1764000000000 } from './migrations/1764000000000-forget-people';
import { CountContractsOfTerms1764200000000 } from './migrations/1764200000000-count-contracts-of-terms';
import { CustomerRow, PartnerRow, StoreRow } from './people.row';
import { HistoryRow, InboxRow, LedgerRow } from './records.row';

/** Every table of the subgraph as TypeORM sees it. */
export const rows = [
  BatchRow, BindingRow, CodeRow, ConsentRow, ContractRow, CustomerRow, DeviceRow, HistoryRow, InboxRow, JobRow,
  LedgerRow, NoticeRow, PartnerRow, SerialRow, StoreRow,
]; // prettier-ignore

/** How the tables came about, in order. */
export const migrations = [
  CreateCoverage1763700000000,
  GuardCover1763800000000,
  ForgetPeople1764000000000,
  CountContractsOfTerms1764200000000,
];
