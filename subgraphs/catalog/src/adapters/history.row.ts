import type { Actor } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('history_event')
export class HistoryEventRow implements HistoryEvent {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'subject_id' }) subjectId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') action!: string;
  @Column('text', { name: 'from_status', nullable: true }) fromStatus!: string | null;
  @Column('text', { name: 'to_status', nullable: true }) toStatus!: string | null;
  @Column('jsonb') actor!: Actor;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('jsonb') basis!: readonly DecisionBasis[];
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}
