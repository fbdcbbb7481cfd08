import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Evidence } from '../domain/evidence';
import type { VideoRejection, VideoStatus } from '../domain/video';

/** The `evidence` table: columns, no meaning. */
@Entity('evidence')
export class EvidenceRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  kind!: Evidence['kind'];

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'byte_size', type: 'integer' })
  byteSize!: number;

  @Column({ type: 'text', nullable: true })
  sha256!: string | null;

  @Column({ type: 'text', nullable: true })
  owner!: string | null;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'received_at', type: 'timestamptz', nullable: true })
  receivedAt!: Date | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true, select: false })
  removedAt?: Date | null;
}

/** The `video_verification` table: columns, no meaning. */
@Entity('video_verification')
export class VideoRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'contract_id', type: 'text' })
  contractId!: string;

  @Column({ name: 'evidence_id', type: 'text' })
  evidenceId!: string;

  @Column({ type: 'text' })
  status!: VideoStatus;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt!: Date;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ name: 'decided_by', type: 'jsonb', nullable: true })
  decidedBy!: Actor | null;

  @Column({ type: 'text', nullable: true })
  rejection!: VideoRejection | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'approval_hours', type: 'integer', nullable: true })
  approvalHours!: number | null;

  @Column({ name: 'activate_by', type: 'timestamptz', nullable: true })
  activateBy!: Date | null;

  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  @Column({ type: 'jsonb' })
  basis!: readonly DecisionBasis[];

  @Column({ type: 'integer' })
  version!: number;
}
