import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps under which warranty a claim was opened when the plan was over; until now all were opened under the plan. */
export class FurtherWarranty1764931000000 implements MigrationInterface {
  readonly name = 'FurtherWarranty1764931000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim ADD warranty_line text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim DROP warranty_line');
  }
}
