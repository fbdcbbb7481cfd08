import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PostalAddress } from '@care-graph/kernel/domain/postal-address';
import type { Partner } from '../domain/contract';

/** The `customer` table: columns, no meaning. */
@Entity('customer')
export class CustomerRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ name: 'given_name', type: 'text', nullable: true })
  givenName!: string | null;

  @Column({ name: 'family_name', type: 'text', nullable: true })
  familyName!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  address!: PostalAddress | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** The `partner` table: columns, no meaning. */
@Entity('partner')
export class PartnerRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  status!: Partner['status'];

  @Column({ name: 'region_codes', type: 'text', array: true })
  regionCodes!: string[];

  @Column({ type: 'integer' })
  version!: number;
}

/** The `store` table: columns, no meaning. */
@Entity('store')
export class StoreRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'partner_id', type: 'text' })
  partnerId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ name: 'region_code', type: 'text', nullable: true })
  regionCode!: string | null;
}
