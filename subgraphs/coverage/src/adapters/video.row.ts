import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VideoRejection, VideoStatus } from '../domain/video';

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
