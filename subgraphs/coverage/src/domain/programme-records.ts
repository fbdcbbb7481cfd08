import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { ActivationCode } from './activation-code';
import type { CodeBatch } from './batch';
import type { BonusGrant } from './bonus';
import type { Consent, Customer, DeviceBinding, Partner, ServiceContract, Store } from './contract';
import type { ContractRequest } from './contract-request';
import type { Device, DeviceSerial } from './device';
import type { Job } from './job';
import type { Evidence } from '@care-graph/kernel/domain/evidence';
import type { QuotaEntry } from './ledger';
import type { NoticeOnRecord } from './notice';
import type { RecordedOffer } from './partner-ports';
import type { QuotaAdjustment } from './quota-adjustment';
import type { AccountLink, ControllerBinding, Purchase } from './unit-ties';
import type { VideoVerification } from './video';

/** A contract with what timers have noted of it. */
export interface KeptContract extends ServiceContract {
  readonly bonusCheckedAt: Date | null;
  readonly expiryNoticedAt: Date | null;
  readonly quotasExpiredAt: Date | null;
}

/** A code with its text, which is kept as a hash only. */
export interface KeptCode extends Omit<ActivationCode, 'sealedSecret'> {
  readonly secret: string;
}

/** An event with the partner whose feed it is in. */
export interface KeptEvent extends HistoryEvent {
  readonly partnerId: string | null;
  /** Its place in the order in which all was recorded. */
  readonly seq: number;
}

/** What goes on record, table by table. */
export interface Records {
  readonly partners: Partner[];
  readonly stores: Store[];
  readonly customers: Customer[];
  readonly devices: Device[];
  readonly serials: DeviceSerial[];
  readonly contracts: KeptContract[];
  readonly bindings: DeviceBinding[];
  readonly consents: Consent[];
  readonly entries: QuotaEntry[];
  readonly events: KeptEvent[];
  readonly notices: NoticeOnRecord[];
  readonly links: AccountLink[];
  readonly controllers: ControllerBinding[];
  readonly purchases: Purchase[];
  readonly jobs: Job[];
  readonly batches: CodeBatch[];
  readonly codes: KeptCode[];
  readonly requests: ContractRequest[];
  readonly bonuses: BonusGrant[];
  readonly evidence: Evidence[];
  readonly videos: VideoVerification[];
  readonly adjustments: QuotaAdjustment[];
  readonly offers: RecordedOffer[];
}

export const noRecords = (): Records => ({
  partners: [], stores: [], customers: [], devices: [], serials: [], contracts: [], bindings: [], consents: [],
  entries: [], events: [], notices: [], links: [], controllers: [], purchases: [], jobs: [], batches: [], codes: [],
  requests: [], bonuses: [], evidence: [], videos: [], adjustments: [], offers: [],
}); // prettier-ignore
