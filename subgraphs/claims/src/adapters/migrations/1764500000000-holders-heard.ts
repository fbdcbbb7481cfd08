import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Up to when claims has heard at coverage who holds what. */
export class HoldersHeard1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE holder_news (
      one boolean PRIMARY KEY DEFAULT true CHECK (one), heard_until timestamptz NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE holder_news');
  }
}
