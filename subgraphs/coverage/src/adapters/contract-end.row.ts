import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { money } from '@care-graph/kernel/domain/money';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BonusGrant } from '../domain/bonus';
import type { ContractRequest } from '../domain/contract-request';

/** The `contract_request` table: columns, no meaning. */
@Entity('contract_request')
export class ContractRequestRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'contract_id', type: 'text' })
  contractId!: string;

  @Column({ type: 'text' })
  kind!: ContractRequest['kind'];

  @Column({ type: 'text' })
  status!: ContractRequest['status'];

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'requested_by', type: 'jsonb' })
  requestedBy!: Actor;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt!: Date;

  @Column({ name: 'decided_by', type: 'jsonb', nullable: true })
  decidedBy!: Actor | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb' })
  basis!: readonly DecisionBasis[];

  @Column({ name: 'product_return_reference', type: 'text', nullable: true })
  productReturnReference!: string | null;

  @Column({ name: 'refund_minor', type: 'bigint', nullable: true })
  refundMinor!: string | null;

  @Column({ name: 'refund_currency', type: 'char', length: 3, nullable: true })
  refundCurrency!: string | null;

  @Column({ name: 'refunded_at', type: 'timestamptz', nullable: true })
  refundedAt!: Date | null;
}

/** The `bonus_grant` table: columns, no meaning. */
@Entity('bonus_grant')
export class BonusGrantRow {
  @PrimaryColumn({ name: 'contract_id', type: 'text' })
  contractId!: string;

  @Column({ name: 'granted_at', type: 'timestamptz' })
  grantedAt!: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ name: 'disqualifying_lines', type: 'text', array: true })
  disqualifyingLines!: BonusGrant['disqualifyingLines'];
}

export const requestOf = ({
  refundMinor,
  refundCurrency,
  ...row
}: ContractRequestRow): ContractRequest => ({
  ...row,
  refund:
    refundMinor === null || refundCurrency === null
      ? null
      : money(BigInt(refundMinor), refundCurrency),
});

export const requestColumns = ({ refund, ...request }: ContractRequest): ContractRequestRow => ({
  ...request,
  refundMinor: refund ? refund.minor.toString() : null,
  refundCurrency: refund?.currency ?? null,
});
