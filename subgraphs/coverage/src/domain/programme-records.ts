import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { Money } from '@care-graph/kernel/domain/money';
import type { SerialComponent, ServiceLine } from '@care-graph/kernel/domain/vocabulary';
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

/** A unit as a claim names it. */
export interface ToldUnit {
  readonly deviceId: string;
  readonly serialNumber: string;
  /** Whose number it is. */
  readonly component: SerialComponent;
}

/** What a claim has to know of its contract. */
export type ToldContract = Pick<
  ServiceContract,
  | 'id'
  | 'contractNumber'
  | 'holderId'
  | 'partnerId'
  | 'productCode'
  | 'termMonths'
  | 'regionCode'
  | 'channel'
  | 'timeZone'
  | 'termsVersionId'
  | 'termsCode'
  | 'feeScheduleId'
>;

/** A claim as far as coverage has to do with it; the part that keeps claims tells the rest. */
export interface ToldClaim {
  readonly id: string;
  readonly claimNumber: string;
  /** Before that instant the claim before it was not over. */
  readonly since: Date;
  /** When its use was held; when it was opened, where it has none. */
  readonly at: Date;
  /** When its use was settled, or it ended without one; null while it is open. */
  readonly endedAt: Date | null;
  /** What it takes of the plan; null for a claim that takes nothing of it. */
  readonly use: ToldUse | null;
  readonly contract: ToldContract;
  readonly holderSubject: string | null;
  /** The unit it is about, and the one that came in its place. */
  readonly unit: ToldUnit;
  readonly replacedBy: ToldUnit | null;
}

export interface ToldUse {
  readonly line: ServiceLine;
  readonly isLost: boolean;
  /** When a verification locked the lost unit, for which this was paid then; null where none did. */
  readonly lockedAt: Date | null;
  readonly state: 'HELD' | 'SPENT' | 'FREED';
  /** The discount beside it. */
  readonly money: Money | null;
  /** Which use of its line it is, from 1. */
  readonly ordinal: number;
}

/** Whoever keeps the claims of the programme: nothing of them stays where the contracts do not. */
export interface ClaimKeeper {
  /** Makes room for them; rejects where claims are on record already. */
  begin(): Promise<void>;
  add(claims: readonly ToldClaim[]): Promise<void>;
  /** Builds up and checks all that was added. */
  complete(): Promise<void>;
  keep(): Promise<void>;
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
  /** These are kept by another part. */
  readonly claims: ToldClaim[];
}

export const noRecords = (): Records => ({
  partners: [], stores: [], customers: [], devices: [], serials: [], contracts: [], bindings: [], consents: [],
  entries: [], events: [], notices: [], links: [], controllers: [], purchases: [], jobs: [], batches: [], codes: [],
  requests: [], bonuses: [], evidence: [], videos: [], adjustments: [], offers: [], claims: [],
}); // prettier-ignore
