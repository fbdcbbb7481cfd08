import type {
  IncidentType,
  OrdinalBasis,
  ServiceChannel,
  TermsGeneration,
} from '@care-graph/kernel/domain/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataSource, FeeSchedule, FeeTier } from '../domain/catalogue';
import type { TermsStatus } from '../domain/vocabulary';
import { wholeAmount } from './plans.row';

@Entity('fee_schedule')
export class FeeScheduleRow implements FeeSchedule {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text') generation!: TermsGeneration;
  @Column('text', { name: 'terms_id' }) termsId!: string;
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('text', { name: 'serves_region_codes', array: true }) servesRegionCodes!: string[];
  @Column('text') channel!: ServiceChannel;
  @Column('char', { length: 3 }) currency!: string;
  @Column('boolean', { name: 'is_indicative' }) isIndicative!: boolean;
  @Column('text', { name: 'ordinal_basis' }) ordinalBasis!: OrdinalBasis;
  @Column('text') status!: TermsStatus;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column({ type: 'integer', insert: false }) version!: number;
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}

@Entity('fee_tier')
export class FeeTierRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'schedule_id' }) scheduleId!: string;
  @Column('text', { name: 'product_code' }) productCode!: string;
  @Column('text', { name: 'incident_type' }) incidentType!: IncidentType;
  @Column('integer', { name: 'plan_months', nullable: true }) planMonths!: number | null;
  @Column('integer', { name: 'ordinal_from' }) ordinalFrom!: number;
  @Column('integer', { name: 'ordinal_to', nullable: true }) ordinalTo!: number | null;
  @Column('bigint', { name: 'amount_minor', transformer: wholeAmount }) amountMinor!: bigint;
  @Column('char', { length: 3 }) currency!: string;
  @Column('text', { name: 'rule_ids', array: true }) ruleIds!: string[];
  @Column('jsonb') source!: DataSource;
}

export const tierOf = ({ amountMinor, currency, ...rest }: FeeTierRow): FeeTier => ({
  ...rest,
  fee: { minor: amountMinor, currency },
});

export const tierRowOf = ({ fee, ...rest }: FeeTier): FeeTierRow => ({
  ...rest,
  ruleIds: [...rest.ruleIds],
  amountMinor: fee.minor,
  currency: fee.currency,
});
