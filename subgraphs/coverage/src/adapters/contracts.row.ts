import type { Actor } from '@care-graph/kernel/domain/actor';
import { NoticeColumns } from '@care-graph/kernel/runtime/notice-records';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Consent, DeviceBinding, ServiceContract } from '../domain/contract';
import type { Notice } from '../domain/notice';

/** Holds a contract against whoever would change it, and not against what only refers to it, such as the tie of a unit. */
export const contractLock = 'for_no_key_update';

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

  @Column({ name: 'fee_schedule_id', type: 'text', nullable: true })
  feeScheduleId!: string | null;

  @Column({ name: 'starts_at', type: 'timestamptz', nullable: true })
  startsAt!: Date | null;

  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true })
  endsAt!: Date | null;

  @Column({ name: 'closes_at', type: 'timestamptz', nullable: true })
  closesAt!: Date | null;

  @Column({ name: 'lineage_root_id', type: 'text', nullable: true })
  lineageRootId!: string | null;

  @Column({ name: 'activation_code_id', type: 'text', nullable: true })
  activationCodeId!: string | null;

  @Column({ name: 'partner_id', type: 'text', nullable: true })
  partnerId!: string | null;

  @Column({ name: 'store_id', type: 'text', nullable: true })
  storeId!: string | null;

  @Column({ name: 'price_minor', type: 'bigint', nullable: true })
  priceMinor!: string | null;

  @Column({ name: 'price_currency', type: 'char', length: 3, nullable: true })
  priceCurrency!: string | null;

  @Column({ name: 'order_reference', type: 'text', nullable: true })
  orderReference!: string | null;

  @Column({ name: 'shipped_at', type: 'timestamptz', nullable: true })
  shippedAt!: Date | null;

  @Column({ name: 'offer_id', type: 'text', nullable: true })
  offerId!: string | null;

  @Column({ name: 'renews_id', type: 'text', nullable: true })
  renewsId!: string | null;

  @Column({ name: 'activate_by', type: 'timestamptz', nullable: true })
  activateBy!: Date | null;

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
export class NoticeRow extends NoticeColumns {
  @Column({ name: 'contract_id', type: 'text' })
  contractId!: string;

  @Column({ type: 'text', nullable: true })
  letter!: Notice['letter'] | null;
}
