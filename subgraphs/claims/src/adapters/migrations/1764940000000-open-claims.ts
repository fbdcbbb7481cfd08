import type { MigrationInterface, QueryRunner } from 'typeorm';

const soonest = `(COALESCE(next_due_at, 'infinity'))`;

const made = [
  `CREATE INDEX claim_open_by_due ON claim (${soonest}, id) WHERE closed_at IS NULL`,
  `CREATE INDEX claim_open_of_center_by_due ON claim (service_center_code, ${soonest}, id) WHERE closed_at IS NULL`,
  `CREATE INDEX claim_open_of_center ON claim (service_center_code, status) WHERE closed_at IS NULL`,
  `CREATE INDEX claim_due ON claim (next_due_at) WHERE next_due_at IS NOT NULL`,
];

/** The queues of centres and adjudicators are of open claims, which are few among all that there were. */
export class OpenClaims1764940000000 implements MigrationInterface {
  readonly name = 'OpenClaims1764940000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const index of made) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX claim_open_by_due, claim_open_of_center_by_due, claim_open_of_center, claim_due',
    );
  }
}
