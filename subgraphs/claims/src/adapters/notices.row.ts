import { NoticeColumns } from '@care-graph/kernel/runtime/notice-records';
import { Column, Entity } from 'typeorm';
import type { Notice } from '../domain/notice';

/** The `notice` table; it mirrors columns only. */
@Entity('notice')
export class NoticeRow extends NoticeColumns {
  @Column('text', { name: 'claim_id' }) claimId!: string;
  @Column('text') letter!: Notice['letter'];
  @Column('bigint', { name: 'amount_minor', nullable: true }) amountMinor!: string | null;
  @Column('char', { length: 3, nullable: true }) currency!: string | null;
}
