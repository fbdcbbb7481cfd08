import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No carrier said of them that they are lost, so that the centre did, at the latest by then. */
const givenUp = `UPDATE shipment SET lost_at = told.at FROM (
    SELECT subject_id, max(at) AS at FROM history_event WHERE action = 'recordLoss' GROUP BY subject_id) told
  WHERE told.subject_id = shipment.claim_id AND direction = 'TO_CUSTOMER' AND status = 'LOST'
    AND NOT carrier_events @> '[{"status": "LOST"}]'`;

/** Keeps when parcels were given up, and finds the claims that ended whose unit was lost on its way back. */
export class GivenUpParcels1765010000001 implements MigrationInterface {
  readonly name = 'GivenUpParcels1765010000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE shipment ADD lost_at timestamptz');
    await runner.query(givenUp);
    await runner.query(`UPDATE claim SET missing_from = newest.told_at FROM (
        SELECT DISTINCT ON (claim_id) claim_id, status, told_at FROM shipment WHERE direction = 'TO_CUSTOMER'
        ORDER BY claim_id, told_at DESC, id DESC) newest
      WHERE newest.claim_id = claim.id AND newest.status = 'LOST' AND claim.status IN ('CANCELLED', 'REFUSED')
        AND receipt IS NOT NULL AND receipt->>'passedOnAt' IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE claim SET missing_from = NULL WHERE status IN ('CANCELLED', 'REFUSED')`,
    );
    await runner.query('ALTER TABLE shipment DROP lost_at');
  }
}
