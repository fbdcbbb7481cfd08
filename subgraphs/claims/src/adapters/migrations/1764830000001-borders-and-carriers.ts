import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `ALTER TABLE claim ADD borders jsonb NOT NULL DEFAULT '{"inbound": false, "outbound": false}', ADD cross_border jsonb`,
  `ALTER TABLE shipment ADD is_cross_border boolean NOT NULL DEFAULT false, ADD recipient jsonb,
    ADD told_at timestamptz, ADD carrier_events jsonb NOT NULL DEFAULT '[]', ALTER handed_over_at DROP NOT NULL`,
  // Until now nobody but the sender said when a parcel was handed over.
  'UPDATE shipment SET told_at = handed_over_at',
  'ALTER TABLE shipment ALTER told_at SET NOT NULL',
  'CREATE INDEX shipment_by_tracking ON shipment (tracking_number)',
];

const down = [
  'DROP INDEX shipment_by_tracking',
  'UPDATE shipment SET handed_over_at = told_at WHERE handed_over_at IS NULL',
  'ALTER TABLE shipment ALTER handed_over_at SET NOT NULL',
  'ALTER TABLE shipment DROP is_cross_border, DROP recipient, DROP told_at, DROP carrier_events',
  'ALTER TABLE claim DROP borders, DROP cross_border',
];

/** Keeps which parcels cross a border, the consent to that, and what carriers say of parcels. */
export class BordersAndCarriers1764830000001 implements MigrationInterface {
  readonly name = 'BordersAndCarriers1764830000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
