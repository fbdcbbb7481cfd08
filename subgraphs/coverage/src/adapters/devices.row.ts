import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeviceSerial } from '../domain/device';
import { LockColumns } from './units.row';

/** The `device` table: columns, no meaning. */
@Entity('device')
export class DeviceRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'root_id', type: 'text' })
  rootId!: string;

  @Column({ name: 'product_code', type: 'text' })
  productCode!: string;

  @Column({ name: 'first_started_at', type: 'timestamptz', nullable: true })
  firstStartedAt!: Date | null;

  @Column({ name: 'warranty_ends_at', type: 'timestamptz', nullable: true })
  warrantyEndsAt!: Date | null;

  @Column(() => LockColumns, { prefix: false })
  lock!: LockColumns;

  @Column({ name: 'supersedes_id', type: 'text', nullable: true })
  supersedesId!: string | null;

  @Column({ name: 'superseded_by_id', type: 'text', nullable: true })
  supersededById!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** The `device_serial` table: columns, no meaning. */
@Entity('device_serial')
export class SerialRow {
  @PrimaryColumn({ name: 'device_id', type: 'text' })
  deviceId!: string;

  @PrimaryColumn({ type: 'text' })
  component!: DeviceSerial['component'];

  @PrimaryColumn({ type: 'text' })
  value!: string;

  @Column({ name: 'valid_from', type: 'timestamptz' })
  validFrom!: Date;

  @Column({ name: 'valid_until', type: 'timestamptz', nullable: true })
  validUntil!: Date | null;
}
