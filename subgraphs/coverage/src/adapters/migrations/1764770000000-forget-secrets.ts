import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copies of e-codes that were shown to a buyer, and are to be destroyed a day later. */
export class ForgetSecrets1764770000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX activation_code_shown ON activation_code (revealed_at, id)
        WHERE sealed_secret IS NOT NULL AND revealed_at IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX activation_code_shown');
  }
}
