import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proofs of purchase that a later report replaced: of whom they are has to be known for as long as they are kept. */
export class ReplacedProofs1764801200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE replaced_proof (
      lineage_root_id text NOT NULL REFERENCES device, evidence_id text NOT NULL REFERENCES evidence,
      recorded_at timestamptz NOT NULL, PRIMARY KEY (lineage_root_id, evidence_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE replaced_proof');
  }
}
