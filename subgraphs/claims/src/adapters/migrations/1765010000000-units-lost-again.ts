import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the claims as well whose first unit turned up once another one had left, and that one was lost. */
export class UnitsLostAgain1765010000000 implements MigrationInterface {
  readonly name = 'UnitsLostAgain1765010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE claim SET missing_from = newest.told_at FROM (
        SELECT DISTINCT ON (claim_id) claim_id, status, told_at FROM shipment WHERE direction = 'TO_CUSTOMER'
        ORDER BY claim_id, told_at DESC, id DESC) newest
      WHERE newest.claim_id = claim.id AND newest.status = 'LOST' AND claim.status = 'SHIPPED'`);
  }

  async down(): Promise<void> {
    // What is found is true of what is on record, and the part before does not look at it again.
  }
}
