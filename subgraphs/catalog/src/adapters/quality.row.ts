import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FoundGap, QualityKind } from '../domain/quality-gap';
import type { FindingSeverity } from '../domain/terms-findings';

@Entity('data_quality_finding')
export class QualityFindingRow implements FoundGap {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: QualityKind;
  @Column('text') severity!: FindingSeverity;
  @Column('text', { name: 'product_code' }) productCode!: string;
  @Column('text', { name: 'plan_sku_id', nullable: true }) planSkuId!: string | null;
  @Column('text', { name: 'region_code', nullable: true }) regionCode!: string | null;
  @Column('text') message!: string;
  @Column('boolean', { name: 'is_of_draft' }) isOfDraft!: boolean;
  @Column('timestamptz', { name: 'found_at' }) foundAt!: Date;
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}
