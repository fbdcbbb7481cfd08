import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuotaEntry } from '../domain/ledger';

/** The `quota_entry` table: columns, no meaning. */
@Entity('quota_entry')
export class LedgerRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq!: string;

  @Column({ name: 'contract_id', type: 'text' })
  contractId!: string;

  @Column({ type: 'text' })
  kind!: QuotaEntry['kind'];

  @Column({ type: 'text' })
  line!: QuotaEntry['line'];

  @Column({ name: 'incident_type', type: 'text', nullable: true })
  incidentType!: QuotaEntry['incidentType'];

  @Column({ type: 'integer', nullable: true })
  count!: number | null;

  @Column({ name: 'money_minor', type: 'bigint', nullable: true })
  moneyMinor!: string | null;

  @Column({ type: 'char', length: 3, nullable: true })
  currency!: string | null;

  @Column({ name: 'settles_id', type: 'text', nullable: true })
  settlesId!: string | null;

  @Column({ name: 'claim_id', type: 'text', nullable: true })
  claimId!: string | null;

  @Column({ name: 'claim_number', type: 'text', nullable: true })
  claimNumber!: string | null;

  @Column({ name: 'adjustment_id', type: 'text', nullable: true })
  adjustmentId!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'jsonb' })
  actor!: Actor;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'jsonb' })
  basis!: readonly DecisionBasis[];
}

/** The `history_event` table: columns, no meaning. */
@Entity('history_event')
export class HistoryRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'bigint', insert: false, update: false })
  seq!: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'from_status', type: 'text', nullable: true })
  fromStatus!: string | null;

  @Column({ name: 'to_status', type: 'text', nullable: true })
  toStatus!: string | null;

  @Column({ type: 'jsonb' })
  actor!: Actor;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'jsonb' })
  basis!: readonly DecisionBasis[];
}

/** The `inbox_message` table: columns, no meaning. */
@Entity('inbox_message')
export class InboxRow {
  @PrimaryColumn({ name: 'message_id', type: 'text' })
  messageId!: string;

  @Column({ name: 'claim_id', type: 'text' })
  claimId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'applied_at', type: 'timestamptz' })
  appliedAt!: Date;

  /** What the message said, hashed; null for those applied before it was kept. */
  @Column({ name: 'content_hash', type: 'text', nullable: true })
  contentHash!: string | null;
}
