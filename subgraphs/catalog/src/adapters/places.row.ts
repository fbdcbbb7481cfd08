import type { TermsGeneration } from '@care-graph/kernel/domain/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataSource, Region, ServiceAuthorization, ServiceCenter } from '../domain/catalogue';
import type { IntakeChannel, ServiceCenterKind } from '../domain/vocabulary';

@Entity('region')
export class RegionRow implements Region {
  @PrimaryColumn('text') code!: string;
  @Column('text') id!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'part_of_code', nullable: true }) partOfCode!: string | null;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text') currency!: string;
  @Column('text', { name: 'terms_generations', array: true }) termsGenerations!: TermsGeneration[];
  @Column('text', { name: 'sold_terms', array: true }) soldTerms!: string[];
  @Column('jsonb') source!: DataSource;
}

@Entity('service_center')
export class ServiceCenterRow implements ServiceCenter {
  @PrimaryColumn('text') code!: string;
  @Column('text') id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: ServiceCenterKind;
  @Column('text') address!: string;
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('jsonb') authorizations!: ServiceAuthorization[];
  @Column('text', { name: 'intake_channels', array: true }) intakeChannels!: IntakeChannel[];
  @Column('integer') position!: number;
  @Column('jsonb') source!: DataSource;
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}
