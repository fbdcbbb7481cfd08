import type { Approval } from '@care-graph/kernel/domain/approval';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuotaAdjustment } from '../domain/quota-adjustment';

/** The `quota_adjustment` table: columns, no meaning. */
@Entity('quota_adjustment')
export class AdjustmentRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'contract_id', type: 'text' })
  contractId!: string;

  @Column({ type: 'text' })
  line!: QuotaAdjustment['line'];

  @Column({ name: 'incident_type', type: 'text', nullable: true })
  incidentType!: QuotaAdjustment['incidentType'];

  @Column({ type: 'integer', nullable: true })
  count!: number | null;

  @Column({ name: 'money_minor', type: 'bigint', nullable: true })
  moneyMinor!: string | null;

  @Column({ type: 'char', length: 3, nullable: true })
  currency!: string | null;

  @Column({ name: 'claim_id', type: 'text', nullable: true })
  claimId!: string | null;

  @Column({ name: 'claim_number', type: 'text', nullable: true })
  claimNumber!: string | null;

  @Column({ type: 'text' })
  status!: Approval['status'];

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'requested_by', type: 'jsonb' })
  requestedBy!: Approval['requestedBy'];

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt!: Date;

  @Column({ name: 'decided_by', type: 'jsonb', nullable: true })
  decidedBy!: Approval['decidedBy'];

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb' })
  basis!: Approval['basis'];

  @Column({ type: 'integer' })
  version!: number;
}
