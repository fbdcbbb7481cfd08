import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JobOnRecord, JobRow } from '../domain/job';

/** The `job` table: columns, no meaning. */
@Entity('job')
export class JobRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  kind!: JobOnRecord['kind'];

  @Column({ type: 'text' })
  status!: JobOnRecord['status'];

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

  @Column({ name: 'requested_by', type: 'jsonb', nullable: true })
  requestedBy!: JobOnRecord['requestedBy'];

  @Column({ name: 'sold_from', type: 'timestamptz', nullable: true })
  soldFrom!: Date | null;

  @Column({ name: 'sold_until', type: 'timestamptz', nullable: true })
  soldUntil!: Date | null;

  @Column({ name: 'result_bytes', type: 'integer', nullable: true })
  resultBytes!: number | null;

  @Column({ name: 'result_gone_at', type: 'timestamptz', nullable: true })
  resultGoneAt!: Date | null;
}

/** The `job_row` table: columns, no meaning. */
@Entity('job_row')
export class JobRowRecord {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'job_id', type: 'text' })
  jobId!: string;

  @Column({ type: 'integer' })
  number!: number;

  /** Read where the row has its turn, and nowhere else. */
  @Column({ type: 'bytea', nullable: true, select: false })
  input?: Buffer | null;

  @Column({ type: 'text' })
  outcome!: JobRow['outcome'];

  @Column({ name: 'code_id', type: 'text', nullable: true })
  codeId!: string | null;

  @Column({ name: 'contract_id', type: 'text', nullable: true })
  contractId!: string | null;

  @Column({ type: 'jsonb' })
  refusals!: JobRow['refusals'];
}
