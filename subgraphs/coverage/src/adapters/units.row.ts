import type { Actor } from '@care-graph/kernel/domain/actor';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeviceLock } from '../domain/device-lock';

/** The columns of `device` that say whether it is locked. */
export class LockColumns {
  @Column({ name: 'lock_status', type: 'text' })
  status!: DeviceLock['status'];

  @Column({ name: 'lock_locked_at', type: 'timestamptz', nullable: true })
  lockedAt!: Date | null;

  @Column({ name: 'lock_title_transferred_at', type: 'timestamptz', nullable: true })
  titleTransferredAt!: Date | null;

  @Column({ name: 'lock_recovered_at', type: 'timestamptz', nullable: true })
  recoveredAt!: Date | null;

  @Column({ name: 'lock_claim_id', type: 'text', nullable: true })
  claimId!: string | null;
}

/** The `account_link` table: columns, no meaning. */
@Entity('account_link')
export class AccountLinkRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'device_id', type: 'text' })
  deviceId!: string;

  @Column({ name: 'customer_id', type: 'text' })
  customerId!: string;

  @Column({ name: 'linked_at', type: 'timestamptz' })
  linkedAt!: Date;

  @Column({ name: 'unlinked_at', type: 'timestamptz', nullable: true })
  unlinkedAt!: Date | null;
}

/** The `controller_binding` table: columns, no meaning. */
@Entity('controller_binding')
export class ControllerBindingRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ name: 'device_id', type: 'text' })
  deviceId!: string;

  @Column({ name: 'customer_id', type: 'text' })
  customerId!: string;

  @Column({ name: 'controller_serial_number', type: 'text' })
  controllerSerialNumber!: string;

  @Column({ name: 'bound_at', type: 'timestamptz' })
  boundAt!: Date;

  @Column({ name: 'unbound_at', type: 'timestamptz', nullable: true })
  unboundAt!: Date | null;

  @Column({ name: 'unbound_by', type: 'jsonb', nullable: true })
  unboundBy!: Actor | null;
}

/** The `device_purchase` table: columns, no meaning. */
@Entity('device_purchase')
export class PurchaseRow {
  @PrimaryColumn({ name: 'lineage_root_id', type: 'text' })
  lineageRootId!: string;

  @Column({ name: 'dealer_name', type: 'text', nullable: true })
  dealerName!: string | null;

  @Column({ name: 'region_codes', type: 'text', array: true })
  regionCodes!: string[];

  @Column({ name: 'purchased_on', type: 'date' })
  purchasedOn!: string;

  @Column({ name: 'proof_id', type: 'text', nullable: true })
  proofId!: string | null;

  @Column({ name: 'is_authorized_dealer', type: 'boolean', nullable: true })
  isAuthorizedDealer!: boolean | null;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'jsonb' })
  recordedBy!: Actor;
}
