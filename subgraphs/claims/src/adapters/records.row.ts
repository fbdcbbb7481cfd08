import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ElectionAttempt } from '../domain/election-attempt';
import type { OutboxMessage } from '../domain/outbox';
import { jsonColumn } from './json-columns';

/** The `history_event` table; it mirrors columns only, as do the others here. */
@Entity('history_event')
export class HistoryEventRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'subject_id' }) subjectId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') action!: string;
  @Column('text', { name: 'from_status', nullable: true }) fromStatus!: string | null;
  @Column('text', { name: 'to_status', nullable: true }) toStatus!: string | null;
  @Column('jsonb', { transformer: jsonColumn }) actor!: HistoryEvent['actor'];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('jsonb', { transformer: jsonColumn }) basis!: HistoryEvent['basis'];
}

@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'claim_id' }) claimId!: string;
  @Column('integer') sequence!: number;
  @Column('text') action!: OutboxMessage['action'];
  @Column('jsonb', { transformer: jsonColumn })
  payload!: Omit<OutboxMessage, 'id' | 'claimId' | 'sequence' | 'action'>;
  @Column('timestamptz', { name: 'delivered_at', nullable: true }) deliveredAt!: Date | null;
  @Column('text', { nullable: true }) refusal!: string | null;
}

@Entity('election_attempt')
export class ElectionAttemptRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'claim_id' }) claimId!: string;
  @Column('text') remedy!: ElectionAttempt['remedy'];
  @Column('jsonb', { nullable: true, transformer: jsonColumn }) price!: ElectionAttempt['price'];
  @Column('jsonb', { name: 'held_money', nullable: true, transformer: jsonColumn })
  heldMoney!: ElectionAttempt['heldMoney'];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('jsonb', { name: 'elected_by', transformer: jsonColumn })
  electedBy!: ElectionAttempt['electedBy'];
  @Column('timestamptz', { name: 'elected_at' }) electedAt!: Date;
  @Column('text') status!: ElectionAttempt['status'];
  @Column('jsonb', { transformer: jsonColumn }) refusals!: ElectionAttempt['refusals'];
}
