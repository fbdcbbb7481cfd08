import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A claim is decided by the terms of its contract and by what its seller said beyond them; claims so far know of none. */
export class OffersOfContracts1764961000000 implements MigrationInterface {
  readonly name = 'OffersOfContracts1764961000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim ADD COLUMN offer_id text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim DROP COLUMN offer_id');
  }
}
