import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActivationCode } from '../domain/activation-code';
import type { CodeBatch } from '../domain/batch';

/** The `code_batch` table: columns, no meaning. */
@Entity('code_batch')
export class BatchRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'plan_sku_id', type: 'text' })
  planSkuId!: string;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'text' })
  form!: CodeBatch['form'];

  @Column({ type: 'integer' })
  size!: number;

  @Column({ name: 'redeem_by', type: 'timestamptz', nullable: true })
  redeemBy!: Date | null;

  @Column({ name: 'generated_at', type: 'timestamptz' })
  generatedAt!: Date;

  @Column({ name: 'job_id', type: 'text' })
  jobId!: string;
}

/** The `activation_code` table: columns, no meaning. */
@Entity('activation_code')
export class CodeRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'batch_id', type: 'text' })
  batchId!: string;

  @Column({ name: 'secret_hash', type: 'text' })
  secretHash!: string;

  @Column({ name: 'last_four', type: 'text' })
  lastFour!: string;

  @Column({ type: 'text' })
  status!: ActivationCode['status'];

  @Column({ type: 'text' })
  form!: ActivationCode['form'];

  @Column({ name: 'plan_sku_id', type: 'text' })
  planSkuId!: string;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ name: 'partner_id', type: 'text', nullable: true })
  partnerId!: string | null;

  @Column({ name: 'store_id', type: 'text', nullable: true })
  storeId!: string | null;

  @Column({ name: 'sale_reference', type: 'text', nullable: true })
  saleReference!: string | null;

  @Column({ name: 'sale_price_minor', type: 'bigint', nullable: true })
  salePriceMinor!: string | null;

  @Column({ name: 'sale_currency', type: 'char', nullable: true, length: 3 })
  saleCurrency!: string | null;

  @Column({ name: 'sold_at', type: 'timestamptz', nullable: true })
  soldAt!: Date | null;

  @Column({ name: 'redeem_by', type: 'timestamptz', nullable: true })
  redeemBy!: Date | null;

  @Column({ name: 'redeemed_at', type: 'timestamptz', nullable: true })
  redeemedAt!: Date | null;

  @Column({ name: 'contract_id', type: 'text', nullable: true })
  contractId!: string | null;

  @Column({ name: 'sealed_secret', type: 'bytea', nullable: true })
  sealedSecret!: Buffer | null;

  @Column({ name: 'revealed_at', type: 'timestamptz', nullable: true })
  revealedAt!: Date | null;

  @Column({ name: 'blocked_from', type: 'text', nullable: true })
  blockedFrom!: ActivationCode['blockedFrom'];

  @Column({ type: 'integer' })
  version!: number;
}

/** The `partner_sale` table: columns, no meaning. A trigger fills it, as a code is sold. */
@Entity('partner_sale')
export class SaleRow {
  @PrimaryColumn({ name: 'partner_id', type: 'text' })
  partnerId!: string;

  @PrimaryColumn({ type: 'text' })
  reference!: string;

  @Column({ name: 'code_id', type: 'text' })
  codeId!: string;

  @Column({ name: 'store_id', type: 'text', nullable: true })
  storeId!: string | null;

  @Column({ name: 'sold_at', type: 'timestamptz', nullable: true })
  soldAt!: Date | null;

  @Column({ name: 'price_minor', type: 'bigint', nullable: true })
  priceMinor!: string | null;

  @Column({ name: 'price_currency', type: 'char', nullable: true, length: 3 })
  priceCurrency!: string | null;
}
