import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the claims as well whose unit was lost on its way to the customer. */
export class LostParcels1764990000002 implements MigrationInterface {
  readonly name = 'LostParcels1764990000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE claim SET missing_from = lost.since FROM (
        SELECT claim_id, min(told_at) AS since FROM shipment WHERE direction = 'TO_CUSTOMER'
        GROUP BY claim_id HAVING bool_and(status = 'LOST')) lost
      WHERE lost.claim_id = claim.id AND claim.status = 'SHIPPED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE claim SET missing_from = NULL WHERE status = 'SHIPPED'`);
  }
}
