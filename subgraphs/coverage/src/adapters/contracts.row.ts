import type { Actor } from '@care-graph/kernel/domain/actor';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Consent, DeviceBinding, ServiceContract } from '../domain/contract';
import type { Notice } from '../domain/ports';

/** The `service_contract` table: columns, no meaning. */
@Entity('service_contract')
export class ContractRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'contract_number', type: 'text' })
  contractNumber!: string;

  @Column({ type: 'text' })
  status!: ServiceContract['status'];

  @Column({ type: 'text' })
  channel!: ServiceContract['channel'];

  @Column({ name: 'holder_id', type: 'text' })
  holderId!: string;

  @Column({ name: 'plan_sku_id', type: 'text' })
  planSkuId!: string;

  @Column({ name: 'product_code', type: 'text' })
  productCode!: string;

  @Column({ name: 'term_months', type: 'integer' })
  termMonths!: number;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'terms_version_id', type: 'text' })
  termsVersionId!: string;

  @Column({ name: 'terms_code', type: 'text' })
  termsCode!: string;

  @Column({ name: 'fee_schedule_id', type: 'text' })
  feeScheduleId!: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt!: Date;

  @Column({ name: 'lineage_root_id', type: 'text' })
  lineageRootId!: string;

  @Column({ name: 'activation_code_id', type: 'text', nullable: true })
  activationCodeId!: string | null;

  @Column({ name: 'partner_id', type: 'text', nullable: true })
  partnerId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'integer' })
  version!: number;
}

/** The `device_binding` table: columns, no meaning. */
@Entity('device_binding')
export class BindingRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'contract_id', type: 'text' })
  contractId!: string;

  @Column({ name: 'device_id', type: 'text' })
  deviceId!: string;

  @Column({ type: 'text' })
  status!: DeviceBinding['status'];

  @Column({ name: 'bound_at', type: 'timestamptz' })
  boundAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'superseded_by_id', type: 'text', nullable: true })
  supersededById!: string | null;
}

/** The `consent` table: columns, no meaning. */
@Entity('consent')
export class ConsentRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  seq!: string;

  @Column({ name: 'contract_id', type: 'text' })
  contractId!: string;

  @Column({ type: 'text' })
  kind!: Consent['kind'];

  @Column({ name: 'document_version', type: 'text' })
  documentVersion!: string;

  @Column({ name: 'given_at', type: 'timestamptz' })
  givenAt!: Date;

  @Column({ name: 'given_by', type: 'jsonb' })
  givenBy!: Actor;
}

/** The `notice` table: columns, no meaning. */
@Entity('notice')
export class NoticeRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'contract_id', type: 'text' })
  contractId!: string;

  @Column({ type: 'text' })
  kind!: Notice['kind'];

  @Column({ type: 'text' })
  medium!: Notice['medium'];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;
}
