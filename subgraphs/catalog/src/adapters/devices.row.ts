import type { ProductKind } from '@care-graph/kernel/domain/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Component,
  CountedPart,
  DataSource,
  Product,
  RegisterEntry,
  RegisterStatement,
  SerialHint,
  Series,
} from '../domain/catalogue';
import type { ProductFamily } from '../domain/vocabulary';

// Columns only; what they mean is said in `domain/catalogue.ts`.

@Entity('series')
export class SeriesRow implements Series {
  @PrimaryColumn('text') code!: string;
  @Column('text') id!: string;
  @Column('text') name!: string;
  @Column('text') family!: ProductFamily;
  @Column('jsonb') source!: DataSource;
}

@Entity('component')
export class ComponentRow implements Component {
  @PrimaryColumn('text') code!: string;
  @Column('text') id!: string;
  @Column('text') name!: string;
  @Column('boolean', { name: 'is_wear_part' }) isWearPart!: boolean;
  @Column('text', { name: 'part_of_code', nullable: true }) partOfCode!: string | null;
  @Column('jsonb') source!: DataSource;
}

@Entity('product')
export class ProductRow implements Product {
  @PrimaryColumn('text') code!: string;
  @Column('text') id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: ProductKind;
  @Column('text') family!: ProductFamily;
  @Column('text', { name: 'series_codes', array: true }) seriesCodes!: string[];
  @Column('jsonb') parts!: CountedPart[];
  @Column('text', { name: 'warranty_part_codes', array: true }) warrantyPartCodes!: string[];
  @Column('jsonb', { name: 'serial_hints' }) serialHints!: SerialHint[];
  @Column('text', { name: 'swaps_with_codes', array: true }) swapsWithCodes!: string[];
  @Column('boolean', { name: 'has_gimbal_serial', nullable: true }) hasGimbalSerial!:
    boolean | null;
  @Column('boolean', { name: 'is_flyaway_covered' }) isFlyawayCovered!: boolean;
  @Column('boolean', { name: 'has_international_warranty' }) hasInternationalWarranty!: boolean;
  @Column('jsonb') source!: DataSource;
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}

@Entity('register_entry')
export class RegisterEntryRow implements RegisterEntry {
  @PrimaryColumn('text') id!: string;
  @Column('text') code!: string;
  @Column('text') kind!: RegisterEntry['kind'];
  @Column('text') subject!: string;
  @Column('text', { name: 'product_code', nullable: true }) productCode!: string | null;
  @Column('jsonb') statements!: RegisterStatement[];
  @Column('text') resolution!: string;
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}
