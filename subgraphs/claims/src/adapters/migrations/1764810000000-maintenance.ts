import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A maintenance claim and the repair claim that it became point to each other, and come on record together (R-MNT-02). */
const conversions = [
  `ALTER TABLE claim
    ADD converted_from_id text REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    ADD converted_to_id text REFERENCES claim DEFERRABLE INITIALLY DEFERRED`,
  `CREATE UNIQUE INDEX claim_converted_from ON claim (converted_from_id) WHERE converted_from_id IS NOT NULL`,
];

/** No service has asked for the controller so far, and of no unit that came it was written down that it was tied. */
const controllers = [
  `UPDATE claim SET return_authorization = return_authorization || '{"needsController": false}',
    receipt = receipt || '{"wasControllerUnbound": true}'`,
];

export class Maintenance1764810000000 implements MigrationInterface {
  readonly name = 'Maintenance1764810000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...conversions, ...controllers]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE claim SET return_authorization = return_authorization - 'needsController', receipt = receipt - 'wasControllerUnbound'`,
    );
    await runner.query('ALTER TABLE claim DROP converted_from_id, DROP converted_to_id');
  }
}
