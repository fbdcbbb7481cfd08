import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clauses may be for plans that were sold in one way; claims so far know of none, and none of those clauses is for them. */
export class ChannelsOfContracts1764961000002 implements MigrationInterface {
  readonly name = 'ChannelsOfContracts1764961000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim ADD COLUMN contract_channel text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim DROP COLUMN contract_channel');
  }
}
