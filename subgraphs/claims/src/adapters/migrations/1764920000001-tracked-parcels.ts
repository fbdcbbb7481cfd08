import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `CREATE TABLE tracked_parcel (
    tracking_number text PRIMARY KEY,
    claim_id text NOT NULL REFERENCES claim
  )`,
  'CREATE INDEX tracked_parcel_of_claim ON tracked_parcel (claim_id)',
  // Where several claims named one number, the one keeps it that its carrier has been heard for so far.
  `INSERT INTO tracked_parcel (tracking_number, claim_id)
    SELECT DISTINCT ON (tracking_number) tracking_number, claim_id FROM shipment JOIN claim ON claim.id = claim_id
    WHERE shipment.status <> 'DELIVERED' AND closed_at IS NULL ORDER BY tracking_number, shipment.id`,
];

/** Lets a carrier's number name the parcels of one claim only while they are under way. */
export class TrackedParcels1764920000001 implements MigrationInterface {
  readonly name = 'TrackedParcels1764920000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tracked_parcel');
  }
}
