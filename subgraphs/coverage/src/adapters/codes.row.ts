import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActivationCode } from '../domain/activation-code';
import type { CodeBatch, Job } from '../domain/batch';

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

/** The `job` table: columns, no meaning. */
@Entity('job')
export class JobRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  kind!: Job['kind'];

  @Column({ type: 'text' })
  status!: Job['status'];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @Column({ name: 'row_count', type: 'integer', nullable: true })
  rowCount!: number | null;

  @Column({ name: 'done_count', type: 'integer' })
  doneCount!: number;

  @Column({ name: 'refused_count', type: 'integer' })
  refusedCount!: number;

  @Column({ name: 'partner_id', type: 'text', nullable: true })
  partnerId!: string | null;
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

  @Column({ type: 'integer' })
  version!: number;
}
