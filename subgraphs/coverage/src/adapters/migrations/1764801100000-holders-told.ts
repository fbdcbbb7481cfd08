import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which records of people became a signed-in customer's, so that other parts can follow. */
export class HoldersTold1764801100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE holder_change (
      former_id text PRIMARY KEY, holder_id text NOT NULL REFERENCES customer, at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE INDEX holder_change_in_order ON holder_change (at, former_id)');
    await runner.query('CREATE INDEX holder_change_of_holder ON holder_change (holder_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE holder_change');
  }
}
