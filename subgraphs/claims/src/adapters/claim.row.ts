import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Claim } from '../domain/claim';
import { jsonColumn } from './json-columns';

/** The `claim` table. It mirrors columns only; the meaning is in `domain/claim.ts`. */
@Entity('claim')
export class ClaimRow {
  @PrimaryColumn('text') id!: string;
  @Column('integer') version!: number;
  @Column('text', { name: 'claim_number' }) claimNumber!: string;
  @Column('text', { name: 'service_type' }) serviceType!: Claim['serviceType'];
  @Column('text') status!: Claim['status'];
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('jsonb', { name: 'opened_by', transformer: jsonColumn }) openedBy!: Claim['openedBy'];
  @Column('text', { name: 'contract_id' }) contractId!: string;
  @Column('text', { name: 'contract_number' }) contractNumber!: string;
  @Column('text', { name: 'holder_id' }) holderId!: string;
  @Column('text', { name: 'holder_subject', nullable: true }) holderSubject!: string | null;
  @Column('text', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('text', { name: 'product_code' }) productCode!: string;
  @Column('integer', { name: 'term_months' }) termMonths!: number;
  @Column('text', { name: 'contract_region_code' }) contractRegionCode!: string;
  /** How the plan reached its device. */
  @Column('text', { name: 'contract_channel', nullable: true })
  contractChannel!: Claim['contract']['channel'];
  /** Where service is asked for. */
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text', { name: 'terms_version_id' }) termsVersionId!: string;
  @Column('text', { name: 'terms_version_code' }) termsVersionCode!: string;
  @Column('text', { name: 'offer_id', nullable: true }) offerId!: string | null;
  @Column('text', { name: 'fee_schedule_id' }) feeScheduleId!: string;
  @Column('text', { name: 'warranty_line', nullable: true }) warrantyLine!: Claim['warrantyLine'];
  @Column('text', { name: 'device_id' }) deviceId!: string;
  @Column('text', { name: 'serial_number' }) serialNumber!: string;
  @Column('text', { name: 'service_center_code' }) serviceCenterCode!: string;
  @Column('text') channel!: Claim['channel'];
  @Column('jsonb', { transformer: jsonColumn }) borders!: Claim['borders'];
  @Column('jsonb', { name: 'cross_border', nullable: true, transformer: jsonColumn })
  crossBorder!: Claim['crossBorder'];
  @Column('jsonb', { name: 'ship_to', nullable: true, transformer: jsonColumn })
  shipTo!: Claim['shipTo'];
  @Column('jsonb', { transformer: jsonColumn }) doubts!: Claim['doubts'];
  @Column('text', { name: 'incident_id' }) incidentId!: string;
  @Column('jsonb', { transformer: jsonColumn }) deadlines!: Claim['deadlines'];
  @Column('jsonb', { transformer: jsonColumn }) consents!: Claim['consents'];
  @Column('jsonb', { name: 'return_authorization', nullable: true, transformer: jsonColumn })
  returnAuthorization!: Claim['returnAuthorization'];
  @Column('jsonb', { nullable: true, transformer: jsonColumn }) flyaway!: Claim['flyaway'];
  @Column('jsonb', { nullable: true, transformer: jsonColumn }) receipt!: Claim['receipt'];
  @Column('jsonb', { nullable: true, transformer: jsonColumn }) assessment!: Claim['assessment'];
  @Column('jsonb', { transformer: jsonColumn }) decisions!: Claim['decisions'];
  @Column('jsonb', { nullable: true, transformer: jsonColumn }) election!: Claim['election'];
  @Column('jsonb', { nullable: true, transformer: jsonColumn }) hold!: Claim['hold'];
  @Column('jsonb', { nullable: true, transformer: jsonColumn }) replacement!: Claim['replacement'];
  @Column('text', { name: 'converted_from_id', nullable: true }) convertedFromId!: string | null;
  @Column('text', { name: 'converted_to_id', nullable: true }) convertedToId!: string | null;
  @Column('integer', { name: 'message_count' }) messageCount!: number;
  /** When the next thing is due; null when nothing runs. Kept beside the deadlines for queues to sort by. */
  @Column('timestamptz', { name: 'next_due_at', nullable: true }) nextDueAt!: Date | null;
  /** What is due after that, where that is a quote, which can lapse; null where nothing is. */
  @Column('timestamptz', { name: 'later_due_at', nullable: true }) laterDueAt!: Date | null;
  /** The first instant at which the unit is overdue; null while none is awaited. */
  @Column('timestamptz', { name: 'overdue_from', nullable: true }) overdueFrom!: Date | null;
  /** The first instant at which the unit is missing, whatever its customer told; null while its carrier has it or none is awaited. */
  @Column('timestamptz', { name: 'missing_from', nullable: true }) missingFrom!: Date | null;
  /** The first instant at which it is cancelled for want of its payment; null while it is not to be, or money may be on its way. */
  @Column('timestamptz', { name: 'unpaid_from', nullable: true }) unpaidFrom!: Date | null;
  @Column('boolean', { name: 'has_missed' }) hasMissed!: boolean;
  @Column('boolean', { name: 'is_flagged' }) isFlagged!: boolean;
  @Column('boolean', { name: 'unit_to_return' }) unitToReturn!: boolean;
}
