import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who told of a parcel to the centre last. */
const told = `UPDATE shipment SET is_told_by_center = true FROM (
    SELECT DISTINCT ON (subject_id) subject_id, actor->>'kind' AS kind FROM history_event
    WHERE action IN ('reportHandOver', 'correctHandOver') ORDER BY subject_id, position DESC) last
  WHERE last.subject_id = shipment.claim_id AND direction = 'TO_CENTER' AND last.kind <> 'CUSTOMER'`;

/** Keeps whose word a parcel to the centre rests on. */
export class ParcelsToldByCenters1765010000002 implements MigrationInterface {
  readonly name = 'ParcelsToldByCenters1765010000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE shipment ADD is_told_by_center boolean NOT NULL DEFAULT false');
    await runner.query(told);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE shipment DROP is_told_by_center');
  }
}
