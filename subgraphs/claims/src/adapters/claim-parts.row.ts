import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Incident } from '../domain/claim';
import type { Shipment } from '../domain/parcel';
import type { Payment } from '../domain/payment';
import type { FeeQuote } from '../domain/quote';
import { bigintColumn, jsonColumn } from './json-columns';

/** The `incident` table; it mirrors columns only, as do the others here. */
@Entity('incident')
export class IncidentRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'contract_id' }) contractId!: string;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
  @Column('timestamptz', { name: 'reported_at' }) reportedAt!: Date;
  @Column('text') cause!: Incident['cause'];
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
}

@Entity('quote')
export class QuoteRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'claim_id' }) claimId!: string;
  @Column('text') purpose!: FeeQuote['purpose'];
  @Column('text') status!: FeeQuote['status'];
  @Column('jsonb', { transformer: jsonColumn }) lines!: FeeQuote['lines'];
  @Column('bigint', { name: 'total_minor', transformer: bigintColumn }) totalMinor!: bigint;
  @Column('char', { length: 3 }) currency!: string;
  @Column('boolean', { name: 'is_indicative' }) isIndicative!: boolean;
  @Column('timestamptz', { name: 'quoted_at' }) quotedAt!: Date;
  @Column('jsonb', { transformer: jsonColumn }) deadline!: FeeQuote['deadline'];
  @Column('jsonb', { transformer: jsonColumn }) basis!: FeeQuote['basis'];
}

@Entity('payment')
export class PaymentRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'claim_id' }) claimId!: string;
  @Column('text', { name: 'quote_id' }) quoteId!: string;
  @Column('text') status!: Payment['status'];
  @Column('bigint', { name: 'amount_minor', transformer: bigintColumn }) amountMinor!: bigint;
  @Column('char', { length: 3 }) currency!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'authorized_at', nullable: true }) authorizedAt!: Date | null;
  @Column('timestamptz', { name: 'captured_at', nullable: true }) capturedAt!: Date | null;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('text', { name: 'action_url', nullable: true }) actionUrl!: string | null;
}

@Entity('shipment')
export class ShipmentRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'claim_id' }) claimId!: string;
  @Column('text') direction!: Shipment['direction'];
  @Column('text') status!: Shipment['status'];
  @Column('text') carrier!: string;
  @Column('text', { name: 'tracking_number' }) trackingNumber!: string;
  @Column('boolean', { name: 'is_cross_border' }) isCrossBorder!: boolean;
  @Column('jsonb', { nullable: true, transformer: jsonColumn }) recipient!: Shipment['recipient'];
  @Column('timestamptz', { name: 'told_at' }) toldAt!: Date;
  @Column('boolean', { name: 'is_told_by_center' }) isToldByCenter!: boolean;
  @Column('timestamptz', { name: 'handed_over_at', nullable: true }) handedOverAt!: Date | null;
  @Column('jsonb', { name: 'carrier_events', transformer: jsonColumn })
  carrierEvents!: Shipment['carrierEvents'];
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt!: Date | null;
  @Column('timestamptz', { name: 'lost_at', nullable: true }) lostAt!: Date | null;
}
