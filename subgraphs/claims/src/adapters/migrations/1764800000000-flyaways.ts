import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps the verification of a flyaway, which has nothing to send in. */
export class Flyaways1764800000000 implements MigrationInterface {
  readonly name = 'Flyaways1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim ADD flyaway jsonb');
    await runner.query('ALTER TABLE claim ALTER return_authorization DROP NOT NULL');
    await runner.query(
      `ALTER TABLE claim ADD CONSTRAINT claim_flyaway_verified
         CHECK ((flyaway IS NOT NULL) = (service_type = 'FLYAWAY')),
       ADD CONSTRAINT claim_sends_in CHECK ((return_authorization IS NULL) = (service_type = 'FLYAWAY'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE claim DROP CONSTRAINT claim_flyaway_verified, DROP CONSTRAINT claim_sends_in',
    );
    await runner.query(
      `UPDATE claim SET return_authorization = jsonb_build_object(
         'number', replace(claim_number, 'CLM', 'RMA'), 'components', '[]'::jsonb, 'handedOverAt', null)
       WHERE return_authorization IS NULL`,
    );
    await runner.query('ALTER TABLE claim ALTER return_authorization SET NOT NULL');
    await runner.query('ALTER TABLE claim DROP flyaway');
  }
}
