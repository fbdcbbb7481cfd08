import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps where service is asked for beside the region of the contract, where the unit goes back to, and what is doubtful. */
export class Intake1764830000000 implements MigrationInterface {
  readonly name = 'Intake1764830000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE claim ADD contract_region_code text, ADD ship_to jsonb, ADD doubts jsonb NOT NULL DEFAULT '[]'`,
    );
    // Until now every claim was served where its contract is tied to.
    await runner.query('UPDATE claim SET contract_region_code = region_code');
    await runner.query('ALTER TABLE claim ALTER contract_region_code SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim DROP contract_region_code, DROP ship_to, DROP doubts');
  }
}
