import type { Approval } from '@care-graph/kernel/domain/approval';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GoodwillAdjustment } from '../domain/goodwill';
import type { Refund } from '../domain/refund';
import { bigintColumn, jsonColumn } from './json-columns';

/** The columns of what one person asked for and another decides. */
abstract class ApprovalColumns {
  @Column('text', { name: 'approval_status' }) approvalStatus!: Approval['status'];
  @Column('text') reason!: string;
  @Column('jsonb', { name: 'requested_by', transformer: jsonColumn })
  requestedBy!: Approval['requestedBy'];
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('jsonb', { name: 'decided_by', nullable: true, transformer: jsonColumn })
  decidedBy!: Approval['decidedBy'];
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('jsonb', { transformer: jsonColumn }) basis!: Approval['basis'];
}

@Entity('refund')
export class RefundRow extends ApprovalColumns {
  @PrimaryColumn('text') id!: string;
  @Column('integer') version!: number;
  @Column('text', { name: 'claim_id' }) claimId!: string;
  @Column('text', { name: 'payment_id' }) paymentId!: string;
  @Column('text') status!: Refund['status'];
  @Column('bigint', { name: 'amount_minor', transformer: bigintColumn }) amountMinor!: bigint;
  @Column('char', { length: 3 }) currency!: string;
  @Column('text', { name: 'goodwill_id', nullable: true }) goodwillId!: string | null;
  @Column('timestamptz', { name: 'refunded_at', nullable: true }) refundedAt!: Date | null;
}

@Entity('goodwill')
export class GoodwillRow extends ApprovalColumns {
  @PrimaryColumn('text') id!: string;
  @Column('integer') version!: number;
  @Column('text', { name: 'claim_id' }) claimId!: string;
  @Column('text') kind!: GoodwillAdjustment['kind'];
  @Column('jsonb', { nullable: true, transformer: jsonColumn })
  amount!: GoodwillAdjustment['amount'];
  @Column('text', { nullable: true }) deadline!: GoodwillAdjustment['deadline'];
}

export const approvalColumns = ({ status: approvalStatus, ...approval }: Approval) => ({
  ...approval,
  approvalStatus,
});

export const approvalOf = (row: ApprovalColumns): Approval => ({
  status: row.approvalStatus,
  reason: row.reason,
  requestedBy: row.requestedBy,
  requestedAt: row.requestedAt,
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt,
  note: row.note,
  basis: row.basis,
});
