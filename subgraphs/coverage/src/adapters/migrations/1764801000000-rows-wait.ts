import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A row of an import may wait until its caller has a try left; it waits by the machine's clock, as tries are counted. */
export class RowsWait1764801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE job_row ADD COLUMN due_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE job_row DROP COLUMN due_at');
  }
}
